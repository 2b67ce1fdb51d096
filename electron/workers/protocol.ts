import type { Answer } from '#shared/contract/call.ts';
import type { LetopisDocument } from '#shared/document/model.ts';
import type { Purpose } from '#electron/services/grants.ts';

/** What goes between the host's thread and the thread that owns the store. Each question has one answer. */
export type Question =
  | { readonly id: number; readonly ask: 'call'; readonly name: string; readonly input: unknown }
  | { readonly id: number; readonly ask: 'grant'; readonly path: string; readonly purpose: Purpose }
  | { readonly id: number; readonly ask: 'use'; readonly token: string; readonly purpose: Purpose }
  | { readonly id: number; readonly ask: 'close' };

export interface Reply {
  readonly id: number;
  readonly answer: Answer<unknown>;
}

export interface StoreWorkerData {
  readonly folder: string;
  readonly programVersion: string;
}

export interface WriterWorkerData {
  readonly document: LetopisDocument;
  readonly created: string;
}
