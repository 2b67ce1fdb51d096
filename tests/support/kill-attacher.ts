import fs from 'node:fs';
import { callInProcess, createServices } from '#electron/services/create-services.ts';
import { testPorts } from './ports.ts';

/**
 * Run by Node in a process of its own: adds a file to a record and stops, telling so, at the moment when its id is
 * asked for: the file lies on the disk, its record is not there yet.
 */
const [, , folder = '', owner = '', file = ''] = process.argv;
const services = createServices({
  ...testPorts(folder),
  newId: () => {
    fs.writeSync(1, 'between\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    throw new Error('nobody killed it');
  },
});
await callInProcess(services, 'attachment:add', { owner, source: services.grants.grant(file, 'read') });
