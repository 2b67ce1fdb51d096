import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltReport, buildReport } from './built-report.ts';
import { compare, type Compared, type Forgiven } from './found-again.ts';
import { linesFrom } from './narrative.ts';
import { passportItem, passportTitles, readPassport } from './platform/passport.ts';
import { readPlatform } from './platform/read-platform.ts';
import { holdFacts } from './program.ts';
import { realReport } from './reports-folder.ts';

/** A real report of a platform in the form of 2022, drawn from facts and its own sentences, and written as DOCX. */
const { text, missing, reason } = realReport('novorossiysk-2022.txt');

const overridden = 'так напечатано в отчёте';

const forgiven: readonly Forgiven[] = [
  {
    why: 'a colon between the title of an item of the passport and its words: the form of 2022 has both',
    alike: (line) =>
      passportTitles.reduce((each, title) => each.replace(`. ${title}: `, `. ${title} `), line),
  },
];

const isCriterion = (line: string) => /^\d\. /u.test(line);

describe.skipIf(missing)(`the report of a platform for 2022, from facts to DOCX${reason}`, () => {
  const read = missing ? undefined : readPlatform(text);
  const held = holdFacts(() => read?.records ?? []);
  const lines = text.split('\n');
  let built: BuiltReport;
  let compared: Compared;

  beforeAll(async () => {
    const { services, folder } = held();
    built = await buildReport(services, folder, {
      form: 'kip',
      version: '2022',
      period: { precision: 'year', year: 2022 },
      project: read?.project,
      options: { passport: 'to-8', criteria: 'prose', limits: 'without' },
    });
    const [own, platform] = (await built.view('statuses')).rows;
    if (!own || !platform) throw new Error('No statuses');
    await built.decide('statuses', {
      do: 'override',
      row: own.id,
      column: 'entry',
      text: passportItem(readPassport(text), passportTitles[7]),
      reason: overridden,
    });
    await built.decide('statuses', { do: 'leaveOut', row: platform.id });
    const criteria = linesFrom(lines, /^2\. Измерение/u, /^3\. Результативность/u);
    await built.write(
      'criteria-text',
      criteria.filter((line) => !isCriterion(line)),
    );
    const printed = criteria.filter(isCriterion);
    for (const [at, { id }] of (await built.view('criteria-prose')).rows.entries()) {
      await built.decide('criteria-prose', {
        do: 'override',
        row: id,
        column: 'entry',
        text: (printed[at] ?? '').replace(/^\d\. /u, '').trim(),
        reason: overridden,
      });
    }
    await built.write('results-text', linesFrom(lines, /^3\. Результативность/u, /^4\. Апробация/u));
    await built.write('dissemination-text', linesFrom(lines, /^4\. Апробация/u));
    compared = compare(lines, (await built.docx()).blocks, forgiven);
  });

  test('73 of 74 paragraphs, entries and sentences of the text are found again in order', () => {
    expect([compared.found, compared.sought.length]).toEqual([73, 74]);
    expect(compared.missing.map((line) => line.slice(0, 2))).toEqual(['5.']);
    expect(compared.added.map((line) => line.slice(0, 2))).toEqual(['5.']);
  });

  // A number that is telephone and fax at once is held twice and printed twice, «тел.: …; факс: …».
  test.fails('«тел./факс» of the passport is printed in one', () => {
    expect(compared.missing).toEqual([]);
  });

  test('the check: a name of another organisation in the passport', async () => {
    const findings = await built.check();
    const names = findings.filter(({ rule }) => rule === 'foreign.two-names');
    expect(names.map(({ itemNumber, node }) => [itemNumber, node])).toEqual([['1.', 'legal-name']]);
    expect(readPassport(text).items.get(passportTitles[0])).toContain(names[0]?.quote);
  });

  test('the check is silent about right figures: 13 = 5 + 4 + 3 + 1 sites, 5 municipalities, years', async () => {
    const findings = await built.check();
    const families = new Set<string>(['sums', 'shares', 'counts', 'facts', 'coverage', 'periods']);
    expect(findings.filter(({ family }) => families.has(family))).toEqual([]);
  });
});
