import { createServices } from '#electron/services/create-services.ts';
import { testPorts } from './ports.ts';

/** Run by Node in a process of its own: holds the store of a folder open until its input ends. */
const services = createServices(testPorts(process.argv[2] ?? ''));
// The store is opened by its first use.
await services.call('app:status', {});
process.stdout.write('open\n');
process.stdin.on('end', () => services.close());
process.stdin.resume();
