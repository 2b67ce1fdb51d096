import { createServices } from '#electron/services/create-services.ts';
import { testPorts } from './ports.ts';

/** Run by Node in a process of its own: holds the store of a folder open until its input ends. */
const services = createServices(testPorts(process.argv[2] ?? ''));
process.stdout.write('open\n');
process.stdin.on('end', () => services.close());
process.stdin.resume();
