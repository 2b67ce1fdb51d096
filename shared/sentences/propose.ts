import type { Block } from '#shared/blocks/model.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';

/** What sentences are made of: facts, and what the report is about. */
export interface SentenceContext {
  readonly facts: FactLookup;
  readonly period: FactDate;
  readonly subject: {
    readonly project?: string | undefined;
    readonly organisation?: string | undefined;
    readonly centre?: string | undefined;
    readonly municipality?: string | undefined;
  };
  /** ISO 8601 day. */
  readonly today: string;
}

/** A sentence that the facts give; the person accepts or edits it. */
export interface Proposal {
  /** Pattern and records: stable while the facts behind it are. */
  readonly id: string;
  readonly pattern: string;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly records: readonly string[];
}

export type Pattern = (context: SentenceContext) => readonly Proposal[];

/** By the ids that forms name (domain a6). */
export const patterns: Readonly<Record<string, Pattern>> = {};

/** Sentences of the patterns named, in their order. */
export function propose(ids: readonly string[], context: SentenceContext): Proposal[] {
  return ids.flatMap((id) => patterns[id]?.(context) ?? []);
}
