import path from 'node:path';
import fs from 'node:fs/promises';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers, Parsed } from '#shared/contract/calls.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { understand, understandAs } from '#shared/import/find-table.ts';
import type { Table } from '#shared/tables/table.ts';
import { factLookup } from '../fact-lookup.ts';
import { createNameIndex } from '../grid/name-index.ts';
import type { Grants } from '../grants.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { copyLater } from '../copy-later.ts';
import { copyName } from '../copy-name.ts';
import { localDay } from '../today.ts';
import { type MadePlan, makeMutations, makePlan } from './make-plan.ts';
import { mappingMemory } from './mapping-memory.ts';
import { shownPlan } from './shown-plan.ts';

type Names =
  | 'import:open-file'
  | 'import:open-clipboard'
  | 'import:cells'
  | 'import:plan'
  | 'import:commit'
  | 'import:close';

/** The table under the hand and the one before it: more would only fill the memory. */
const mostOpen = 2;
/** A bigger file is no table of a school. */
const limitMegabytes = 64;
/** More records than this are worth a copy of the data before they come in. */
const copyFrom = 50;

type Texts = readonly (readonly string[])[];

/** Tables from the clipboard and from files become records: opened, planned as often as wanted, committed as one step. */
export function importService(session: StoreSession, grants: Grants, ports: ServicePorts): Handlers<Names> {
  const open = new Map<string, readonly { readonly name: string; readonly rows: Texts }[]>();
  const nameIndex = createNameIndex();
  /** What was shown last: the person's yes follows it, and a table of thousands of rows is not read again for that. */
  let latest: { readonly of: string; readonly plan: MadePlan } | undefined;

  const keep = (tables: readonly Table[], kind: FactKind | undefined) => {
    const id = ports.newId();
    const kept = tables.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map(({ text }) => text)),
    }));
    open.set(id, kept);
    for (const old of open.keys()) if (open.size > mostOpen) open.delete(old);
    const readings = kept.map(({ rows }) => understand(rows, kind));
    const best = readings.reduce((at, reading, now) => {
      return (reading?.share ?? 0) > (readings[at]?.share ?? 0) ? now : at;
    }, 0);
    return {
      import: id,
      tables: kept.map(({ name, rows }) => ({
        name,
        rows: rows.length,
        columns: rows[0]?.length ?? 0,
        sample: rows.slice(0, 12).map((row) => [...row]),
      })),
      table: best,
      kind: kind ?? readings[best]?.kind ?? 'event',
    };
  };

  const close = (id: string): void => {
    open.delete(id);
    latest = undefined;
  };

  const rowsOf = ({ import: id, table }: Parsed<'import:plan'>): Texts => {
    const found = open.get(id)?.[table];
    if (!found) throw new Failure('import/closed');
    return found.rows;
  };

  const planned = (input: Parsed<'import:plan'>): MadePlan => {
    const rows = rowsOf(input);
    const records = session.read();
    const { settings } = session.store();
    const today = localDay(ports.now());
    const { schoolYear } = settings.all(ports.now());
    // Everything that a plan is made of: another change of the store, or another choice, makes another plan.
    const mappings = settings.chosen('importMappings');
    const of = JSON.stringify([input, records.latestChanges(1)[0]?.id, today, schoolYear, mappings]);
    if (latest?.of === of) return latest.plan;
    const facts = factLookup(records);
    const plan = makePlan(rows, input, {
      facts,
      match: nameIndex(facts),
      newId: ports.newId,
      memory: mappingMemory(settings),
      today,
      schoolYear,
    });
    latest = { of, plan };
    return plan;
  };

  return {
    'import:open-file': async ({ source, kind }) => {
      const file = grants.use(source, 'read');
      const name = path.basename(file);
      const tables = await ports.readTables({ name, bytes: await readLimited(file, name) });
      return keep(tables, kind);
    },

    'import:open-clipboard': async ({ text, html, kind }) => {
      const tables = await ports.readTables({
        ...(text === undefined ? {} : { text }),
        ...(html === undefined ? {} : { html }),
      });
      return keep(tables, kind);
    },

    'import:cells': async ({ text, html, kind }) => {
      const copied = { ...(text === '' ? {} : { text }), ...(html === '' ? {} : { html }) };
      const [table] = await ports.readTables(copied);
      const cells = (table?.rows ?? []).map((row) => row.map((cell) => cell.text));
      return { cells, isTable: cells.length > 1 && understandAs(kind, cells).headRows > 0 };
    },

    'import:plan': async (input) => shownPlan(planned(input), rowsOf(input), factLookup(session.read())),

    'import:commit': async (input) => {
      const { records, beginCopy, settings } = session.writable();
      const plan = planned(input);
      const mutations = makeMutations(plan);
      const counts = plan.counts;
      if (mutations.length === 0) return { at: ports.now(), counts };
      if (mutations.length >= copyFrom && Object.keys(records.counts()).length > 0) {
        copyLater(beginCopy(copyName('before-import', ports.now())), ports);
      }
      const saved = session.commit('import.table', mutations);
      mappingMemory(settings).remember(input.kind, plan.headers, plan.mapping);
      close(input.import);
      return { ...saved, counts };
    },

    'import:close': async ({ import: id }) => {
      close(id);
      return {};
    },
  };
}

async function readLimited(file: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await fs.stat(file);
    if (size > limitMegabytes * 1024 * 1024)
      throw new Failure('import/too-large', { name, limit: limitMegabytes });
    return await fs.readFile(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file/unreadable', { name }, error);
  }
}
