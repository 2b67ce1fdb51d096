import { callInProcess, createServices } from '#electron/services/create-services.ts';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { testPorts } from './ports.ts';

/**
 * Run by Node in a process of its own: writes edits into the store of a folder without end and prints each id after
 * its commit, straight to the descriptor, until somebody kills it.
 */
const services = createServices({ ...testPorts(process.argv[2] ?? ''), newId: randomUUID });
const story = 'Рассказ о семинаре. '.repeat(100);
/** The first write of a process is slow: the kills are to meet a writer at its work, not at its start. */
await writeOne();
fs.writeSync(1, 'ready\n');
for (;;) fs.writeSync(1, `${await writeOne()}\n`);

async function writeOne(): Promise<string> {
  const id = randomUUID();
  const date = { precision: 'year', year: 2025 };
  const answer = await callInProcess(services, 'record:commit', {
    label: 'kill',
    mutations: [
      { op: 'create', id, kind: 'event', fields: { title: `Семинар ${id}`, date, story } },
      { op: 'update', id, set: { outcome: `Итог ${id}` } },
    ],
  });
  if (!answer.ok) throw new Error(answer.error.code);
  return id;
}
