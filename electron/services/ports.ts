import type { HeavyWork } from './heavy.ts';
import type { ShrinkWish, ShrunkPicture } from '#electron/files/picture-wish.ts';

/** Everything from outside that services need; passed in, so that three callers and the tests can differ in it. */
export interface ServicePorts extends HeavyWork {
  /** The data folder; all that the program keeps is inside. */
  readonly folder: string;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A random UUID, version 4. */
  readonly newId: () => string;
  /** Takes errors that nobody expected. Never given names, addresses or paths of people's files. */
  readonly log: (event: string, error?: unknown) => void;
  /** A picture drawn anew, smaller and without what it says of its place; in the window's program by a worker. */
  readonly shrinkPicture: (bytes: Uint8Array, wish: ShrinkWish) => Promise<ShrunkPicture>;
  /** A page of HTML as PDF bytes. Absent where nothing can print. Throws `print/…` failures. */
  readonly print?: (html: string) => Promise<Uint8Array>;
  /** The page to the system's print dialog; false if the person closed it. Absent without a window. */
  readonly printOnPaper?: (html: string) => Promise<boolean>;
  readonly programVersion: string;
}
