/**
 * `node unpack.ts <archives' directory> <result>`, a process of its own: the package's `inflate` writes to the
 * temporary directory, and moving that would move it for the running app too.
 *
 * Two that start together both unpack, and one result is thrown away.
 */
import { inflate } from '@sparticuz/chromium';
import fs from 'node:fs';
import path from 'node:path';
import { removeAbandoned } from './processes.ts';

const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

const [archives = '', result = ''] = process.argv.slice(2);
const partial = `${result}-${process.pid}`;
fs.mkdirSync(partial, { recursive: true });
removeAbandoned(path.dirname(result), `${path.basename(result)}-`);
process.env.TMPDIR = partial;
await Promise.all(ARCHIVES.map((archive) => inflate(path.join(archives, archive))));
try {
  fs.renameSync(partial, result);
} catch {
  fs.rmSync(partial, { recursive: true, force: true }); // the other one was faster
}
