import { useState } from 'react';
import type { Input } from '#shared/contract/calls.ts';
import type { FilledAppendix } from '#shared/report/filled.ts';
import type { Appendix } from '#shared/report/report.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { ReferenceEditor } from '#renderer/forms/ReferenceEditor.tsx';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useAutosave } from '#renderer/state/use-autosave.ts';
import { AppendixText } from './AppendixText.tsx';
import style from './Panes.module.css';

interface AppendicesPaneProps {
  readonly report: string;
  readonly appendices: readonly FilledAppendix[];
  readonly locked: boolean;
}

/** Appendices that this report has beyond the form's, in the order of their numbers. */
export function AppendicesPane({ report, appendices, locked }: AppendicesPaneProps) {
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    const fields = { title: editorText.appendixNew, delivery: 'here' as const, text: '' };
    await saved('report:add-appendix', { report, fields });
    setBusy(false);
  };
  const move = (at: number, by: number) => {
    const ids = appendices.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved !== undefined) ids.splice(at + by, 0, moved);
    void saved('report:order-appendices', { report, order: ids });
  };
  return (
    <section className={style.pane} aria-labelledby="appendices-title">
      <h2 id="appendices-title">{editorText.appendices}</h2>
      {appendices.length === 0 ? <p className={style.quiet}>{editorText.noAppendices}</p> : null}
      {appendices.map((appendix, at) => (
        <article key={appendix.id} className={style.card}>
          <header className={style.cardHead}>
            <h3>{appendix.number}</h3>
            {locked ? null : (
              <span>
                <IconButton label={screenText.moveUp} disabled={at === 0} onClick={() => move(at, -1)}>
                  {icons.up}
                </IconButton>
                <IconButton
                  label={screenText.moveDown}
                  disabled={at === appendices.length - 1}
                  onClick={() => move(at, 1)}
                >
                  {icons.down}
                </IconButton>
                <IconButton
                  label={editorText.removeAppendix}
                  onClick={() => void saved('report:remove-appendix', { appendix: appendix.id })}
                >
                  {icons.delete}
                </IconButton>
              </span>
            )}
          </header>
          <AppendixFields report={report} id={appendix.id} locked={locked} />
        </article>
      ))}
      {locked ? null : (
        <div className={style.row}>
          <Button icon={icons.add} busy={busy} onClick={() => void add()}>
            {editorText.addAppendix}
          </Button>
        </div>
      )}
    </section>
  );
}

interface AppendixFieldsProps {
  readonly report: string;
  readonly id: string;
  readonly locked: boolean;
}

function AppendixFields(props: AppendixFieldsProps) {
  const { value: record } = useAnswer('record:get', { id: props.id });
  return record ? <Fields {...props} fields={record.fields as Appendix} /> : null;
}

function Fields({ report, id, fields, locked }: AppendixFieldsProps & { readonly fields: Appendix }) {
  const write = (set: Input<'report:write-appendix'>['fields']) =>
    saved('report:write-appendix', { appendix: id, fields: set });
  const title = useAutosave(fields.title, {
    accepts: (text) => text.trim() !== '',
    name: editorText.appendixTitle,
    write: (text) => write({ title: text }),
  });
  const address = useAutosave(fields.address ?? '', { write: (text) => write({ address: text }) });
  return (
    <div className={style.fields}>
      <TextField label={editorText.appendixTitle} {...title} required disabled={locked} />
      <ChoiceField
        label={editorText.delivery}
        value={fields.delivery}
        choices={(['here', 'separateFile', 'link'] as const).map((value) => ({
          value,
          label: editorText.deliveries[value],
        }))}
        onChange={(value) => {
          const delivery = (['here', 'separateFile', 'link'] as const).find((each) => each === value);
          if (delivery) void write({ delivery });
        }}
        clearable={false}
        disabled={locked}
        nothingFound={screenText.notFound}
      />
      {fields.delivery === 'link' ? (
        <TextField label={editorText.address} {...address} disabled={locked} />
      ) : null}
      {fields.delivery === 'here' ? (
        <>
          <ReferenceEditor
            kind="appendix"
            kinds={['event']}
            label={editorText.appendixEvent}
            value={fields.event}
            onChange={(event) => write({ event: typeof event === 'string' ? event : null })}
            disabled={locked}
          />
          <p className={style.quiet}>{editorText.appendixEventHint}</p>
          <AppendixText report={report} id={id} fields={fields} locked={locked} write={write} />
        </>
      ) : null}
    </div>
  );
}
