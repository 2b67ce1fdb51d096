import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Who has the store open, for the message «открыто пользователем …». Only a note for people: the lock itself is
 * SQLite's, so a note left behind by a crash locks nobody out.
 */
const fileName = 'open-by.json';

export function writeHolder(folder: string): void {
  const note = { user: userName(), pid: process.pid };
  try {
    fs.writeFileSync(path.join(folder, fileName), `${JSON.stringify(note)}\n`);
  } catch {
    // On a full disk the store still opens for reading and exporting; the note can wait.
  }
}

/** The user's name from the note, or an empty text. */
export function holderOf(folder: string): string {
  try {
    const note: unknown = JSON.parse(fs.readFileSync(path.join(folder, fileName), 'utf8'));
    const user: unknown = typeof note === 'object' && note !== null ? Reflect.get(note, 'user') : undefined;
    return typeof user === 'string' ? user : '';
  } catch {
    return '';
  }
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}
