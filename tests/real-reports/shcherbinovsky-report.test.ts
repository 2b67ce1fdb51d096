import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltReport, buildReport } from './built-report.ts';
import { writeDistrict } from './district/write-district.ts';
import { readDistrict } from './district/read-district.ts';
import { reportLines } from './district/report-lines.ts';
import { compare, type Compared, type Forgiven } from './found-again.ts';
import { holdFacts } from './program.ts';
import { realReport } from './reports-folder.ts';

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
});
