import type { WordForms } from '../numerals.ts';
import type { Gender } from './event-kinds.ts';

/** Words that stand around the kind of an event in a sentence: level, verb, form, audience. */

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
