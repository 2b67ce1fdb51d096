import { randomBytes } from 'node:crypto';
import { Failure } from '#shared/contract/failure.ts';

/** `show`: may be looked at in the file manager, as often as wanted. */
export type Purpose = 'read' | 'write' | 'show';

/**
 * Rights to use one file once. A caller that may name paths (the host after its dialog, the CLI) asks for a right;
 * the window only ever holds the token.
 */
export interface Grants {
  readonly grant: (path: string, purpose: Purpose) => string;
  /** Takes the right to read or write away with the answer. Throws `file/token`. */
  readonly use: (token: string, purpose: Purpose) => string;
}

export function createGrants(): Grants {
  const open = new Map<string, { readonly path: string; readonly purpose: Purpose }>();
  return {
    grant(path, purpose) {
      const token = randomBytes(24).toString('base64url');
      open.set(token, { path, purpose });
      return token;
    },
    use(token, purpose) {
      const found = open.get(token);
      // A right used wrongly is spent as well, but a file that was written can be shown again and again.
      if (found?.purpose !== 'show') open.delete(token);
      if (found?.purpose !== purpose) throw new Failure('file/token');
      return found.path;
    },
  };
}
