import type { Draft } from '#electron/services/sample/collect.ts';
import { choices, type Choice } from '#shared/facts/choices.ts';
import { choiceName } from '#shared/text/choices.ts';
import { dateOf } from '../fact-collector.ts';
import { addressesIn, plain } from '../words.ts';
import { appendixOf } from './appendix.ts';
import { centreOf, closed, type District, schoolOf, schoolsIn, taken } from './district.ts';

/** Events of two centres (lists without dates), those told with a date, and the seminar of appendix 2. */
export function addEvents(district: District): void {
  const { text, facts, year } = district;
  for (const school of [5, 9]) {
    const part = appendixOf(text, school);
    for (const title of eventsOf(part.text)) {
      facts.add('event', {
        title,
        kind: eventKindIn(title),
        // The list has no dates; an event has to have one.
        date: part.year ?? year,
        organisation: schoolOf(district, school),
        ourRole: 'organiser',
        links: [{ to: centreOf(district, school) }],
      });
    }
  }
  for (const line of text.split('\n').map(plain)) {
    const event = datedEvent(district, line);
    if (event) facts.add('event', event);
  }
}

/** «1) …» or «1. …» under «проведены следующие мероприятия:». */
export function eventsOf(text: string): string[] {
  const lines = text.split('\n').map(plain);
  const start = lines.findIndex((line) => line.endsWith('проведены следующие мероприятия:')) + 1;
  const length = lines.slice(start).findIndex((line) => !/^\d+[).]/u.test(line));
  return lines.slice(start, start + length).map((line) => line.replace(/^\d+[).]\s*|\.$/gu, ''));
}

/** The longest word for a kind of event in a text. Spaces inside a hyphenated word are a slip. */
function eventKindIn(text: string): Choice<'eventKind'> | undefined {
  const words = text.toLowerCase().replaceAll(/\s*-\s*/gu, '-');
  return choices.eventKind
    .filter((kind) => words.includes(choiceName('eventKind', kind)))
    .toSorted((a, b) => choiceName('eventKind', b).length - choiceName('eventKind', a).length)[0];
}

const happened = /(?:состоял(?:ась|ось|ся)|проведена)\s+([^«"]+)/u;
const about = /(?:по теме|на тему):?\s+[«"](.+?)[»"](?=,|\.\s|\.$|\s\()/u;

function datedEvent(district: District, line: string): Draft<'event'> | undefined {
  const festival =
    /стал первый (муниципальный фестиваль [^«]+-\s+«.+?»), который был проведен с (.+?) по (.+?)\.$/u.exec(
      line,
    );
  if (festival) {
    const [, title = '', from = '', to = ''] = festival;
    const [first, last] = [from, to].map(dateOf);
    if (first?.precision !== 'day' || last?.precision !== 'day') throw new Error(`Not two days: ${line}`);
    return {
      title: closed(title),
      kind: 'festival',
      level: 'municipal',
      ordinal: 1,
      date: { precision: 'dayRange', from: first.day, to: last.day },
    };
  }
  const [, day] = /(\d{1,2} \p{Ll}+ \d{4} года)/u.exec(line) ?? [];
  const what = happened.exec(line)?.[1];
  if (day === undefined || what === undefined || /с \d{1,2} \p{Ll}+ \d{4}/u.test(line)) return undefined;
  const place = schoolsIn(taken(line, /на\s+базе\s+(.{0,120})/u)[0] ?? '')[0]?.number;
  const teachers = /приняли участие (\d+) педагогов/u.exec(line)?.[1];
  return {
    title: closed(about.exec(line)?.[1] ?? plain(what.replace(/ с участием.*/u, ''))),
    kind: eventKindIn(what),
    date: dateOf(day),
    place: place === undefined ? undefined : schoolOf(district, place),
    urls: addressesIn(line),
    ...(teachers === undefined ? {} : seminarOf(district, Number(teachers))),
  };
}

/** Appendix 2: who took part, who spoke, the story with the sections of the technopark. */
function seminarOf({ text, facts }: District, teachers: number): Partial<Draft<'event'>> {
  const appendix = text.slice(text.lastIndexOf('Приложение № 2'));
  const told = plain(appendix);
  const [methodist = ''] = taken(told, /Методист [^.]*?(\p{Lu}\p{Ll}+ \p{Lu}\.\p{Lu}\.)/u);
  const [first = '', second = ''] = taken(
    told,
    /педагоги мобильного технопарка ((?:\p{Lu}\.)+ \p{Lu}\p{Ll}+) и ((?:\p{Lu}\.)+ \p{Lu}\p{Ll}+) провели/u,
  );
  const swapped = [first, second].map((name) => name.split(' ').toReversed().join(' '));
  return {
    level: 'municipal',
    audiences: [{ audience: 'teachers', participants: { value: teachers } }],
    speakers: [methodist, ...swapped].map((name) => ({ person: facts.person(name) })),
    // Its title is the appendix's own.
    story: appendix.trim().split('\n').slice(3).join('\n').trim(),
    hasAttachment: true,
  };
}
