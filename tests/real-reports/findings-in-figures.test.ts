import { describe, expect, test } from 'vitest';
import type { CheckInput } from '#shared/checks/rule.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { found, ofForm, ofNodes, ofTexts } from '../support/checks.ts';
import { fact, lookup, type NodeInput } from '../support/facts.ts';
import { readDistrict } from './district/read-district.ts';
import { ofKind } from './program.ts';
import { readTextReport } from './read-text-report.ts';
import { realReport } from './reports-folder.ts';
import { toFacts } from './to-facts.ts';

/** What `checks.md` names in the figures of three real reports is found in them, and little else. */

/** Paragraphs that stand together are one text, so that lines under a number stay under it. */
const textsOf = (text: string) => text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
const families = ['sums.', 'shares.', 'counts.', 'facts.', 'coverage.'];
const all = (input: CheckInput) => families.flatMap((family) => found(family, input));

const district = realReport('shcherbinovsky-2023.txt');

describe.skipIf(district.missing)(`the figures of a district for 2023${district.reason}`, () => {
  const input = ofTexts(...textsOf(district.text));

  test('parts that do not come to the whole', () => {
    const [sum, ...more] = found('sums.', input);
    expect(more).toEqual([]);
    expect(sum).toMatchObject({
      level: 'reason',
      details: { parts: '275 + 469 + 375 + 329', sum: '1448', whole: '1564' },
    });
  });

  test('two of four shares, and what they should be', () => {
    expect(found('shares.part', input).map(({ quote, details }) => [quote, details.expected])).toEqual([
      ['23,8 %', '24,0\u00a0%'],
      ['22,3 %', '21,0\u00a0%'],
    ]);
  });

  test('a share of an unnamed whole; three rooms and four names', () => {
    expect(found('shares.no-base', input).map(({ quote }) => quote)).toEqual(['430 детей (75%)']);
    const zones = found('counts.', input).find(({ quote }) => quote === 'три зоны');
    expect([zones?.level, zones?.details.total]).toEqual(['hint', '4']);
  });

  test('nothing else asks for a reason, and one number at most is only hinted at', () => {
    const findings = all(input);
    expect(findings.filter(({ level }) => level === 'reason')).toHaveLength(3);
    expect(findings.filter(({ level }) => level === 'hint').length).toBeLessThanOrEqual(3);
  });

  test('places of the clubs of school № 9 against its lessons', () => {
    const places = centreTables(9);
    expect(
      found('coverage.places', places).map(({ node, details }) => [node, details.places, details.pupils]),
    ).toEqual([['clubs', '441', '337']]);
  });
});

const programmeTable = (id: string, kinds: string[]): NodeInput => ({
  type: 'table',
  id,
  source: { kind: 'programme', where: [{ path: ['kind'], oneOf: kinds }] },
  columns: (['yearStart', 'yearEnd'] as const).map((point) => ({
    id: point,
    title: 'Количество учащихся',
    width: 1,
    value: {
      related: { kind: 'enrolment', where: [{ path: ['point'], equals: point }] },
      by: ['programme'],
      value: { path: ['count'] },
      as: 'sum',
    },
  })),
});

/** The tables of a centre as the form of a district's report prints them. */
function centreTables(number: number): CheckInput {
  const { centres, facts } = readDistrict(district.text);
  const records = facts.records as Fact[];
  const centre = centres.get(number);
  const programmes = ofKind(records, 'programme').filter(({ fields }) => fields.centre === centre);
  const ids = new Set(programmes.map(({ id }) => id));
  const places = ofKind(records, 'enrolment').filter(({ fields }) => ids.has(fields.programme));
  const period = places[0]?.fields.schoolYear as FactDate;
  const nodes = [
    programmeTable('lessons', ['lesson']),
    programmeTable('clubs', ['extracurricular', 'additional']),
  ];
  return ofNodes(nodes, { facts: lookup(...programmes, ...places), period });
}

const school = realReport('school13-2023.txt');

describe.skipIf(school.missing)(`the figures of a school for 2023${school.reason}`, () => {
  test('indicators of which the records hold fewer, and no others', () => {
    const form = releasedForms.find(({ id, version }) => id === 'kip-annual' && version === '2023');
    if (!form) throw new Error('The form of this report is not there');
    const { records, texts } = toFacts(readTextReport(school.text, form), form);
    const facts = records as Fact[];
    const project = ofKind(facts, 'project')[0]?.id;
    // The reader of the text makes no record of the article, which stands in the plan only.
    const article = fact('product', {
      kind: 'article',
      title: 'Статья',
      year: 2023,
      links: [{ to: project ?? '' }],
    });
    const input = ofForm(form, {
      facts: lookup(...facts, article),
      texts,
      project,
      period: { precision: 'year', year: 2023 },
    });
    const typed = found('facts.typed-differs', input).map(({ details }) => [
      details.typed,
      details.counted,
      details.of,
    ]);
    expect(typed).toEqual([
      ['4', '2', 'plan'],
      ['4', '2', 'products'],
    ]);
    expect(all(input)).toHaveLength(typed.length);
  });

  test('its words say nothing that does not come out', () => {
    expect(all(ofTexts(...textsOf(school.text)))).toEqual([]);
  });
});

const platform = realReport('novorossiysk-2022.txt');

describe.skipIf(platform.missing)(`the figures of a platform for 2022${platform.reason}`, () => {
  test('thirteen sites are thirteen, and nothing else is told of', () => {
    expect(all(ofTexts(...textsOf(platform.text)))).toEqual([]);
    const fewer = platform.text.replaceAll(/(?<!\d)13(?= +стажировочных)/g, '14');
    expect(found('counts.list', ofTexts(...textsOf(fewer))).map(({ details }) => details.total)).toContain(
      '13',
    );
  });
});
