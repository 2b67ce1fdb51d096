import { check } from '#shared/checks/check.ts';
import { stopsFinalising } from '#shared/checks/waive.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import { canonicalJson } from '#shared/facts/canonical.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { fromReport } from '#shared/document/from-report.ts';
import { formatDate } from '#shared/forms/format.ts';
import type { Form } from '#shared/forms/definition.ts';
import { fill } from '#shared/report/fill.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import type { RecordFields, StoredRecord } from '#shared/report/record-kinds.ts';
import type { Report, ReportRevision } from '#shared/report/report.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { factLookup } from '../fact-lookup.ts';
import { compareVersions, type FormCatalogue } from '../forms/catalogue.ts';
import { checkInputOf } from './check-input.ts';
import { formOfTexts } from './form-of-texts.ts';
import { type PartKind, type PartRecord, partsOf } from './parts.ts';
import { newestRevision } from './revisions.ts';
import { statusOf } from './status.ts';

/** A report read whole: what it is, what its form gives with the facts of now, and what is wrong with it. */
export interface ReadReport {
  readonly info: ReportInfo;
  readonly form: Form;
  readonly filled: FilledReport;
  readonly findings: readonly Finding[];
}

/** What a reading needs beside the report. */
export interface Reading {
  readonly records: RecordStore;
  readonly forms: FormCatalogue;
  readonly isReadOnly: boolean;
  /** ISO 8601 day. */
  readonly today: string;
  /** Measured pages of a report's limited sections and items. */
  readonly pagesOf: (report: string) => ReadonlyMap<string, number>;
  /** The facts of now; several reports that are read together share them. */
  readonly facts?: FactLookup | undefined;
}

export function reportRecord(records: RecordStore, id: string): StoredRecord & { readonly fields: Report } {
  const record = records.get(id);
  if (record?.kind !== 'report' || record.deletedAt !== undefined)
    throw new Failure('record/not-found', { id });
  return record as StoredRecord & { readonly fields: Report };
}

/**
 * Fills a report. If its form is missing or differs from the one that it is pinned to, it is filled with another
 * version, or with a form that only holds its texts: read-only, never an empty form.
 */
export function filledReport(
  { records, forms, facts = factLookup(records) }: Pick<Reading, 'records' | 'forms' | 'facts'>,
  id: string,
  report: Report,
): { readonly form: Form; readonly filled: FilledReport; readonly parts: readonly StoredRecord[] } {
  const pinned = forms.find(report.form.id, report.form.version);
  const texts = partsOf(records, 'reportText', id);
  const views = partsOf(records, 'reportView', id);
  const appendices = partsOf(records, 'appendix', id);
  const form =
    (pinned ?? forms.find(report.form.id))?.form ??
    formOfTexts(
      report,
      texts.map(({ fields }) => fields.node),
    );
  const { period, project, organisation, centre, municipality, cutOff, options, parts, partTexts } = report;
  const filled = fill({
    form,
    period,
    project,
    organisation,
    centre,
    municipality,
    cutOff,
    options,
    parts,
    partTexts,
    facts,
    texts: new Map(texts.map(({ fields }) => [fields.node, fields])),
    views: new Map(views.map(({ fields }) => [fields.node, fields])),
    appendices: appendices.map(({ id: appendix, fields }) => ({ id: appendix, fields })),
  });
  return { form, filled, parts: [...texts, ...views, ...appendices] };
}

/** Reads a report whole. Throws `record/not-found`. */
export function readReport(given: Reading, id: string): ReadReport {
  const reading = { ...given, facts: given.facts ?? factLookup(given.records) };
  const { records, forms, facts } = reading;
  const record = reportRecord(records, id);
  const report = record.fields;
  const { form, filled, parts } = filledReport(reading, id, report);
  const waivers = partsOf(records, 'waiver', id);
  const findings = check(checkInputOf(reading, id, report, form, filled), waivers.map(waiverOf));
  const items = filled.sections.flatMap((section) => section.items);
  const project = report.project === undefined ? undefined : facts.get(report.project);
  const revision = newestRevision(records, id);
  const locked = lockOf(report, forms, reading.isReadOnly);
  const open = findings.filter(({ waived }) => waived === undefined);
  const blocking = open.filter(stopsFinalising).length;
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
      ...named('project', report.project),
      ...named('projectName', project?.kind === 'project' ? nameOf(project.fields) : undefined),
      ...named('organisation', report.organisation),
      ...named('centre', report.centre),
      state: report.state,
      status: statusOf(report.state, open.length, revision),
      revision: report.revision ?? 1,
      changed: report.state !== 'draft' && isChanged(filled, report.title, revision),
      ...named('upgradeTo', report.state === 'draft' ? newerVersion(report, forms) : undefined),
      options: report.options ?? {},
      parts: report.parts ?? {},
      partTexts: report.partTexts ?? {},
      ...named('cutOff', report.cutOff),
      ...named('previous', report.previous),
      filled: items.filter((item) => item.state === 'filled').length,
      items: items.length,
      findings: open.length,
      blocking,
      updatedAt: newestOf([record, ...parts, ...waivers]),
      ...named('locked', locked),
    },
  };
}

function waiverOf({ id, fields }: PartRecord<'waiver'>) {
  return { id, finding: fields.finding, reason: fields.reason };
}

function named<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

/** True when the facts of now print something else than what was frozen. */
function isChanged(filled: FilledReport, title: string, revision: ReportRevision | undefined): boolean {
  return (
    revision !== undefined &&
    canonicalJson(fromReport(filled, title).blocks) !== canonicalJson(revision.document.blocks)
  );
}

function newerVersion(report: Report, forms: FormCatalogue): string | undefined {
  const newest = forms.find(report.form.id)?.form.version;
  return newest !== undefined && compareVersions(newest, report.form.version) > 0 ? newest : undefined;
}

/** Why a report may not be changed; nothing when it may. */
export function lockOf(report: Report, forms: FormCatalogue, storeIsReadOnly: boolean): ReportInfo['locked'] {
  const hash = forms.find(report.form.id, report.form.version)?.hash;
  if (storeIsReadOnly) return 'store/read-only';
  if (hash === undefined) return 'form/not-found';
  if (hash !== report.form.hash) return 'form/changed';
  return report.state === 'draft' ? undefined : 'report/not-draft';
}

function nameOf(fields: object): string {
  const name: unknown = Reflect.get(fields, 'name');
  return typeof name === 'string' ? name : '';
}

function newestOf(parts: readonly StoredRecord[]): string {
  return parts.map((part) => part.updatedAt).reduce((a, b) => (a > b ? a : b));
}

export type { PartKind, RecordFields };
