import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltReport, buildReport } from './built-report.ts';
import { appendixOf } from './district/appendix.ts';
import { writeDistrict } from './district/write-district.ts';
import { readDistrict } from './district/read-district.ts';
import { reportLines } from './district/report-lines.ts';
import { compare, type Compared, type Forgiven } from './found-again.ts';
import { holdFacts } from './program.ts';
import { realReport } from './reports-folder.ts';
import { plain } from './words.ts';

/** A real report of a district on its centres, drawn from facts and its own sentences, and written as DOCX. */
const { text, missing, reason } = realReport('shcherbinovsky-2023.txt');

const forgiven: readonly Forgiven[] = [
  {
    why: 'the sign after the number of an entry: the program prints «1.» for «1)»',
    alike: (line) => line.replace(/^(\d+)\)\s*/u, '$1. '),
  },
  {
    why: '«(из опыта работы)» after each centre: the form says it once, in the title of the appendix',
    alike: (line) => (line.includes('на базе') ? line.replace(/\s*\(из опыта работы\)$/u, '') : line),
  },
];

type Findings = Awaited<ReturnType<BuiltReport['check']>>;
const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]) => a.localeCompare(b);
const withoutNumber = (row: readonly string[]) => row.slice(1);

describe.skipIf(missing)(`the report of a district on its centres, from facts to DOCX${reason}`, () => {
  const district = missing ? undefined : readDistrict(text);
  const held = holdFacts(() => district?.facts.records ?? []);
  let built: BuiltReport;
  let compared: Compared;

  beforeAll(async () => {
    if (!district) throw new Error('No text');
    const { services, folder } = held();
    built = await buildReport(services, folder, {
      form: 'growth-point-district',
      version: '2023',
      period: district.year,
      options: { lists: 'lists', 'centre-view': 'tables', stories: 'own' },
    });
    await writeDistrict(built, district, services);
    compared = compare(reportLines(text), (await built.docx()).blocks, forgiven);
  });

  test('336 of 337 paragraphs, entries and cells of the text are found again in order', () => {
    expect([compared.found, compared.sought.length]).toEqual([336, 337]);
    expect(compared.missing.map((line) => line.slice(0, 19))).toEqual(['Деятельность Центро']);
  });

  test('nothing else is printed but three captions, the title of the appendix and the rooms of a centre', () => {
    expect(compared.added.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'Рисунок 1',
      'Рисунок 2',
      'Рисунок 3',
      'Деятельность Центров',
      'Зоны Центра:',
    ]);
  });

  // The form has one title for appendix 1; the text names its three schools in it.
  test.fails('the title of appendix 1 in the words of the text', () => {
    expect(compared.missing).toEqual([]);
  });

  test('the tables of school № 9, typed here, are drawn from facts in the report of their own year', async () => {
    if (!district) throw new Error('No text');
    const { services, folder } = held();
    const ofYear = await buildReport(services, folder, {
      form: 'growth-point-district',
      version: '2023',
      period: { precision: 'schoolYear', startYear: 2020 },
      options: { lists: 'text', 'centre-view': 'enrolment', stories: 'own' },
    });
    const drawn = (await ofYear.docx()).blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows] : [],
    );
    const cells = (rows: (typeof drawn)[number]) =>
      rows.map((row) => row.cells.map(({ lines }) => plain(lines.join(' '))));
    const table = (head: readonly string[]) =>
      drawn.map(cells).findLast(([each]) => plain(each?.join('|') ?? '') === head.join('|')) ?? [];
    const printed = appendixOf(text, 9).tables;
    expect(printed.map(({ rows }) => rows.length)).toEqual([3, 9]);
    for (const { header, rows } of printed) {
      expect(table(header).slice(1).map(withoutNumber).toSorted(byFirst)).toEqual(
        rows.map(withoutNumber).toSorted(byFirst),
      );
    }
  });

  describe('the check', () => {
    const of = (findings: Findings, rule: string) => findings.filter((finding) => finding.rule === rule);
    let findings: Findings;
    beforeAll(async () => {
      findings = await built.check();
    });

    test('1448 of 1564, and the shares 23,8 and 22,3, though the parts are a list of facts', () => {
      expect(
        of(findings, 'sums.parts').map(({ node, details }) => [node, details.sum, details.whole]),
      ).toEqual([['coverage-text', '1448', '1564']]);
      expect(
        of(findings, 'shares.part').map(({ quote, details }) => [quote, plain(String(details.expected))]),
      ).toEqual([
        ['23,8 %', '24,0 %'],
        ['22,3 %', '21,0 %'],
      ]);
    });

    test('three zones and four things after them', () => {
      const lists = of(findings, 'counts.list');
      expect(lists.map(({ details }) => [details.stated, details.total])).toEqual([['3', '4']]);
    });

    test('appendices 3–6 are cited and absent; 1 and 2 are there', () => {
      const cited = of(findings, 'completeness.appendix-missing').map(({ details }) => details.numbers);
      expect(cited).toEqual(['3', '4', '5', '6']);
    });

    test('school № 5 in six ways', () => {
      const ways = of(findings, 'duplicates.organisation-spellings').map(({ details }) => details);
      expect(ways.find(({ name }) => String(name).includes('№ 5 '))?.count).toBe(6);
    });

    test('letters of two alphabets, words said twice, a pupil by the full name', () => {
      const quotes = (rule: string) => of(findings, rule).map(({ quote }) => quote);
      expect(quotes('typography.mixed-letters')).toEqual(['ЗD']);
      expect(quotes('typography.doubled-words')).toEqual(['в рамках в рамках']);
      expect(of(findings, 'personal.minor-name')).toHaveLength(1);
    });

    test('right figures are silent: 4 directions, 75 %, 51 %, 40 %, 17,6 %, 30 %, 25 agreements, 13 clubs, nine centres', () => {
      const numeric = new Set<string>(['sums', 'shares', 'counts', 'facts', 'coverage', 'periods']);
      const quotes = findings
        .filter(({ family }) => numeric.has(family))
        .map(({ rule, level, quote }) => `${rule} ${level} ${quote}`);
      expect(quotes).toEqual([
        'sums.parts reason 1564 обучающихся',
        'shares.part reason 23,8 %',
        'shares.part reason 22,3 %',
        // «75 %» of which children the appendix does not say.
        expect.stringContaining('shares.no-base hint 430'),
        'counts.list hint три зоны',
      ]);
      expect(findings.filter(({ level }) => level === 'typing' || level === 'finalising')).toEqual([]);
    });
  });
});
