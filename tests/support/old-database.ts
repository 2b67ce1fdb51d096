import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Mutation } from '#shared/report/mutation.ts';
import { newestVersion } from '#electron/store/migrations/all.ts';
import { databaseName, openStore } from '#electron/store/open-store.ts';
import { nextMoment } from './counting.ts';

/**
 * Makes the database that is kept of a release: `node tests/support/old-database.ts`. It is made once, with the
 * program of that release, and never again: what matters is that later programs open the real thing.
 */
export const oldDatabases = path.join(import.meta.dirname, '..', 'old-databases');

const create = (kind: Extract<Mutation, { op: 'create' }>['kind'], fields: Record<string, unknown>) =>
  ({ op: 'create', id: randomUUID(), kind, fields }) as const;

const school = create('organisation', {
  shortName: 'Школа «Заря»',
  isOwn: true,
  future: { kept: ['да', 1] },
});
const person = create('person', { surname: 'Ильина', name: 'Анна' });
const project = create('project', {
  name: 'Сад на крыше',
  leadOrganisation: school.id,
  supervisor: person.id,
});
const item = create('planItem', {
  project: project.id,
  text: 'Провести семинар',
  plannedPeriod: { precision: 'months', year: 2025, months: [3, 4] },
  responsible: [person.id],
  state: 'done',
});
const event = create('event', {
  title: 'Семинар',
  date: { precision: 'day', day: '2025-03-14', written: '14 марта 2025 г.' },
  audiences: [{ audience: 'teachers', participants: { value: 25, qualifier: 'moreThan' } }],
  links: [{ to: project.id }],
});
const wrong = create('event', { title: 'Лишнее', date: { precision: 'year', year: 2025 } });

function make(): void {
  const file = path.join(oldDatabases, `schema-${newestVersion}.sqlite`);
  if (fs.existsSync(file)) throw new Error(`${file}: stands already and is never made anew`);
  const folder = fs.mkdtempSync(path.join(oldDatabases, 'making-'));
  const store = openStore(folder, { now: nextMoment, newId: randomUUID, log: () => undefined });
  store.records.commit({ label: 'record.create', author: 'Ильина' }, [school, person, project]);
  store.records.commit({ label: 'record.create' }, [item, event, wrong]);
  store.records.commit({ label: 'record.update' }, [
    { op: 'update', id: event.id, set: { title: 'Семинар о саде' }, unset: [] },
  ]);
  store.records.commit({ label: 'record.delete' }, [{ op: 'delete', id: wrong.id }]);
  store.close();
  fs.copyFileSync(path.join(folder, databaseName), file);
  fs.rmSync(folder, { recursive: true });
}

make();
