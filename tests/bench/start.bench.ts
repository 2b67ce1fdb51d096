import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createServices, type Services } from '#electron/services/create-services.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts, largeSchool, manyEvents } from './bench-school.ts';
import { median, medians, ms, timed, times } from './measure.ts';

const rounds = 9;

/** The program without a window comes up and shows its first lists: an empty store against one of many events. */
export async function benchStart(bench: BenchFolder): Promise<BenchRow[]> {
  const empty = path.join(bench.path, 'start-empty');
  const large = path.join(bench.path, 'start-large');
  createServices(benchPorts(empty)).close();
  const report = await largeSchool(large);
  return [...(await warmStarts(empty, large, report)), ...(await coldStarts(bench, empty, large))];
}

const steps = {
  start: (services: Services) => ask(services, 'app:status', {}),
  reports: (services: Services) => ask(services, 'report:list', {}),
  events: (services: Services) => ask(services, 'record:list', { kind: 'event' }),
};
type Step = keyof typeof steps;

/** In a process that runs already; every step as the first of its kind after a start. */
async function warmStarts(empty: string, large: string, report: string): Promise<BenchRow[]> {
  const found = { empty: [] as Record<Step, number>[], large: [] as Record<Step, number>[] };
  const open: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const smallTimes = await afterStart(empty);
    const largeTimes = await afterStart(large, async (services) => {
      const took = await timed(() => ask(services, 'report:open', { report }));
      if (round > 0) open.push(took);
    });
    if (round === 0) continue;
    found.empty.push(smallTimes);
    found.large.push(largeTimes);
  }
  const row = (step: Step, name: string): BenchRow => {
    const [small, big] = [found.empty, found.large].map((runs) => median(runs.map((run) => run[step])));
    if (small === undefined || big === undefined) throw new Error('bench: no rounds');
    return {
      name: `${manyEvents} events: ${name}`,
      value: ms(big),
      ratio: `${times(big / small)} × an empty store`,
      note: `empty: ${ms(small)}`,
    };
  };
  return [
    row('start', 'services up to the first app:status'),
    row('reports', 'report:list'),
    row('events', 'record:list event'),
    { name: `${manyEvents} events: report:open of the sample report`, value: ms(median(open)) },
  ];
}

async function afterStart(
  folder: string,
  more: (services: Services) => Promise<void> = async () => {},
): Promise<Record<Step, number>> {
  let services: Services | undefined;
  const start = await timed(async () => {
    services = createServices(benchPorts(folder));
    await steps.start(services);
  });
  if (!services) throw new Error('bench: no services');
  const running = services;
  const reports = await timed(() => steps.reports(running));
  const events = await timed(() => steps.events(running));
  await more(running);
  running.close();
  return { start, reports, events };
}

const node = async (...args: string[]) => {
  await Promise.resolve(execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
};

/** The built command line as a process of its own, up to its exit. */
async function coldStarts(bench: BenchFolder, empty: string, large: string): Promise<BenchRow[]> {
  const cli = path.join(bench.bundles, 'main', 'cli.js');
  const took = await medians(
    {
      node: () => node('-e', '0'),
      empty: () => node(cli, 'report', 'list', '--data', empty),
      large: () => node(cli, 'report', 'list', '--data', large),
    },
    { rounds: 7 },
  );
  const row = (name: string, value: number): BenchRow => ({
    name: `process «letopis report list»: ${name}`,
    value: ms(value),
    ratio: `${times(value / took.node)} × Node itself`,
  });
  return [row('empty store', took.empty), row(`${manyEvents} events`, took.large)];
}
