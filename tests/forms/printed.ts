import type { Block, Table } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import { fromReport } from '#shared/document/from-report.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { fill, type FillInput } from '#shared/report/fill.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { sampleFacts } from '#electron/services/sample/sample.ts';
import { nextId } from '../support/counting.ts';
import { lookup } from '../support/facts.ts';

/** A released form filled with the sample school, and what a document of it prints. */
export interface Printed {
  readonly filled: FilledReport;
  readonly blocks: readonly Block[];
  /** Every line of text; cells one by one. */
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
}

const sample: readonly Fact[] = sampleFacts(nextId);

export function printed(id: string, more: Partial<FillInput> = {}, facts: readonly Fact[] = sample): Printed {
  const form = releasedForms.find((each) => each.id === id);
  if (!form) throw new Error(`no form ${id}`);
  const own = (kind: Fact['kind']) => facts.find((fact) => fact.kind === kind)?.id;
  const filled = fill({
    form,
    period: form.periods.includes('year')
      ? { precision: 'year', year: 2025 }
      : { precision: 'schoolYear', startYear: 2025 },
    project: form.project === 'required' ? own('project') : undefined,
    centre: form.centre === 'required' ? own('centre') : undefined,
    municipality: form.municipality === 'required' ? own('municipality') : undefined,
    facts: lookup(...facts),
    texts: new Map(),
    views: new Map(),
    ...more,
  });
  const { blocks } = fromReport(filled, form.name);
  return {
    filled,
    blocks,
    lines: blocks.flatMap(linesOf),
    tables: blocks.filter((block) => block.type === 'table'),
  };
}

/** What a table's head prints. */
export function headOf({ header }: Table): string[] {
  return header.flatMap((row) => row.map((cell) => cell.flatMap(linesOf).join(' ')));
}

/** What each row prints, cell by cell. */
export function rowsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.map((cell) => cell.flatMap(linesOf).join('\n')));
}

export const titlesOf = ({ filled }: Printed): string[] =>
  filled.sections.flatMap(({ items }) =>
    items.map(({ number, title }) => [number, title].filter(Boolean).join(' ')),
  );
