import fs from 'node:fs';
import { createServices, type Services } from '#electron/services/create-services.ts';
import type { BenchFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { ask, benchPorts } from './bench-school.ts';
import { atEachSize, type Figures, growthRows } from './growth.ts';
import { records, type Size } from './grown-school.ts';
import { median, p95, timed } from './measure.ts';
import { schoolFolder } from './schools.ts';

const rounds = 7;
const year = { precision: 'year' as const, year: 2025 };

const screens = {
  'home:overview': (services: Services) => ask(services, 'home:overview', {}),
  'plan:year': (services: Services) => ask(services, 'plan:year', { startYear: 2024 }),
  'report:list': (services: Services) => ask(services, 'report:list', {}),
  'indicator:catalogue of a year': (services: Services) =>
    ask(services, 'indicator:catalogue', { period: year }),
} satisfies Readonly<Record<string, (services: Services) => Promise<unknown>>>;

/** From the start of the services to the screens that a person opens first. */
export async function benchScreens(bench: BenchFolder): Promise<BenchRow[]> {
  const found = await atEachSize((size) => figures(bench, size));
  return growthRows('screens', found, {
    'services up to the first answer': `${records(100)} records, every row's hash checked`,
    'record:find person, p95': 'beginnings of names',
  });
}

async function figures(bench: BenchFolder, size: Size): Promise<Figures> {
  const folder = await schoolFolder(bench, size, 'screens');
  let services = createServices(benchPorts(folder));
  const start: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    services.close();
    start.push(
      await timed(() => {
        services = createServices(benchPorts(folder));
        return ask(services, 'app:status', {});
      }),
    );
  }
  const found: Record<string, number> = { 'services up to the first answer': median(start) };
  for (const [name, show] of Object.entries(screens)) {
    found[`${name}, the first`] = await timed(() => show(services));
    const again: number[] = [];
    for (let round = 0; round < rounds; round += 1) again.push(await timed(() => show(services)));
    found[name] = median(again);
  }
  const typed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of ['', 'г', 'гро', 'громова ан', 'никого']) {
      typed.push(await timed(() => ask(services, 'record:find', { kinds: ['person'], text })));
    }
  }
  found['record:find person, p95'] = p95(typed);
  services.close();
  fs.rmSync(folder, { recursive: true, force: true });
  return found;
}
