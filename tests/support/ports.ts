import type { ServicePorts } from '#electron/services/ports.ts';
import { shrinkPicture } from '#electron/images/shrink-picture.ts';
import { heavyInProcess } from '#electron/workers/heavy-in-process.ts';
import { nextId, nextMoment } from './counting.ts';

/** What the program could not explain, as its log got it. */
export interface Logged {
  readonly event: string;
  readonly error: unknown;
}

export interface TestPorts extends ServicePorts {
  readonly logged: Logged[];
}

/** Ports with a clock and ids that are the same in every run, and the real writer of documents. */
export function testPorts(folder: string): TestPorts {
  const logged: Logged[] = [];
  return {
    folder,
    now: nextMoment,
    newId: nextId,
    log: (event, error) => logged.push({ event, error }),
    ...heavyInProcess,
    shrinkPicture,
    programVersion: '0.0.0-test',
    logged,
  };
}
