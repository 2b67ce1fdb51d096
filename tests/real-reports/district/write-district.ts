import type { Services } from '#electron/services/create-services.ts';
import { ask } from '../../support/services.ts';
import type { BuiltReport } from '../built-report.ts';
import { linesFrom, narrativeLine } from '../narrative.ts';
import { plain } from '../words.ts';
import type { District } from './district.ts';
import { reportLines } from './report-lines.ts';
import { tellInProse, writeCentres } from './write-centres.ts';

const reason = 'так напечатано в отчёте';

/** Writes what a district tells in sentences into its report, and decides about the lists as the text prints them. */
export async function writeDistrict(
  built: BuiltReport,
  district: District,
  services: Services,
): Promise<void> {
  const lines = reportLines(district.text);
  await writeSections(built, lines);
  await writeActs(built, lines);
  await writeCoverage(built, lines);
  await tellInProse(built, [
    'centres-working',
    'centres-planned',
    'trainings',
    'practices',
    'events',
    'awards',
    'agreements',
  ]);
  await writeCentres(built, district, lines);
  await addSeminar(built, district, services, lines);
}

/** Lines from the one that begins a part, that one with them. */
function partFrom(lines: readonly string[], from: RegExp, to: RegExp): string[] {
  const first = lines.find((line) => from.test(plain(line))) ?? '';
  return [first, ...linesFrom(lines, from, to)];
}

async function writeSections(built: BuiltReport, lines: readonly string[]): Promise<void> {
  const texts: readonly [string, string[]][] = [
    ['relevance-text', linesFrom(lines, /^1\. Актуализация/u, /^2\. Нормативно/u)],
    ['acts-lead', linesFrom(lines, /^2\. Нормативно/u, /^Федеральный уровень/u)],
    ['centres-text', linesFrom(lines, /^3\. Деятельность/u, /^\[image/u)],
    ['centres-work-text', partFrom(lines, /^Под руководством управления/u, /^Охват программами/u)],
    ['coverage-text', partFrom(lines, /^Охват программами/u, /^- /u)],
    ['centres-conclusion', partFrom(lines, /^На базе Центров реализуются/u, /^4\. /u)],
    ['directions-text', linesFrom(lines, /^4\. Организация методической/u, /деятельность:$/u)],
    ['training-text', partFrom(lines, /^Информационное сопровождение учебно/u, /отмечены лучшие практики/u)],
    ['practices-text', partFrom(lines, /отмечены лучшие практики/u, /^5\. Методическое/u)],
    ['participation-text', linesFrom(lines, /^5\. Методическое/u, /^6\. Организация/u)],
    ['cooperation-text', linesFrom(lines, /^6\. Организация/u, /^7\. Реализация/u)],
    ['perspective-text', [...linesFrom(lines, /^7\. Реализация/u, /^- /u)]],
  ];
  for (const [node, of] of texts) await built.write(node, of);
}

const levels = [
  ['acts-federal', /^Федеральный уровень/u, /^Региональный уровень/u],
  ['acts-regional', /^Региональный уровень/u, /^Муниципальный уровень/u],
  ['acts-municipal', /^Муниципальный уровень/u, /^3\. Деятельность/u],
] as const;

/** Acts in the order and the words of the text. One without a date is in no period: it is a row of its own. */
async function writeActs(built: BuiltReport, lines: readonly string[]): Promise<void> {
  for (const [node, from, to] of levels) {
    const entries: string[] = [];
    for (const line of linesFrom(lines, from, to)) {
      if (plain(line) === '') continue;
      if (/^\s*-/u.test(line)) entries.push(plain(narrativeLine(line)));
      else entries.push(`${entries.pop() ?? ''}\n${plain(line)}`);
    }
    await writeRows(built, node, entries);
  }
}

/** Letters and digits alone: quotes and spaces are typed as each likes. */
const key = (words: string): string =>
  plain(words)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/** Each entry overrides the row of the fact that has its words, or is typed as a free row; all in this order. */
async function writeRows(built: BuiltReport, node: string, entries: readonly string[]): Promise<void> {
  const { rows } = await built.view(node);
  const order: string[] = [];
  for (const entry of entries) {
    const row = rows.find(({ id, cells }) => {
      const printed = key(JSON.stringify(cells[0]?.value));
      return !order.includes(id) && printed.includes(key(entry).slice(0, 60));
    });
    const id = row?.id ?? (await freeRow(built, node));
    order.push(id);
    if (row) await built.decide(node, { do: 'override', row: id, column: 'entry', text: entry, reason });
    else await built.decide(node, { do: 'writeRow', row: id, column: 'entry', text: entry });
  }
  await built.decide(node, { do: 'order', rows: order });
}

async function freeRow(built: BuiltReport, node: string): Promise<string> {
  await built.decide(node, { do: 'addRow' });
  const id = (await built.view(node)).rows.findLast(({ free }) => free)?.id;
  if (id === undefined) throw new Error(`No free row in ${node}`);
  return id;
}

/** Rows stand in the order of the areas in the program; each takes the words of the entry that has its number. */
async function writeCoverage(built: BuiltReport, lines: readonly string[]): Promise<void> {
  const entries = linesFrom(lines, /^Охват программами/u, /^\[image/u).map((line) =>
    plain(narrativeLine(line)),
  );
  const { rows } = await built.view('coverage-areas');
  const ids = entries.map((entry) => {
    const [, pupils = ''] = / – (\d+) – /u.exec(entry) ?? [];
    const row = rows.find(({ cells }) => JSON.stringify(cells[0]?.value).includes(pupils));
    if (!row) throw new Error(`No row of ${pupils}`);
    return { row: row.id, text: entry };
  });
  for (const { row, text } of ids)
    await built.decide('coverage-areas', { do: 'override', row, column: 'entry', text, reason });
  await built.decide('coverage-areas', { do: 'order', rows: ids.map(({ row }) => row) });
}

/** Appendix 2: the story of a seminar of an earlier year, as its record has it. */
async function addSeminar(
  built: BuiltReport,
  district: District,
  services: Services,
  lines: readonly string[],
): Promise<void> {
  const title = linesFrom(lines, /^Приложение № 2$/u).find((line) => plain(line) !== '');
  const event = district.facts.records.find(({ kind, fields }) => kind === 'event' && 'story' in fields);
  await ask(services, 'report:add-appendix', {
    report: built.report,
    fields: {
      title: plain(title ?? ''),
      delivery: 'here',
      text: '',
      ...(event ? { event: event.id } : {}),
    },
  });
}
