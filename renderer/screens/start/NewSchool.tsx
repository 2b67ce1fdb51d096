import { type FormEvent, useState } from 'react';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { readStatus } from '#renderer/state/commands.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { save } from '#renderer/state/save.ts';
import style from './StartScreen.module.css';

/** A passport of a few fields; only the short name is needed. */
export function NewSchool({ onClose }: { readonly onClose: () => void }) {
  const [shortName, setShortName] = useState('');
  const [legalName, setLegalName] = useState('');
  const [settlement, setSettlement] = useState('');
  const [projectName, setProjectName] = useState('');
  const [tried, setTried] = useState(false);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (shortName.trim() === '') return;
    const filled = Object.entries({ legalName, settlement, projectName }).filter(
      ([, text]) => text.trim() !== '',
    );
    const saved = await save('school:create', { shortName, ...Object.fromEntries(filled) });
    if (!saved) return;
    await readStatus();
    goTo({ screen: 'home' });
  };

  return (
    <Dialog title={screenText.newSchool} onClose={onClose}>
      <form className={style.form} onSubmit={(event) => void create(event)} noValidate>
        <TextField
          label={screenText.schoolName}
          placeholder={screenText.schoolNameExample}
          value={shortName}
          onChange={setShortName}
          required
          startsHere
          error={tried && shortName.trim() === '' ? screenText.required : undefined}
        />
        <TextField label={screenText.schoolLegalName} value={legalName} onChange={setLegalName} />
        <TextField label={screenText.settlement} value={settlement} onChange={setSettlement} />
        <TextField
          label={screenText.projectName}
          hint={screenText.projectNameHint}
          value={projectName}
          onChange={setProjectName}
        />
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit>
            {screenText.startSchool}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
