import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Folder of the built program, and of its pieces one level deeper, where the bundler puts such files. */
const folder = 'assets';

/**
 * A file of a package that the program needs at run time, such as a font. `inPackage`:
 * «@fontsource/tinos/files/tinos-latin-400-normal.woff2». The built program has no packages: `build/bundle.ts` puts the
 * file beside it by its last name. Throws where it is in neither place.
 */
export function readAsset(inPackage: string): Uint8Array {
  const name = path.basename(inPackage);
  const built = ['.', '..']
    .map((up) => path.join(import.meta.dirname, up, folder, name))
    .find((file) => fs.existsSync(file));
  return fs.readFileSync(built ?? createRequire(import.meta.url).resolve(inPackage));
}
