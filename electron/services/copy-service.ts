import fs from 'node:fs';
import path from 'node:path';
import type { Handlers } from '#shared/contract/calls.ts';
import type { CopyInfo } from '#shared/contract/shapes.ts';
import { copiesName } from '#electron/store/open-store.ts';
import { restoreCopy } from '#electron/store/restore.ts';
import { copyName } from './copy-name.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'copy:list' | 'copy:make' | 'copy:restore';

export function copyService(session: StoreSession, grants: Grants, ports: ServicePorts): Handlers<Names> {
  return {
    'copy:list': async () => ({ copies: listCopies(ports.folder) }),
    'copy:make': async () => {
      const { file, bytes } = session.store().copy(copyName('manual', ports.now()));
      return { name: path.basename(file), at: ports.now(), bytes };
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
      return { name, at: mtime.toISOString(), bytes: size };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}
