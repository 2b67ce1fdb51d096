import { check, stopsFinalising } from '#shared/checks/check.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatDate } from '#shared/forms/format.ts';
import type { Form } from '#shared/forms/definition.ts';
import { fill } from '#shared/report/fill.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import type { RecordFields, StoredRecord } from '#shared/report/record-kinds.ts';
import type { Report } from '#shared/report/report.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { factLookup } from './fact-lookup.ts';
import { formOfTexts } from './form-of-texts.ts';
import type { FormCatalogue } from './forms.ts';

/** A report read whole: what it is, what its form gives with the facts of now, and what is wrong with it. */
export interface ReadReport {
  readonly info: ReportInfo;
  readonly form: Form;
  readonly filled: FilledReport;
  readonly findings: readonly Finding[];
}

export function reportRecord(records: RecordStore, id: string): StoredRecord & { readonly fields: Report } {
  const record = records.get(id);
  if (record?.kind !== 'report' || record.deletedAt !== undefined)
    throw new Failure('record/not-found', { id });
  return record as StoredRecord & { readonly fields: Report };
}

/**
 * Reads and fills a report. If its form is missing or differs from the one that it is pinned to, it is filled with
 * another version, or with a form that only holds its texts, and marked `locked`: read-only, never an empty form.
 * Throws `report/not-found`.
 */
export function readReport(
  records: RecordStore,
  forms: FormCatalogue,
  id: string,
  storeIsReadOnly: boolean,
  facts: FactLookup = factLookup(records),
): ReadReport {
  const record = reportRecord(records, id);
  const report = record.fields;
  const pinned = forms.find(report.form.id, report.form.version);
  const texts = partsOf(records, 'reportText', id);
  const views = partsOf(records, 'reportView', id);
  const form =
    (pinned ?? forms.find(report.form.id))?.form ??
    formOfTexts(
      report,
      texts.map(({ fields }) => fields.node),
    );
  const filled = fill({
    form,
    period: report.period,
    project: report.project,
    facts,
    texts: new Map(texts.map(({ fields }) => [fields.node, fields.text])),
    views: new Map(views.map(({ fields }) => [fields.node, fields])),
  });
  const findings = check(filled);
  const items = filled.sections.flatMap((section) => section.items);
  const project = report.project === undefined ? undefined : facts.get(report.project);
  const locked = lockOf(report, forms, storeIsReadOnly);
  return {
    form,
    filled,
    findings,
    info: {
      id,
      title: report.title,
      formId: report.form.id,
      formVersion: report.form.version,
      formName: form.name,
      period: formatDate(report.period),
      ...(report.project === undefined ? {} : { project: report.project }),
      ...(project?.kind === 'project' ? { projectName: nameOf(project.fields) } : {}),
      state: report.state,
      filled: items.filter((item) => item.state === 'filled').length,
      items: items.length,
      findings: findings.length,
      blocking: findings.filter(stopsFinalising).length,
      updatedAt: newestOf([record, ...texts, ...views]),
      ...(locked === undefined ? {} : { locked }),
    },
  };
}

/** Why a report may not be changed; nothing when it may. */
export function lockOf(report: Report, forms: FormCatalogue, storeIsReadOnly: boolean): ReportInfo['locked'] {
  const hash = forms.find(report.form.id, report.form.version)?.hash;
  if (storeIsReadOnly) return 'store/read-only';
  if (hash === undefined) return 'form/not-found';
  if (hash !== report.form.hash) return 'form/changed';
  return report.state === 'draft' ? undefined : 'report/not-draft';
}

type PartKind = 'reportText' | 'reportView';

/** What a report keeps of its own, of one kind. */
export function partsOf<K extends PartKind>(
  records: RecordStore,
  kind: K,
  report: string,
): (StoredRecord & { readonly fields: RecordFields<K> })[] {
  return records
    .list(kind)
    .filter((record) => Reflect.get(record.fields, 'report') === report)
    .map((record) => record as StoredRecord & { readonly fields: RecordFields<K> });
}

function nameOf(fields: object): string {
  const name: unknown = Reflect.get(fields, 'name');
  return typeof name === 'string' ? name : '';
}

function newestOf(parts: readonly StoredRecord[]): string {
  return parts.map((part) => part.updatedAt).reduce((a, b) => (a > b ? a : b));
}
