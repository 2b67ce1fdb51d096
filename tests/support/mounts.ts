import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temp-folder.ts';

/** Why small and read-only disks cannot be had here; nothing where they can. */
export const noMounts: string | undefined = reason();

function reason(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root to mount a tmpfs';
  try {
    const script = 'mount -t tmpfs -o size=64k none /mnt';
    execFileSync('unshare', ['-m', 'sh', '-c', script], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'this machine refuses mount';
  }
}

export interface SmallDisk {
  readonly folder: string;
  readonly makeReadOnly: () => void;
  /** Makes a file that nothing can be renamed over. */
  readonly hold: (name: string) => void;
}

/** A disk of its own of a few megabytes, unmounted when the test has ended. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = temporaryFolder();
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder);
  onTestFinished(() => unmount(folder));
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    hold: (name) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, 'held');
      mount('--bind', file, file);
      onTestFinished(() => unmount(file));
    },
  };
}

function mount(...args: string[]): void {
  execFileSync('mount', args);
}

function unmount(target: string): void {
  execFileSync('umount', ['--lazy', target]);
}
