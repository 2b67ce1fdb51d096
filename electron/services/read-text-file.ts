import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';

/** The text of a file in UTF-8. Throws `import/too-large`, `import/encoding`, `file/unreadable`. */
export async function readTextFile(file: string, limitMegabytes: number): Promise<string> {
  const name = path.basename(file);
  try {
    const { size } = await fs.stat(file);
    if (size > limitMegabytes * 1024 * 1024) {
      throw new Failure('import/too-large', { name, limit: limitMegabytes });
    }
    return decoded(name, await fs.readFile(file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file/unreadable', { name }, error);
  }
}

/** Another encoding would come in as signs that nobody wrote; it is refused instead. */
function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Failure('import/encoding', { name }, error);
  }
}
