import fs from 'node:fs';
import path from 'node:path';
import { createServices, type Services } from '#electron/services/create-services.ts';
import type { BenchFolder } from './bench-folder.ts';
import { benchPorts } from './bench-school.ts';
import { grownSchool, type Size } from './grown-school.ts';

const made = new Map<string, Promise<void>>();

/** A school of the size in a folder of its own: grown once in a run, then copied. */
export async function schoolFolder(bench: BenchFolder, size: Size, name: string): Promise<string> {
  const source = path.join(bench.path, `school-${size}`);
  const growing = made.get(source) ?? grownSchool(source, size);
  made.set(source, growing);
  await growing;
  const folder = path.join(bench.path, `${name}-${size}`);
  fs.cpSync(source, folder, { recursive: true });
  return folder;
}

/** Works with such a school and takes it away. */
export async function inSchool<T>(
  bench: BenchFolder,
  size: Size,
  name: string,
  task: (services: Services, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await schoolFolder(bench, size, name);
  const services = createServices(benchPorts(folder));
  try {
    return await task(services, folder);
  } finally {
    services.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
