import { type FormEvent, useState } from 'react';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import { useFacts } from '#renderer/state/records.ts';
import { save, saved } from '#renderer/state/save.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './ReportsScreen.module.css';

/** The project that the form asks for, made from its name alone; its other fields are items of the report. */
async function newProject(name: string): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const done = await saved('record:commit', {
    label: 'record.create',
    mutations: [{ op: 'create', id, kind: 'project', fields: { name, state: 'running' } }],
  });
  return done ? id : undefined;
}

/** Form, period, project: the rest comes from the facts. */
export function NewReport({ onClose }: { readonly onClose: () => void }) {
  const { value: forms } = useAnswer('form:list', {});
  const facts = useFacts(['project']);
  const projects = facts.list('project');
  const [chosenForm, setForm] = useState<string>();
  const [chosenProject, setProject] = useState<string>();
  const [written, setWritten] = useState(() => String(new Date().getFullYear()));
  const [projectName, setProjectName] = useState('');
  const [tried, setTried] = useState(false);

  const form = forms?.forms.find(({ hash }) => hash === chosenForm) ?? forms?.forms.at(-1);
  const project = chosenProject ?? projects.at(0)?.id;
  const period = parsePeriod(written);
  const periodFits = form?.periods.some((precision) => precision === period?.precision) ?? false;

  const needsName = form?.project === 'required' && facts.loaded && projects.length === 0;
  const nameMissing = needsName && projectName.trim() === '';
  const [create, busy] = useOnce(async () => {
    setTried(true);
    if (!form || !period || !periodFits || nameMissing) return;
    const chosen = project ?? (needsName ? await newProject(projectName) : undefined);
    if (needsName && chosen === undefined) return;
    const made = await save('report:create', {
      form: form.id,
      version: form.version,
      period,
      ...(chosen === undefined ? {} : { project: chosen }),
    });
    if (made) goTo({ screen: 'editor', report: made.report });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create();
  };

  return (
    <Dialog title={screenText.newReport} onClose={onClose}>
      <form className={style.fields} onSubmit={submit} noValidate>
        <ChoiceField
          label={screenText.form}
          value={form?.hash}
          choices={(forms?.forms ?? []).map(({ hash, name }) => ({ value: hash, label: name }))}
          onChange={setForm}
          clearable={false}
          nothingFound={screenText.notFound}
        />
        <TextField
          label={screenText.period}
          hint={screenText.periodHint}
          value={written}
          onChange={setWritten}
          required
          startsHere
          error={tried && !periodFits ? screenText.periodWrong : undefined}
        />
        {needsName ? (
          <TextField
            label={screenText.projectName}
            hint={screenText.projectNameNeeded}
            value={projectName}
            onChange={setProjectName}
            required
            error={tried && nameMissing ? screenText.required : undefined}
          />
        ) : null}
        {form?.project === 'required' && projects.length > 0 ? (
          <ChoiceField
            label={screenText.project}
            value={project}
            choices={projects.map((each) => ({ value: each.id, label: titleOf(each, facts) }))}
            onChange={setProject}
            clearable={false}
            required
            nothingFound={screenText.notFound}
          />
        ) : null}
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit busy={busy}>
            {screenText.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
