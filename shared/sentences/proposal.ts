import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';

/** What sentences are made of: facts, and what the report is about. */
export interface SentenceContext {
  readonly facts: FactLookup;
  /** The report's period with its own cut-off (`periodInForce`). */
  readonly period: FactDate;
  /** As the report names it: figures are counted for this, as its live facts are. */
  readonly subject: {
    readonly project?: string | undefined;
    readonly organisation?: string | undefined;
    readonly centre?: string | undefined;
    readonly municipality?: string | undefined;
  };
  /** ISO 8601 day. */
  readonly today: string;
  /** Appendices of the report that can be mentioned. */
  readonly appendices?: readonly NamedAppendix[] | undefined;
}

export interface NamedAppendix {
  readonly id: string;
  readonly title: string;
  /** The event whose story it tells. */
  readonly event?: string | undefined;
  /** «приложение № 2», as it stands now; the report makes it anew at every filling. */
  readonly mention: string;
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

/** A proposal before it is known by whom it was made. */
export interface Draft {
  /** What tells it from others of its pattern: a record, a part of a figure; nothing where the pattern has one only. */
  readonly key?: string | undefined;
  readonly blocks: readonly Block[];
  readonly records: readonly string[];
  /** As it reads in a list of proposals, where that is not the lines of its blocks. */
  readonly text?: string | undefined;
}

export function proposalOf(pattern: string, { key, blocks, records, text }: Draft): Proposal {
  return {
    id: key === undefined ? pattern : `${pattern}/${key}`,
    pattern,
    blocks,
    text: text ?? blocks.flatMap(linesOf).join('\n'),
    records: [...new Set(records)],
  };
}
