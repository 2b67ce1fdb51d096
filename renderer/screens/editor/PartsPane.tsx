import type { Form } from '#shared/forms/definition.ts';
import { type FormOption, type FormParts, type PartName, partNames } from '#shared/forms/form-parts.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import { dayText } from '#shared/text/dates.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { ChoiceField, LongTextField, TextField, YesNoField } from '#renderer/components/Fields.tsx';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import style from './Panes.module.css';

/** What belongs to the report as a whole: its name, the form's variants, title sheet, stamps and signature. */
export function PartsPane({ info }: { readonly info: ReportInfo }) {
  const { value } = useAnswer('form:get', { id: info.formId, version: info.formVersion });
  const locked = info.locked !== undefined;
  const form: Form | undefined = value?.form;
  return (
    <section className={style.pane} aria-labelledby="parts-title">
      <h2 id="parts-title">{editorText.parts}</h2>
      <p className={style.quiet}>{editorText.partsHint}</p>
      <div className={style.fields}>
        <TitleField info={info} locked={locked} />
        <CutOffField info={info} locked={locked} />
        {(form?.options ?? []).map((option) => (
          <OptionField key={option.id} option={option} info={info} locked={locked} />
        ))}
        {partNames.map((name) => {
          const part = form?.parts?.[name];
          return part ? (
            <PartFields key={name} name={name} parts={form?.parts ?? {}} info={info} locked={locked} />
          ) : null;
        })}
      </div>
    </section>
  );
}

interface FieldProps {
  readonly info: ReportInfo;
  readonly locked: boolean;
}

function TitleField({ info, locked }: FieldProps) {
  const edited = useAutosave(info.title, {
    accepts: (title) => title.trim() !== '',
    name: editorText.reportTitle,
    write: (title) => saved('report:set', { report: info.id, title }),
  });
  return <TextField label={editorText.reportTitle} {...edited} disabled={locked} required />;
}

function CutOffField({ info, locked }: FieldProps) {
  const edited = useAutosave(info.cutOff === undefined ? '' : dayText(info.cutOff), {
    accepts: (written) => written.trim() === '' || dayOf(written) !== undefined,
    name: editorText.cutOff,
    write: (written) => saved('report:set', { report: info.id, cutOff: dayOf(written) ?? null }),
  });
  return <TextField label={editorText.cutOff} hint={editorText.cutOffHint} {...edited} disabled={locked} />;
}

function dayOf(written: string): string | undefined {
  const date = parseDate(written);
  return date?.precision === 'day' ? date.day : undefined;
}

function OptionField({ option, info, locked }: FieldProps & { readonly option: FormOption }) {
  const chosen = info.options[option.id] ?? option.initial;
  const edited = useAutosave(chosen, {
    write: (words) => saved('report:set', { report: info.id, options: { [option.id]: words } }),
  });
  if (option.type === 'words') return <TextField label={option.label} {...edited} disabled={locked} />;
  return (
    <ChoiceField
      label={option.label}
      value={chosen}
      choices={option.choices}
      onChange={(value) =>
        void saved('report:set', { report: info.id, options: { [option.id]: value ?? option.initial } })
      }
      clearable={false}
      disabled={locked}
      nothingFound={screenText.notFound}
    />
  );
}

type LineName = keyof typeof editorText.partLines;
const lineNames = Object.keys(editorText.partLines) as LineName[];

function PartFields({
  name,
  parts,
  info,
  locked,
}: FieldProps & { readonly name: PartName; readonly parts: FormParts }) {
  const isOn = info.parts[name] ?? parts[name]?.presence === 'on';
  return (
    <fieldset className={style.part}>
      <legend className="said">{editorText.partNames[name]}</legend>
      <YesNoField
        label={editorText.partNames[name]}
        value={isOn}
        onChange={(on) => void saved('report:set', { report: info.id, parts: { [name]: on } })}
        disabled={locked}
      />
      {isOn
        ? lineNames
            .filter((line) => line.startsWith(`${name}.`))
            .map((line) => <PartLine key={line} line={line} info={info} locked={locked} />)
        : null}
    </fieldset>
  );
}

function PartLine({ line, info, locked }: FieldProps & { readonly line: LineName }) {
  const edited = useAutosave(info.partTexts[line] ?? '', {
    write: (text) => saved('report:set', { report: info.id, partTexts: { [line]: text } }),
  });
  return <LongTextField label={editorText.partLines[line]} {...edited} rows={1} disabled={locked} />;
}
