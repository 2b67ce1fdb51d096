import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sampleFacts } from '#electron/services/sample/sample.ts';
import { blocksSchema } from '#shared/blocks/model.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import { figuresOf } from '#shared/report/figures.ts';
import { patterns, propose, type SentenceContext } from '#shared/sentences/propose.ts';
import { lookup } from '../support/facts.ts';
import { chipsOf } from '../support/sentences.ts';

const patternIds = Object.keys(patterns);
const sample = sampleFacts(randomUUID);
const facts = lookup(...sample);
const [own, project, centre, municipality] = [
  facts.list('organisation').find(({ fields }) => fields.isOwn)?.id,
  facts.list('project')[0]?.id,
  facts.list('centre')[0]?.id,
  facts.list('municipality').find(({ fields }) => fields.isOwn)?.id,
];

const subjects: Readonly<Record<string, SentenceContext['subject']>> = {
  everything: {},
  school: { organisation: own },
  project: { project },
  centre: { centre },
  municipality: { municipality },
};
const periods: readonly FactDate[] = [
  { precision: 'year', year: 2025 },
  { precision: 'schoolYear', startYear: 2025 },
  { precision: 'dayRange', from: '2025-01-01', to: '2025-06-30' },
];
const contexts = Object.entries(subjects).flatMap(([name, subject]) =>
  periods.map((period) => ({ name: `${name}, ${JSON.stringify(period)}`, subject, period })),
);

const contextOf = (subject: SentenceContext['subject'], period: FactDate): SentenceContext => ({
  facts,
  subject,
  period,
  today: '2026-01-15',
  appendices: [{ id: randomUUID(), title: 'Программа', mention: 'приложение № 1' }],
});

/** What a reader stumbles over. */
function faultsOf(text: string): string[] {
  const plain = text.replaceAll('\u00a0', ' ');
  const opened = [...plain.matchAll(/[«„(]/g)].length;
  const closed = [...plain.matchAll(/[»“)]/g)].length;
  return [
    ...(/undefined|NaN|\[object|[{}[\]]/.test(plain) ? ['a hole'] : []),
    ...(/ {2}| [,.;:)»“]|[(«„] |\(\)|«»|,,|\.\./.test(plain) ? ['spaces or marks'] : []),
    ...(opened === closed ? [] : ['quotes or brackets']),
    ...(/^(?:\p{Lu}|\d)/u.test(plain) ? [] : ['a small letter']),
  ];
}

describe.each(contexts)('$name', ({ subject, period }) => {
  const proposals = propose(patternIds, contextOf(subject, period));

  test('every sentence is readable and ends with a dot', () => {
    const faulty = proposals.flatMap(({ pattern, text }) => {
      const isTable = pattern === 'enrolment.tables';
      const faults = [...faultsOf(text), ...(isTable || text.endsWith('.') ? [] : ['no dot'])];
      return faults.length === 0 ? [] : [{ faults, text }];
    });
    expect(faulty).toEqual([]);
  });

  test('ids are their own, records are there, blocks are valid', () => {
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    for (const { blocks, records } of proposals) {
      expect(blocksSchema.safeParse(blocks).success).toBe(true);
      expect(records.filter((id) => facts.get(id) === undefined)).toEqual([]);
    }
  });

  test('every live fact says in the report what it says here', () => {
    const figures = figuresOf({ period, ...subject }, facts);
    for (const { binding, text } of proposals.flatMap(chipsOf)) expect(figures.text(binding)).toBe(text);
  });
});

test('every pattern finds its facts in the sample', () => {
  const found = new Set(
    propose(patternIds, contextOf({}, { precision: 'year', year: 2025 })).map((each) => each.pattern),
  );
  expect(patternIds.filter((id) => !found.has(id))).toEqual([]);
  expect(patternIds).toHaveLength(20);
});

test('no facts, no sentences; an unknown pattern proposes nothing', () => {
  const nothing = {
    facts: lookup(),
    period: { precision: 'year', year: 2025 },
    subject: {},
    today: '2026-01-15',
  } as const;
  expect(propose(patternIds, nothing)).toEqual([]);
  expect(propose(['event.dreamt', 'toString'], contextOf({}, { precision: 'year', year: 2025 }))).toEqual([]);
});
