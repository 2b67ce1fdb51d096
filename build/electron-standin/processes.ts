/** Directories named after the process they belong to, so that what a killed one leaves can be told from what is used. */
import fs from 'node:fs';
import path from 'node:path';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Removes from `parent` what is called `<prefix><pid>…` and whose process has gone. */
export function removeAbandoned(parent: string, prefix: string): void {
  for (const name of fs.readdirSync(parent)) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (owner > 0 && !isRunning(owner)) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}
