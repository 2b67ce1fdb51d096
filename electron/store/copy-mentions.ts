import fs from 'node:fs';
import path from 'node:path';
import { connectReadOnly } from './connection.ts';
import { fileMentions } from './file-mentions.ts';

/**
 * The hashes of all files that the copies in a folder name: a restore may bring each of them back. A copy that
 * cannot be read cannot be restored either, and names nothing.
 */
export function mentionsOfCopies(folder: string): ReadonlySet<string> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const copies = names.filter((name) => name.endsWith('.sqlite'));
  return new Set(copies.flatMap((name) => [...mentionsOf(path.join(folder, name))]));
}

function mentionsOf(file: string): ReadonlySet<string> {
  try {
    const connection = connectReadOnly(file);
    try {
      return fileMentions(connection)();
    } finally {
      connection.close();
    }
  } catch {
    return new Set();
  }
}
