import type { Inline } from '#shared/blocks/model.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { type Proposal, propose, type SentenceContext } from '#shared/sentences/propose.ts';
import { lookup, year2025 } from './facts.ts';

export const schoolYear2025: FactDate = { precision: 'schoolYear', startYear: 2025 };

/** Proposals of one pattern over these facts. */
export function proposals(
  pattern: string,
  facts: readonly Fact[],
  more: Partial<Omit<SentenceContext, 'facts'>> = {},
): Proposal[] {
  return propose([pattern], {
    facts: lookup(...facts),
    period: year2025,
    subject: {},
    today: '2026-01-15',
    ...more,
  });
}

/** What they say, with usual spaces. */
export function say(...args: Parameters<typeof proposals>): string[] {
  return proposals(...args).map(({ text }) => text.replaceAll('\u00a0', ' '));
}

/** The live facts of a proposal. */
export function chipsOf({ blocks }: Proposal): Extract<Inline, { type: 'chip' }>[] {
  const found: Extract<Inline, { type: 'chip' }>[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if (Reflect.get(value, 'type') === 'chip') found.push(value as (typeof found)[number]);
      else Object.values(value).forEach(walk);
    }
  };
  walk(blocks);
  return found;
}

/** Exactly so many. */
export const exactly = (value: number) => ({ value, qualifier: 'exact' }) as const;
export const moreThan = (value: number) => ({ value, qualifier: 'moreThan' }) as const;
export const onDay = (day: string) => ({ precision: 'day', day }) as const;
export const inYear = (year: number) => ({ precision: 'year', year }) as const;
