import type { LetopisDocument } from '#shared/document/model.ts';

/** Everything from outside that services need; passed in, so that three callers and the tests can differ in it. */
export interface ServicePorts {
  /** The data folder; all that the program keeps is inside. */
  readonly folder: string;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A random UUID, version 4. */
  readonly newId: () => string;
  /** Takes errors that nobody expected. Never given names, addresses or paths of people's files. */
  readonly log: (event: string, error?: unknown) => void;
  /** The document as DOCX bytes; in the window's program by a worker of its own. */
  readonly writeDocx: (document: LetopisDocument, created: string) => Promise<Uint8Array>;
  readonly programVersion: string;
}
