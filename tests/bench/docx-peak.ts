import { ways } from './docx-ways.ts';
import type { WayName } from './docx-ways.ts';

/** A process of its own for one way, as the peak of memory belongs to a process: writes it to stdout, kilobytes. */
const name = process.argv[2];
if (name === undefined || !(name in ways)) throw new Error(`Which way: ${Object.keys(ways).join(', ')}?`);
await ways[name as WayName]()();
process.stdout.write(String(process.resourceUsage().maxRSS));
