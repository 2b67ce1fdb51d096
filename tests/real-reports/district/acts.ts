import type { Choice } from '#shared/facts/choices.ts';
import { choices } from '#shared/facts/choices.ts';
import { parseChoice } from '#shared/text/choice-words.ts';
import { dateOf } from '../fact-collector.ts';
import { addressesIn, plain } from '../words.ts';
import { type District, linesBetween } from './district.ts';

/** Section 2: acts under the headings of their levels, an entry each; an address may stand in a line of its own. */
export function addActs({ text, facts }: District): void {
  let level: Choice<'actLevel'> | undefined;
  for (const entry of entriesOf(
    linesBetween(text, /регулируется нормативно-правовыми документами/u, /^3\. /u),
  )) {
    const heading = /^(\p{L}+) уровень$/u.exec(entry)?.[1];
    if (heading !== undefined) {
      level = choices.actLevel.find((each) => parseChoice('actLevel', heading) === each);
      continue;
    }
    const { title, number, date } = readAct(entry);
    facts.add('act', {
      kind: actKindOf(title),
      title,
      number,
      date: date === undefined ? undefined : dateOf(date),
      level,
      amended: entry.includes('с изменениями и дополнениями') || undefined,
      url: addressesIn(entry)[0],
    });
  }
}

/** Headings, and acts with the lines that go on with them. */
function entriesOf(lines: readonly string[]): string[] {
  const entries: string[][] = [];
  for (const line of lines.filter((each) => each !== '')) {
    if (line.startsWith('-') || line.endsWith(' уровень')) entries.push([]);
    entries.at(-1)?.push(line);
  }
  return entries.map((parts) => plain(parts.join(' ').replaceAll(/^-\s*|[;.\s]+$/gu, '')));
}

const day = String.raw`\d{1,2}(?:\.\d{2}\.| \p{Ll}+ )\d{4}(?: (?:года|г\.))?`;
const number = String.raw`(?:№ \S+?|\p{Lu}{2}-\S+?|\d+-\d+)`;
const marks = new RegExp(
  String.raw`(?:от (?<day>${day}) (?<number>${number})|(?<first>${number}) от (?<then>${day}))(?=[\s);,]|$)`,
  'u',
);

function readAct(entry: string): { title: string; number?: string; date?: string } {
  const bare = plain(entry.replaceAll(/\(?https?:\S+/gu, ''));
  const groups = marks.exec(bare)?.groups;
  if (!groups) return { title: bare };
  const written = groups['number'] ?? groups['first'] ?? '';
  return {
    title: bare,
    number: written.replace(/^№ /u, ''),
    date: groups['day'] ?? groups['then'] ?? '',
  };
}

/** The longest beginning of the title that the program knows as a kind of act. */
function actKindOf(title: string): Choice<'actKind'> {
  const words = title.replaceAll(/[«»"]/gu, '').split(' ');
  for (const length of [3, 2, 1]) {
    const value = parseChoice('actKind', words.slice(0, length).join(' '));
    const kind = choices.actKind.find((each) => each === value);
    if (kind !== undefined) return kind;
  }
  throw new Error(`Not an act: ${title}`);
}
