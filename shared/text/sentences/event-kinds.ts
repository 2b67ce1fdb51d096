import type { WordForms } from '../numerals.ts';

/** Words of events inside of a sentence, under the code words of `shared/facts/choices.ts`. */

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

export interface EventWords {
  readonly gender: Gender;
  readonly nominative: string;
  readonly genitive: string;
  readonly prepositional: string;
  readonly counted: WordForms;
  /** What the word begins with in every case: a title that has it names the kind itself. */
  readonly stem: string;
  /** Held «на тему «…»»; others bear a name. */
  readonly hasTopic?: true;
}

const topic = { hasTopic: true } as const;

function words(
  gender: Gender,
  stem: string,
  cases: readonly [nominative: string, genitive: string, prepositional: string],
  counted: readonly [few: string, many: string],
): EventWords {
  const [nominative, genitive, prepositional] = cases;
  return { gender, stem, nominative, genitive, prepositional, counted: [nominative, ...counted] };
}

export const eventWords: Readonly<Record<string, EventWords>> = {
  seminar: {
    ...words('masculine', 'семинар', ['семинар', 'семинара', 'семинаре'], ['семинара', 'семинаров']),
    ...topic,
  },
  practicalSeminar: {
    ...words(
      'masculine',
      'семинар',
      [
        'практико-ориентированный семинар',
        'практико-ориентированного семинара',
        'практико-ориентированном семинаре',
      ],
      ['практико-ориентированных семинара', 'практико-ориентированных семинаров'],
    ),
    ...topic,
  },
  intensiveSeminar: {
    ...words(
      'masculine',
      'семинар',
      ['семинар-интенсив', 'семинара-интенсива', 'семинаре-интенсиве'],
      ['семинара-интенсива', 'семинаров-интенсивов'],
    ),
    ...topic,
  },
  masterClass: {
    ...words(
      'masculine',
      'мастер-класс',
      ['мастер-класс', 'мастер-класса', 'мастер-классе'],
      ['мастер-класса', 'мастер-классов'],
    ),
    ...topic,
  },
  traineeship: {
    ...words(
      'feminine',
      'стажировк',
      ['стажировка', 'стажировки', 'стажировке'],
      ['стажировки', 'стажировок'],
    ),
    ...topic,
  },
  siteSession: {
    ...words(
      'neuter',
      'заняти',
      ['занятие площадки', 'занятия площадки', 'занятии площадки'],
      ['занятия площадки', 'занятий площадки'],
    ),
    ...topic,
  },
  workingGroup: {
    ...words(
      'neuter',
      'заседани',
      ['заседание рабочей группы', 'заседания рабочей группы', 'заседании рабочей группы'],
      ['заседания рабочей группы', 'заседаний рабочей группы'],
    ),
    ...topic,
  },
  conference: words(
    'feminine',
    'конференц',
    ['конференция', 'конференции', 'конференции'],
    ['конференции', 'конференций'],
  ),
  forum: words('masculine', 'форум', ['форум', 'форума', 'форуме'], ['форума', 'форумов']),
  festival: words(
    'masculine',
    'фестивал',
    ['фестиваль', 'фестиваля', 'фестивале'],
    ['фестиваля', 'фестивалей'],
  ),
  contest: words('masculine', 'конкурс', ['конкурс', 'конкурса', 'конкурсе'], ['конкурса', 'конкурсов']),
  competition: words(
    'neuter',
    'соревновани',
    ['соревнование', 'соревнования', 'соревновании'],
    ['соревнования', 'соревнований'],
  ),
  tournament: words('masculine', 'турнир', ['турнир', 'турнира', 'турнире'], ['турнира', 'турниров']),
  exhibition: words('feminine', 'выставк', ['выставка', 'выставки', 'выставке'], ['выставки', 'выставок']),
  excursion: words(
    'feminine',
    'экскурси',
    ['экскурсия', 'экскурсии', 'экскурсии'],
    ['экскурсии', 'экскурсий'],
  ),
  quest: words('masculine', 'квест', ['квест', 'квеста', 'квесте'], ['квеста', 'квестов']),
  game: words('feminine', 'игр', ['игра', 'игры', 'игре'], ['игры', 'игр']),
  campaign: words('feminine', 'акци', ['акция', 'акции', 'акции'], ['акции', 'акций']),
  pedagogicalWorkshop: {
    ...words(
      'feminine',
      'мастерск',
      ['педагогическая мастерская', 'педагогической мастерской', 'педагогической мастерской'],
      ['педагогические мастерские', 'педагогических мастерских'],
    ),
    ...topic,
  },
  thematicSite: words(
    'feminine',
    'площадк',
    ['тематическая площадка', 'тематической площадки', 'тематической площадке'],
    ['тематические площадки', 'тематических площадок'],
  ),
  flashMob: words('masculine', 'флешмоб', ['флешмоб', 'флешмоба', 'флешмобе'], ['флешмоба', 'флешмобов']),
  onlineSession: {
    ...words(
      'feminine',
      'онлайн-сесси',
      ['онлайн-сессия', 'онлайн-сессии', 'онлайн-сессии'],
      ['онлайн-сессии', 'онлайн-сессий'],
    ),
    ...topic,
  },
  webinar: {
    ...words('masculine', 'вебинар', ['вебинар', 'вебинара', 'вебинаре'], ['вебинара', 'вебинаров']),
    ...topic,
  },
  openLesson: {
    ...words(
      'masculine',
      'урок',
      ['открытый урок', 'открытого урока', 'открытом уроке'],
      ['открытых урока', 'открытых уроков'],
    ),
    ...topic,
  },
  parentMeeting: {
    ...words(
      'neuter',
      'собрани',
      ['родительское собрание', 'родительского собрания', 'родительском собрании'],
      ['родительских собрания', 'родительских собраний'],
    ),
    ...topic,
  },
  consultation: {
    ...words(
      'feminine',
      'консультаци',
      ['консультация', 'консультации', 'консультации'],
      ['консультации', 'консультаций'],
    ),
    ...topic,
  },
  hike: words('masculine', 'поход', ['поход', 'похода', 'походе'], ['похода', 'походов']),
  openDay: words(
    'masculine',
    'день',
    ['день открытых дверей', 'дня открытых дверей', 'дне открытых дверей'],
    ['дня открытых дверей', 'дней открытых дверей'],
  ),
};

/** What stands where the kind is not known, or is said by the title. */
export const anyEvent: EventWords = words(
  'neuter',
  'мероприяти',
  ['мероприятие', 'мероприятия', 'мероприятии'],
  ['мероприятия', 'мероприятий'],
);

export const otherEvents: WordForms = ['другое мероприятие', 'других мероприятия', 'других мероприятий'];
