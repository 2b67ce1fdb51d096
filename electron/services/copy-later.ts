import type { BegunCopy } from '#electron/store/copies.ts';
import type { ServicePorts } from './ports.ts';

/**
 * Lets a copy be checked beside the work that it was made for: the check in full takes longer than the import itself.
 * A copy that fails the check is gone, which is told to the log: what was done can still be undone.
 */
export function copyLater(begun: BegunCopy, ports: Pick<ServicePorts, 'finishCopy' | 'log'>): void {
  void ports.finishCopy(begun).catch((error: unknown) => ports.log('copy failed its check', error));
}
