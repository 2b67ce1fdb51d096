import { choices, type Choice } from '#shared/facts/choices.ts';
import { parseChoice } from '#shared/text/choice-words.ts';
import { addressesIn, plain } from '../words.ts';
import { appendixOf } from './appendix.ts';
import { centreOf, type District, lineWith, schoolOf, taken } from './district.ts';

const places = { I: 'first', II: 'second', III: 'third' } as const;

export interface PrintedPlace {
  readonly stage: string;
  readonly contest: string;
  readonly nomination: string;
  readonly place: Choice<'awardPlace'>;
  readonly pupil: string;
}

/** «1. <этап> <конкурс>, номинация «…» - I место (Фамилия И.), II место (…)». */
export function placesIn(text: string): PrintedPlace[] {
  return text.split('\n').flatMap((line) => {
    const found = /^\d+\. ((\p{L}+ этап) .+), номинация «([^»]+)» - (.+)$/u.exec(plain(line));
    if (!found) return [];
    const [, contest = '', stage = '', nomination = '', won = ''] = found;
    return [...won.matchAll(/(I{1,3}) место \(([^)]+)\)/gu)].map(([, place, pupil = '']) => ({
      stage,
      contest,
      nomination,
      place: places[place as keyof typeof places],
      pupil,
    }));
  });
}

/** Appendix 1: places of pupils of school № 9; section 5: the prize of its team. */
export function addAwards(district: District): void {
  const { text, facts } = district;
  const part = appendixOf(text, 9);
  const owner = {
    organisation: schoolOf(district, part.school),
    links: [{ to: centreOf(district, part.school) }],
  };
  for (const { pupil, ...printed } of placesIn(part.text)) {
    facts.add('award', {
      ...printed,
      ...owner,
      level: levelIn(printed.stage),
      // «В течение учебного года»: the one that the tables of this appendix name.
      date: part.year,
      winnerKind: 'pupil',
      pupils: [{ name: pupil }],
    });
  }
  const team = lineWith(text, /команда .* награждена дипломом/u);
  const [nomination = ''] = taken(team, /в номинации "([^"]+)"/u);
  const [contest = '', year] = taken(
    text,
    /результаты (краевого конкурса "[^(]+?") для Центров .+? в (\d{4}) году/u,
  );
  facts.add('award', {
    contest,
    nomination,
    place: 'prize',
    level: levelIn(contest.split(' ')[0] ?? ''),
    date: { precision: 'year', year: Number(year) },
    winnerKind: 'team',
    team: taken(team, /^(.+? команда)/u)[0],
    url: addressesIn(team)[0],
    ...owner,
  });
}

function levelIn(word: string): Choice<'eventLevel'> | undefined {
  const value = parseChoice('eventLevel', word.split(' ')[0] ?? '');
  return choices.eventLevel.find((each) => each === value);
}
