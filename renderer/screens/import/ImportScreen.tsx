import { useState } from 'react';
import type { ImportPlanInput, OpenedImport } from '#shared/contract/areas/import.ts';
import { type FactKind, factKindNames } from '#shared/facts/kinds.ts';
import { columnOf } from '#shared/grid/columns.ts';
import { companionColumn } from '#shared/import/companions.ts';
import { planText } from '#shared/text/plan.ts';
import { importText } from '#shared/text/import.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { ChoiceField, YesNoField } from '#renderer/components/Fields.tsx';
import { call } from '#renderer/api/client.ts';
import { commitImport } from '#renderer/state/import-table.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { tellDone } from '#renderer/state/notices.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import { FixedFields } from './FixedFields.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import style from './ImportScreen.module.css';

type Choices = Omit<ImportPlanInput, 'import'>;

const kindChoices = factKindNames
  .filter((kind) => kind !== 'attachment')
  .map((kind) => ({ value: kind, label: kindNames[kind]?.many ?? kind }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'ru'));

/** A table before it becomes records: what lands where, what is refused and why. Nothing is written until «Загрузить». */
export function ImportScreen({ opened, back }: { readonly opened: OpenedImport; readonly back: FactKind }) {
  const [choices, setChoices] = useState<Choices>({
    table: opened.table,
    kind: opened.kind,
    duplicates: 'update',
    createNamed: true,
    fixed: [],
  });
  const now = useApp((state) => state.now);
  const usualYear = useAnswer('settings:get', {}).value?.schoolYear ?? now.getFullYear();
  const input = { import: opened.import, ...choices };
  const { value: plan, error } = useAnswer('import:plan', input);
  const writes = plan ? plan.counts.create + plan.counts.update + plan.counts.companions : 0;
  const leave = () => {
    void call('import:close', { import: opened.import });
    goTo({ screen: 'data', kind: back });
  };
  const [load, busy] = useOnce(async () => {
    const counts = await commitImport({ ...input, headRows: plan?.headRows, mapping: plan?.mapping });
    if (!counts) return;
    goTo({ screen: 'data', kind: choices.kind });
    tellDone(importText.loaded(counts.create, counts.update));
  });
  /** Another table, kind or head has other columns: the program looks for them again. */
  const choose = (next: Partial<Choices>) =>
    setChoices({ ...choices, mapping: undefined, fixed: [], ...next });

  return (
    <div className={style.page}>
      <div className={style.tools}>
        <h1>{importText.title}</h1>
        <Button onClick={leave}>{screenText.cancel}</Button>
        <Button look="main" disabled={writes === 0} busy={busy} onClick={load}>
          {importText.load(writes)}
        </Button>
      </div>
      <div className={style.choices}>
        {opened.tables.length > 1 ? (
          <ChoiceField
            label={importText.table}
            value={String(choices.table)}
            choices={opened.tables.map(({ name, rows }, at) => ({
              value: String(at),
              label: importText.tableOf(name === '' ? String(at + 1) : name, rows),
            }))}
            clearable={false}
            nothingFound={screenText.notFound}
            onChange={(table) => choose({ table: Number(table), headRows: undefined })}
          />
        ) : null}
        <ChoiceField
          label={importText.kind}
          value={choices.kind}
          choices={kindChoices}
          clearable={false}
          nothingFound={screenText.notFound}
          onChange={(kind) =>
            choose({ kind: factKindNames.find((each) => each === kind) ?? choices.kind, headRows: undefined })
          }
        />
        <ChoiceField
          label={importText.headRows}
          value={String(plan?.headRows ?? 0)}
          choices={Array.from({ length: 11 }, (_, count) => ({
            value: String(count),
            label: importText.headRowsOf(count),
          }))}
          clearable={false}
          nothingFound={screenText.notFound}
          onChange={(rows) => choose({ headRows: Number(rows) })}
        />
        {plan && hasDates(choices.kind, plan.mapping) ? (
          <ChoiceField
            label={importText.schoolYear}
            value={String(choices.schoolYear ?? usualYear)}
            choices={yearsAround(usualYear)}
            clearable={false}
            nothingFound={screenText.notFound}
            onChange={(year) => setChoices({ ...choices, schoolYear: Number(year) })}
          />
        ) : null}
        <ChoiceField
          label={importText.duplicates}
          value={choices.duplicates}
          choices={duplicateChoices}
          clearable={false}
          nothingFound={screenText.notFound}
          onChange={(next) =>
            setChoices({
              ...choices,
              duplicates: duplicateChoices.find(({ value }) => value === next)?.value ?? 'update',
            })
          }
        />
      </div>
      <div className={style.named}>
        <YesNoField
          label={importText.createNamed}
          value={choices.createNamed}
          onChange={(createNamed) => setChoices({ ...choices, createNamed })}
        />
      </div>
      {plan ? (
        <FixedFields
          kind={choices.kind}
          mapping={plan.mapping}
          fixed={choices.fixed ?? []}
          onChange={(fixed) => setChoices({ ...choices, fixed })}
        />
      ) : null}
      {error ? <p role="alert">{screenText.nothingFound}</p> : null}
      {plan ? (
        <>
          <ImportSummary plan={plan} />
          <ImportPreview
            plan={plan}
            kind={choices.kind}
            onMap={(mapping) => setChoices({ ...choices, headRows: plan.headRows, mapping })}
          />
        </>
      ) : (
        <p className={style.summary}>{importText.reading}</p>
      )}
    </div>
  );
}

/** Dates without a year, and places without one, are completed by a school year. */
function hasDates(kind: FactKind, mapping: readonly (string | null)[]): boolean {
  return mapping.some((id) => {
    if (id === null) return false;
    return companionColumn(id) !== undefined || columnOf(kind, id)?.control.type === 'date';
  });
}

function yearsAround(year: number) {
  return [1, 0, -1, -2, -3, -4, -5].map((step) => ({
    value: String(year + step),
    label: planText.schoolYear(year + step),
  }));
}

const duplicateChoices = (['update', 'skip', 'create'] as const).map((value) => ({
  value,
  label: importText.duplicateNames[value],
}));
