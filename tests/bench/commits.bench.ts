import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { createServices, type Services } from '#electron/services/create-services.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts, largeSchool, manyEvents, sampleSchool } from './bench-school.ts';
import { medians, times } from './measure.ts';

const commits = 800;

/** Edits of one field, each committed to the disk before it is answered, against the least that SQLite needs for it. */
export async function benchCommits(bench: BenchFolder): Promise<BenchRow[]> {
  const sample = path.join(bench.path, 'commits-sample');
  const large = path.join(bench.path, 'commits-large');
  await sampleSchool(sample);
  await largeSchool(large);
  const bare = bareLoop(path.join(bench.path, 'bare.sqlite'));
  const sampleServices = createServices(benchPorts(sample));
  const largeServices = createServices(benchPorts(large));
  const took = await medians(
    {
      bare: bare.run,
      sample: await edits(sampleServices),
      large: await edits(largeServices),
    },
    { rounds: commits, warmUp: 100 },
  );
  sampleServices.close();
  largeServices.close();
  bare.close();
  const row = (name: string, each: number): BenchRow => ({
    name: `commits: ${name}`,
    value: `${Math.round(1000 / each)} a second`,
    ratio: `${times(each / took.bare)} × the time of a bare one`,
    note: `${times(each)} ms each`,
  });
  return [
    row('bare better-sqlite3, WAL, FULL', took.bare),
    row('record:commit, sample school', took.sample),
    row(`record:commit, ${manyEvents} events`, took.large),
  ];
}

/** One edit, through the contract. */
async function edits(services: Services): Promise<() => Promise<void>> {
  const { records } = await ask(services, 'record:list', { kind: 'event' });
  let edit = 0;
  return async () => {
    edit += 1;
    const id = records[edit % records.length]?.id ?? '';
    await ask(services, 'record:commit', {
      label: 'bench',
      mutations: [{ op: 'update', id, set: { title: `Правка ${edit}` } }],
    });
  };
}

/** One table, one row a commit; the pragmas of the store. */
function bareLoop(file: string): { run: () => Promise<void>; close: () => void } {
  const connection = new Database(file);
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL']) {
    connection.pragma(pragma);
  }
  connection.exec('CREATE TABLE record (id INTEGER PRIMARY KEY, fields TEXT NOT NULL) STRICT');
  const insert = connection.prepare('INSERT INTO record (fields) VALUES (?)');
  const fields = JSON.stringify({ title: 'Мероприятие', description: 'Описание. '.repeat(60) });
  connection.transaction(() => {
    for (let at = 0; at < 53; at++) insert.run(fields);
  })();
  const update = connection.prepare('UPDATE record SET fields = ? WHERE id = ?');
  let edit = 0;
  return {
    run: async () => {
      edit += 1;
      await Promise.resolve(update.run(`${fields} ${edit}`, 1 + (edit % 53)));
    },
    close: () => {
      connection.close();
      fs.rmSync(file, { force: true });
    },
  };
}
