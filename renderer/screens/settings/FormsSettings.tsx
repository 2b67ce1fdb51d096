import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './SettingsScreen.module.css';

/** The forms of reports that the program knows, with the version of each. */
export function FormsSettings() {
  const { value } = useAnswer('form:list', {});
  return (
    <div className={style.form}>
      <p>{text.formsText}</p>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{text.formName}</th>
            <th scope="col">{text.formVersion}</th>
            <th scope="col">{text.formItems}</th>
          </tr>
        </thead>
        <tbody>
          {value?.forms.map(({ id, version, name, items }) => (
            <tr key={`${id} ${version}`}>
              <td>{name}</td>
              <td>{version}</td>
              <td>{items}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
