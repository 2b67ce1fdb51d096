import { useState } from 'react';
import type { FormFaultInfo } from '#shared/contract/areas/forms.ts';
import { formsText } from '#shared/text/forms-screen.ts';
import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { addForm, removeForm } from '#renderer/state/forms.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './SettingsScreen.module.css';

/** The forms of reports that the program knows; others are added from files. */
export function FormsSettings() {
  const { value } = useAnswer('form:list', {});
  const mayWrite = useMayWrite();
  const [faults, setFaults] = useState<readonly FormFaultInfo[]>([]);
  const add = async () => setFaults(await addForm());
  return (
    <div className={style.form}>
      <p>{text.formsText}</p>
      {mayWrite ? (
        <div className={style.actions}>
          <Button look="main" onClick={() => void add()}>
            {formsText.add}
          </Button>
        </div>
      ) : null}
      {faults.length > 0 ? <FormFaults faults={faults} /> : null}
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{text.formName}</th>
            <th scope="col">{text.formVersion}</th>
            <th scope="col">{text.formItems}</th>
            <th scope="col">{formsText.origin}</th>
            <th scope="col">{formsText.reports}</th>
            <th scope="col">{formsText.deeds}</th>
          </tr>
        </thead>
        <tbody>
          {value?.forms.map(({ id, version, name, items, origin, reports }) => (
            <tr key={`${id} ${version}`}>
              <td>{name}</td>
              <td>{version}</td>
              <td>{items}</td>
              <td>{formsText.origins[origin]}</td>
              <td>{reports}</td>
              <td>
                {mayWrite && origin === 'pack' && reports === 0 ? (
                  <IconButton
                    label={formsText.removeNamed(name, version)}
                    onClick={() => void removeForm(id, version, name)}
                  >
                    {icons.delete}
                  </IconButton>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why a file did not become a form, fault by fault, each with its place. */
function FormFaults({ faults }: { readonly faults: readonly FormFaultInfo[] }) {
  return (
    <section role="alert">
      <h2>{formsText.faults}</h2>
      <p>{formsText.faultsText}</p>
      <ul>
        {faults.map(({ path, problem, place, text: sentence }) => (
          <li key={`${path} ${problem} ${sentence}`}>{place === '' ? sentence : `${place}: ${sentence}`}</li>
        ))}
      </ul>
    </section>
  );
}
