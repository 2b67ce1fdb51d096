import fs from 'node:fs';
import path from 'node:path';
import type { Handlers } from '#shared/contract/calls.ts';
import type { CopyInfo } from '#shared/contract/shapes.ts';
import { copiesName } from '#electron/store/open-store.ts';
import { restoreCopy } from '#electron/store/restore.ts';
import { copyName, momentOfCopy } from './copy-name.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'copy:list' | 'copy:make' | 'copy:restore';

export function copyService(session: StoreSession, grants: Grants, ports: ServicePorts): Handlers<Names> {
  return {
    'copy:list': async () => ({ copies: listCopies(ports.folder) }),
    'copy:make': async () => {
      const at = ports.now();
      const { file, bytes } = session.store().copy(copyName('manual', at));
      return { name: path.basename(file), at, bytes };
    },
    'copy:restore': async ({ source }) => {
      const file = grants.use(source, 'read');
      const kept = session.whileClosed(() => restoreCopy(file, ports.folder, ports.now()));
      return kept === undefined ? {} : { kept };
    },
  };
}

/** Newest first. */
export function listCopies(folder: string): CopyInfo[] {
  const copies = path.join(folder, copiesName);
  if (!fs.existsSync(copies)) return [];
  return fs
    .readdirSync(copies)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => {
      const { mtime, size } = fs.statSync(path.join(copies, name));
      // The moment stands in the name: the file's own time changes with every move to another disk.
      return { name, at: momentOfCopy(name) ?? mtime.toISOString(), bytes: size };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}
