import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createServices } from '#electron/services/create-services.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts, largeSchool, manyEvents } from './bench-school.ts';
import { medians, ms, times } from './measure.ts';
import { workerClient } from './worker-client.ts';

/** One call of the contract from end to end: in one thread, and to the thread that holds the store in the program. */
export async function benchCall(bench: BenchFolder): Promise<BenchRow[]> {
  const here = path.join(bench.path, 'call-here');
  const there = path.join(bench.path, 'call-there');
  const reports = { here: await largeSchool(here), there: await largeSchool(there) };
  const services = createServices(benchPorts(here));
  const client = workerClient(bench.bundles, there);
  const smallCall = { here: { id: reports.here }, there: { id: reports.there } };

  const small = await medians(
    {
      here: () => ask(services, 'record:get', smallCall.here),
      there: () => client.ask('record:get', smallCall.there),
    },
    { rounds: 2_000, warmUp: 200 },
  );
  const list = await medians(
    {
      here: () => ask(services, 'record:list', { kind: 'event' }),
      there: () => client.ask('record:list', { kind: 'event' }),
    },
    { rounds: 9, warmUp: 2 },
  );
  const exported = async (target: string) =>
    client.ask('report:export', { report: reports.there, format: 'docx', target });
  const writing = await medians(
    {
      here: async () => {
        const target = services.grants.grant(path.join(bench.path, 'Здесь.docx'), 'write');
        return ask(services, 'report:export', { report: reports.here, format: 'docx', target });
      },
      there: async () => exported(await client.grant(path.join(bench.path, 'Там.docx'), 'write')),
    },
    { rounds: 9 },
  );
  const target = await client.grant(path.join(bench.path, 'Там.docx'), 'write');
  const blocked = {
    list: await longestBlock(() => client.ask('record:list', { kind: 'event' })),
    export: await longestBlock(() => exported(target)),
  };
  services.close();
  await client.close();

  const row = (
    name: string,
    { here: inThread, there: overThread }: typeof small,
    note: string,
  ): BenchRow => ({
    name: `call over the store's thread: ${name}`,
    value: ms(overThread),
    ratio: `${times(overThread / inThread)} × in one thread (${ms(inThread)})`,
    note,
  });
  return [
    row('record:get', small, 'one record'),
    row(`record:list, ${manyEvents} events`, list, asker(blocked.list)),
    row('report:export as DOCX', writing, `a writer's thread anew each time; ${asker(blocked.export)}`),
  ];
}

const asker = (block: number) => `the asking thread stood still for at most ${block.toFixed(0)} ms`;

/** Milliseconds: how long the asking thread could do nothing else at most. */
async function longestBlock(task: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await task();
  // The last block is seen only when the clock ticks again.
  await setTimeout(10);
  delay.disable();
  return delay.max / 1e6;
}
