import path from 'node:path';
import type { Handlers } from '#shared/contract/calls.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import { factsJsonSchema } from '#shared/facts/facts-file.ts';
import { factKindNames } from '#shared/facts/kinds.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { type FileFact, readFactsFile, writeFactsFile } from './facts-file.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';
import { copyLater } from './copy-later.ts';
import { copyName } from './copy-name.ts';
import { readTextFile } from './read-text-file.ts';

/** A district's whole year is a few megabytes; more is the wrong file. */
const limitMegabytes = 64;

type Names = 'facts:schema' | 'facts:import' | 'facts:export';

export function factsService(session: StoreSession, grants: Grants, ports: ServicePorts): Handlers<Names> {
  return {
    'facts:schema': async () => factsJsonSchema(),

    'facts:import': async ({ source }) => {
      const file = grants.use(source, 'read');
      const content = await readTextFile(file, limitMegabytes);
      const { records, beginCopy } = session.writable();
      const facts = readFactsFile(path.basename(file), content, (id) => records.get(id));
      const plan = facts.map((fact) => ({ fact, current: records.get(fact.id) }));
      const mutations = plan.flatMap(({ fact, current }) => mutationsFor(fact, current));
      const created = plan.filter(({ current }) => current === undefined).length;
      const updated =
        plan.filter(({ fact, current }) => mutationsFor(fact, current).length > 0).length - created;
      const unchanged = facts.length - created - updated;
      if (mutations.length === 0) return { created, updated, unchanged };
      if (Object.keys(records.counts()).length > 0)
        copyLater(beginCopy(copyName('before-import', ports.now())), ports);
      return { created, updated, unchanged, saved: session.commit('facts.import', mutations) };
    },

    'facts:export': async ({ target, kinds }) => {
      const file = grants.use(target, 'write');
      const wanted = kinds ?? factKindNames;
      const records = session.read();
      const facts = factKindNames
        .filter((kind) => wanted.includes(kind))
        .flatMap((kind) =>
          records.list(kind).map(({ id, fields }): FileFact => ({ id, kind, fields: { ...fields } })),
        );
      const content = writeFactsFile(facts, ports.now(), `letopis ${ports.programVersion}`);
      const written = await writeWhole(file, Buffer.from(content));
      const name = path.basename(written.file);
      return { name, records: facts.length, file: grants.grant(written.file, 'show') };
    },
  };
}

/** A file's record is the whole record: fields that it does not name are taken out; the basket gives it back. */
function mutationsFor(fact: FileFact, current: StoredRecord | undefined): MutationInput[] {
  if (!current) return [{ op: 'create', id: fact.id, kind: fact.kind, fields: fact.fields }];
  const restore: MutationInput[] = current.deletedAt === undefined ? [] : [{ op: 'restore', id: fact.id }];
  if (sameContent(current.fields, fact.fields)) return restore;
  const unset = Object.keys(current.fields).filter((name) => !Object.hasOwn(fact.fields, name));
  return [...restore, { op: 'update', id: fact.id, set: fact.fields, unset }];
}
