import type { WordForms } from '../numerals.ts';
import type { Gender } from './event-kinds.ts';

/** Words of other kinds of facts inside of a sentence, under the code words of `shared/facts/choices.ts`. */

/** What the genitive of a district ends in: several share it, «Холмского и Озёрного районов». */
export const districtEnding = / района$/;

/** «присвоен статус …». */
export const statusGenitive: Readonly<Record<string, string>> = {
  regionalPlatform: 'краевой инновационной площадки (КИП)',
  federalPlatform: 'федеральной инновационной площадки (ФИП)',
  regionalInnovation: 'региональной инновационной площадки (РИП)',
  municipalPlatform: 'муниципальной инновационной площадки (МИП)',
  municipalTraineeship: 'муниципальной сетевой инновационной площадки (МСИП)',
  municipalResourceCentre: 'муниципального ресурсного центра (МРЦ)',
  municipalSocialPartner: 'муниципальной стажировочной площадки (МСП)',
  regionalResourceCentre: 'краевого ресурсного центра',
  interregionalResourceCentre: 'межрегионального ресурсного центра',
  traineeshipSite: 'стажировочной площадки',
  supportSite: 'опорной площадки',
  baseSite: 'базовой площадки',
  itCube: 'IT-куба',
  technopark: 'технопарка',
};

/** «впервые», «в пятый раз»; an ordinal of other words is not printed. */
export const awardedOrdinal = /^(?:впервые|повторно|в [а-яё\d-]+ раз)$/i;

export const siteNames: Readonly<Record<string, string>> = {
  traineeship: 'стажировочная площадка',
  support: 'опорная площадка',
  base: 'базовая площадка',
};

interface ProductWords {
  readonly gender: Gender;
  readonly name: string;
}

export const productWords: Readonly<Record<string, ProductWords>> = {
  collection: { gender: 'masculine', name: 'сборник' },
  methodicalManual: { gender: 'neuter', name: 'методическое пособие' },
  article: { gender: 'feminine', name: 'статья' },
  recommendations: { gender: 'plural', name: 'методические рекомендации' },
  programme: { gender: 'feminine', name: 'программа' },
  journal: { gender: 'masculine', name: 'журнал' },
  map: { gender: 'feminine', name: 'карта' },
  video: { gender: 'masculine', name: 'видеоролик' },
  channel: { gender: 'masculine', name: 'канал' },
  productBank: { gender: 'masculine', name: 'банк продуктов' },
  site: { gender: 'masculine', name: 'сайт' },
  model: { gender: 'feminine', name: 'модель' },
  roadmap: { gender: 'feminine', name: 'дорожная карта' },
  regulation: { gender: 'neuter', name: 'положение' },
  presentation: { gender: 'feminine', name: 'презентация' },
};

const ending: Readonly<Record<Gender, string>> = { masculine: '', feminine: 'а', neuter: 'о', plural: 'ы' };
const participle = (stem: string) => (gender: Gender) => stem + ending[gender];

export const productVerbs = {
  prepared: participle('подготовлен'),
  issued: participle('издан'),
  published: participle('опубликован'),
  placed: (gender: Gender) => (gender === 'masculine' ? 'размещён' : participle('размещен')(gender)),
  handedOver: participle('передан'),
};
export const toBePublished = 'для размещения на сайте';
export const and = ' и ';

export const metricWords: Readonly<Record<string, WordForms>> = {
  newUsers: ['новый пользователь', 'новых пользователя', 'новых пользователей'],
  visits: ['визит', 'визита', 'визитов'],
  views: ['просмотр', 'просмотра', 'просмотров'],
  reviews: ['отзыв', 'отзыва', 'отзывов'],
};

/** Types of organisations after «между», in the order in which they are named; one stands for one and for many. */
export const partyWords: Readonly<Record<string, string>> = {
  schools: 'школами',
  kindergarten: 'детскими садами',
  additionalEducation: 'учреждениями дополнительного образования',
  college: 'профессиональными образовательными организациями',
  university: 'вузами',
  methodicalService: 'методическими службами',
  educationAuthority: 'управлениями образования',
  regionalInstitute: 'институтами развития образования',
  ministry: 'министерствами',
  technopark: 'технопарками',
  other: 'другими организациями',
};

export const agreementKinds: Readonly<Record<string, string>> = {
  networkForm: 'договоры о сетевой форме',
  cooperation: 'договоры о сотрудничестве',
  agreement: 'соглашения',
};

/** «охват программами дополнительного образования». */
export const programmeInstrumental: Readonly<Record<string, string>> = {
  lesson: 'урочной деятельностью',
  extracurricular: 'внеурочной деятельностью',
  additional: 'программами дополнительного образования',
  traineeship: 'программами стажировок',
};

/** When programmes of a kind are attended: «либо в урочное, либо во внеурочное время». */
export const programmeTimes: Readonly<Record<string, string>> = {
  lesson: 'в урочное время',
  extracurricular: 'во внеурочное время',
  additional: 'в объединениях дополнительного образования',
  traineeship: 'на стажировках',
};
/** Both at once: the word «время» is said once. */
export const bothTimes = ['в урочное', 'во внеурочное время'] as const;

/** «… % обучающихся школ с Центрами». */
export const baseGenitive: Readonly<Record<string, string>> = {
  allPupils: 'обучающихся',
  schoolsWithCentres: 'обучающихся школ с Центрами',
  ages5to18: 'детей от 5 до 18 лет',
  centrePupils: 'обучающихся Центра',
};

export const areaNames: Readonly<Record<string, string>> = {
  technical: 'техническая направленность',
  naturalScience: 'естественно-научная направленность',
  sports: 'физкультурно-спортивная направленность',
  artistic: 'художественная направленность',
  tourism: 'туристско-краеведческая направленность',
  socialHumanitarian: 'социально-гуманитарная направленность',
  socialPedagogical: 'социально-педагогическая направленность',
  humanitarian: 'гуманитарная направленность',
  remainder: 'без указания направленности',
  unspecified: 'без указания направленности',
};

export const profileGenitive: Readonly<Record<string, string>> = {
  digitalHumanitarian: 'цифрового и гуманитарного профилей',
  scienceTechnology: 'естественно-научного и технологического профилей',
};

/** What a table of places is called, by the kind of programmes, and what it lists. */
export const enrolmentTables: Readonly<Record<string, { readonly title: string; readonly what: string }>> = {
  lesson: { title: 'Урочная деятельность', what: 'Предмет' },
  extracurricular: { title: 'Внеурочная деятельность', what: 'Кружок' },
  additional: { title: 'Дополнительное образование', what: 'Кружок' },
};
export const enrolmentHeader = {
  number: '№ п/п',
  classes: 'Классы',
  start: (years: string) => `Количество обучающихся на начало ${years} учебного года`,
  end: (years: string) => `Количество обучающихся на конец ${years} учебного года`,
  none: '–',
  caption: (title: string, years: string, whose: string | undefined) =>
    [title, whose, `${years} учебный год`].filter(Boolean).join(', '),
};
