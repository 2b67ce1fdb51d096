import type { Answer } from '#shared/contract/call.ts';
import type { FailureDetails } from '#shared/contract/failure.ts';
import type { ErrorCode } from '#shared/text/errors.ts';
import type { HeavyWork } from '#electron/services/heavy.ts';
import type { ShrinkWish } from '#electron/files/picture-wish.ts';
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

/** The other way: what the thread asks of the host, which alone has windows. */
export interface HostQuestion {
  readonly asked: number;
  /** The page as PDF bytes; or to the system's print dialog, whether it went on. */
  readonly print: 'pdf' | 'paper';
  readonly html: string;
}

export interface HostReply {
  readonly asked: number;
  readonly answer: Answer<unknown>;
}

export interface StoreWorkerData {
  readonly folder: string;
  readonly programVersion: string;
}

export interface PictureWorkerData {
  readonly bytes: Uint8Array;
  readonly wish: ShrinkWish;
}

export interface HeavyTask {
  readonly name: keyof HeavyWork;
  readonly input: readonly unknown[];
}

/** Failures cross as plain values: a thread strips them of their class. */
export type HeavyAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: FailureDetails };
