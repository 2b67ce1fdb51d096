import { createServices } from '#electron/services/create-services.ts';
import { ask, benchPorts } from './bench-school.ts';

/** A process of its own, started with `--expose-gc`: uses the program as a day does, writes bytes to stdout as JSON. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
const services = createServices(benchPorts(folder));
const look = { kind: 'event' as const, columns: ['title', 'date', 'organisation'], from: 0, count: 60 };
await ask(services, 'home:overview', {});
await ask(services, 'grid:rows', { ...look, query: {}, look: 'a' });
await ask(services, 'grid:rows', { ...look, query: { sort: [{ column: 'date' }] }, look: 'b' });
await ask(services, 'grid:rows', { ...look, query: { search: 'семинар' }, look: 'c' });
await ask(services, 'record:find', { kinds: ['person'], text: 'а' });
await ask(services, 'indicator:catalogue', { period: { precision: 'year', year: 2025 } });
let pending = 1;
while (pending > 0) ({ pending } = await ask(services, 'search:all', { text: 'семинар' }));
const { gc } = globalThis;
if (!gc) throw new Error('Start it with --expose-gc');
gc();
const { rss, heapUsed } = process.memoryUsage();
services.close();
process.stdout.write(JSON.stringify({ rss, heapUsed, peak: process.resourceUsage().maxRSS * 1024 }));
