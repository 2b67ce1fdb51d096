import { Failure } from '#shared/contract/failure.ts';
import { definedId, type FormNode, nodesOf } from '#shared/forms/definition.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { factLookup } from '../fact-lookup.ts';
import type { FormCatalogue } from '../forms/catalogue.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { lockOf, type ReadReport, type Reading, readReport, reportRecord } from './reading.ts';

/** What all services of reports share: how a report is read, and whether it may be written. */
export interface ReportDesk {
  readonly read: (id: string, facts?: FactLookup) => ReadReport;
  readonly reading: (facts?: FactLookup) => Reading;
  /** Throws why the report may not be changed. */
  readonly assertDraft: (id: string) => void;
  /** The form's node of a draft, by its own id or that of a repetition. Throws `report/unknown-node`. */
  readonly writableNode: (id: string, node: string) => FormNode;
  /** Remembers measured pages; until the next measure they hold. */
  readonly keepPages: (id: string, pages: ReadonlyMap<string, number>) => void;
}

export function createReportDesk(
  session: StoreSession,
  forms: FormCatalogue,
  ports: Pick<ServicePorts, 'now'>,
): ReportDesk {
  const measured = new Map<string, ReadonlyMap<string, number>>();
  const isReadOnly = () => session.store().readOnly !== undefined;
  const reading = (facts: FactLookup = factLookup(session.read())): Reading => ({
    records: session.read(),
    forms,
    isReadOnly: isReadOnly(),
    today: ports.now().slice(0, 10),
    pagesOf: (id) => measured.get(id) ?? new Map(),
    facts,
  });
  const assertDraft = (id: string): void => {
    const { fields } = reportRecord(session.read(), id);
    const locked = lockOf(fields, forms, isReadOnly());
    if (locked) throw new Failure(locked, { id: fields.form.id, version: fields.form.version });
  };
  return {
    reading,
    read: (id, facts) => readReport(reading(facts), id),
    assertDraft,
    writableNode: (id, node) => {
      assertDraft(id);
      const { form } = reportRecord(session.read(), id).fields;
      const known = forms.find(form.id, form.version);
      const found = known && nodesOf(known.form).find((each) => each.id === definedId(node));
      if (!found) throw new Failure('report/unknown-node');
      return found;
    },
    keepPages: (id, pages) => {
      measured.set(id, pages);
    },
  };
}
