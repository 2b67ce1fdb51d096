import { type FormEvent, useState } from 'react';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import type { Mark } from '#shared/report/report.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { call } from '#renderer/api/client.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import { useFacts } from '#renderer/state/records.ts';
import { save, saved } from '#renderer/state/save.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { type CarryChoices, CarryList } from './CarryList.tsx';
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

/** The marks of the texts that are taken over: as chosen, else as the form advises. */
async function marksOf(
  previous: string,
  form: string,
  version: string,
  choices: CarryChoices,
): Promise<Record<string, Mark>> {
  const answer = await call('report:carry-preview', { report: previous, form, version });
  const texts = answer.ok ? answer.value.texts : [];
  return Object.fromEntries(
    texts.flatMap(({ node, advised }) => {
      const mark = choices[node] ?? advised;
      return mark === 'leave' ? [] : [[node, mark]];
    }),
  );
}

/** Form, period, what it is about, what is taken over from last year: the rest comes from the facts. */
export function NewReport({ onClose }: { readonly onClose: () => void }) {
  const { value: forms } = useAnswer('form:list', {});
  const { value: reports } = useAnswer('report:list', {});
  const facts = useFacts(['project', 'centre', 'organisation']);
  const projects = facts.list('project');
  const centres = facts.list('centre');
  const [chosenForm, setForm] = useState<string>();
  const [chosenProject, setProject] = useState<string>();
  const [chosenCentre, setCentre] = useState<string>();
  const [previous, setPrevious] = useState<string>();
  const [choices, setChoices] = useState<CarryChoices>({});
  const [written, setWritten] = useState(() => String(new Date().getFullYear()));
  const [projectName, setProjectName] = useState('');
  const [tried, setTried] = useState(false);

  const form = forms?.forms.find(({ hash }) => hash === chosenForm) ?? forms?.forms.at(0);
  const project = chosenProject ?? projects.at(0)?.id;
  const centre = chosenCentre ?? centres.at(0)?.id;
  const period = parsePeriod(written);
  const periodFits = form?.periods.some((precision) => precision === period?.precision) ?? false;
  const sources = (reports?.reports ?? []).filter(({ formId }) => formId === form?.id);

  const needsName = form?.project === 'required' && facts.loaded && projects.length === 0;
  const nameMissing = needsName && projectName.trim() === '';
  const [create, busy] = useOnce(async () => {
    setTried(true);
    if (!form || !period || !periodFits || nameMissing) return;
    const chosen = project ?? (needsName ? await newProject(projectName) : undefined);
    if (needsName && chosen === undefined) return;
    const { id, version } = form;
    const made = await save('report:create', {
      form: id,
      version,
      period,
      ...(form.project === 'required' && chosen !== undefined ? { project: chosen } : {}),
      ...(form.centre === 'required' && centre !== undefined ? { centre } : {}),
      ...(previous === undefined
        ? {}
        : { previous: { report: previous, nodes: await marksOf(previous, id, version, choices) } }),
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
          onChange={(hash) => {
            setForm(hash);
            setPrevious(undefined);
          }}
          clearable={false}
          nothingFound={screenText.notFound}
        />
        <TextField
          label={screenText.period}
          hint={form?.periods.includes('schoolYear') ? editorText.periodHint : screenText.periodHint}
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
        {form?.centre === 'required' && centres.length > 0 ? (
          <ChoiceField
            label={editorText.centre}
            value={centre}
            choices={centres.map((each) => ({ value: each.id, label: titleOf(each, facts) }))}
            onChange={setCentre}
            clearable={false}
            required
            nothingFound={screenText.notFound}
          />
        ) : null}
        {sources.length > 0 ? (
          <ChoiceField
            label={editorText.takeFrom}
            value={previous}
            placeholder={editorText.takeNothing}
            choices={sources.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(chosen) => {
              setPrevious(chosen);
              setChoices({});
            }}
            nothingFound={screenText.notFound}
          />
        ) : null}
        {previous !== undefined && form ? (
          <CarryList
            previous={previous}
            form={form.id}
            version={form.version}
            choices={choices}
            onChange={setChoices}
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
