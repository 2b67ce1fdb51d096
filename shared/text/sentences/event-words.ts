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

/** Adjectives of `eventLevel`: stem and masculine ending. */
const levels: Readonly<Record<string, readonly [stem: string, masculine: string]>> = {
  school: ['школьн', 'ый'],
  municipal: ['муниципальн', 'ый'],
  intermunicipal: ['межмуниципальн', 'ый'],
  zonal: ['зональн', 'ый'],
  regional: ['краев', 'ой'],
  interregional: ['межрегиональн', 'ый'],
  national: ['всероссийск', 'ий'],
  international: ['международн', 'ый'],
};
export const levelNames = Object.keys(levels);

/** «муниципальный», «муниципальная», «в муниципальном». */
export function levelAdjective(
  level: string,
  gender: Gender,
  form: 'nominative' | 'prepositional',
): string | undefined {
  const [stem, masculine] = levels[level] ?? [];
  if (stem === undefined || masculine === undefined) return undefined;
  if (form === 'prepositional') return stem + (gender === 'feminine' ? 'ой' : 'ом');
  const endings: Readonly<Record<Gender, string>> = {
    masculine,
    feminine: 'ая',
    neuter: 'ое',
    plural: masculine === 'ий' ? 'ие' : 'ые',
  };
  return stem + endings[gender];
}

export const happened: Readonly<Record<Gender, string>> = {
  masculine: 'состоялся',
  feminine: 'состоялась',
  neuter: 'состоялось',
  plural: 'состоялись',
};

/** `eventFormat`, where it is worth saying. */
export const formatWords: Readonly<Record<string, string>> = {
  online: 'в онлайн-формате',
  mixed: 'в смешанном формате',
};

/** «в семинаре», «во всероссийском конкурсе». */
export const inEvent = (name: string) => (/^в[^аеёиоуыэюя]/i.test(name) ? `во ${name}` : `в ${name}`);

export const onTopic = (title: string) => `на тему ${title}`;

/** Who took part: «с участием 24 педагогов», and «(24 педагога)». */
export const audienceWords: Readonly<Record<string, { genitive: WordForms; nominative: WordForms }>> = {
  teachers: {
    genitive: ['педагога', 'педагогов', 'педагогов'],
    nominative: ['педагог', 'педагога', 'педагогов'],
  },
  youngTeachers: {
    genitive: ['молодого педагога', 'молодых педагогов', 'молодых педагогов'],
    nominative: ['молодой педагог', 'молодых педагога', 'молодых педагогов'],
  },
  heads: {
    genitive: ['руководителя', 'руководителей', 'руководителей'],
    nominative: ['руководитель', 'руководителя', 'руководителей'],
  },
  pupils: {
    genitive: ['обучающегося', 'обучающихся', 'обучающихся'],
    nominative: ['обучающийся', 'обучающихся', 'обучающихся'],
  },
  preschoolers: {
    genitive: ['дошкольника', 'дошкольников', 'дошкольников'],
    nominative: ['дошкольник', 'дошкольника', 'дошкольников'],
  },
  parents: {
    genitive: ['родителя', 'родителей', 'родителей'],
    nominative: ['родитель', 'родителя', 'родителей'],
  },
  methodists: {
    genitive: ['методиста', 'методистов', 'методистов'],
    nominative: ['методист', 'методиста', 'методистов'],
  },
  unspecified: {
    genitive: ['участника', 'участников', 'участников'],
    nominative: ['участник', 'участника', 'участников'],
  },
};
