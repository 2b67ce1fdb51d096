import type { WordForms } from '../numerals.ts';

/** Words of what people passed and showed, inside of a sentence. */

/** What was passed: accusative. */
const trainingAccusative: Readonly<Record<string, string>> = {
  course: 'повышение квалификации',
  retraining: 'профессиональную переподготовку',
  internship: 'стажировку',
  faceToFace: 'очное обучение',
};
export const trainingWhat = (kind: string | undefined): string =>
  trainingAccusative[kind ?? ''] ?? 'обучение';

/** «24 человека прошли …»: the verb stands with the number, and changes with it. */
export const passed = (what: string): WordForms => [
  `человек прошёл ${what}`,
  `человека прошли ${what}`,
  `человек прошли ${what}`,
];

/** «14 педагогов с опытом работы от 0 до 5 лет прошли стажировку». */
export function passedTraineeship(experience: string | undefined): WordForms {
  const what = 'стажировку';
  const having = experience === undefined ? '' : `с опытом работы ${experience} `;
  return [
    `педагог ${having}прошёл ${what}`,
    `педагога ${having}прошли ${what}`,
    `педагогов ${having}прошли ${what}`,
  ];
}
/** «от 0 до 2-х лет»: words that go on after «с опытом работы». */
export const experienceGoesOn = /^(?:от|до|более|менее|около|свыше|не\s)/i;

/** How an experience was shown; the verb agrees with the person, or stands without one. */
interface PracticeWords {
  readonly male: string;
  readonly female: string;
  readonly impersonal: string;
}
const practiceForms: Readonly<Record<string, PracticeWords>> = {
  talk: { male: 'выступил с докладом', female: 'выступила с докладом', impersonal: 'представлен доклад' },
  openLesson: {
    male: 'провёл открытое занятие',
    female: 'провела открытое занятие',
    impersonal: 'проведено открытое занятие',
  },
  video: {
    male: 'представил видеоролик',
    female: 'представила видеоролик',
    impersonal: 'представлен видеоролик',
  },
  publication: {
    male: 'представил публикацию',
    female: 'представила публикацию',
    impersonal: 'представлена публикация',
  },
};
const anyPractice: PracticeWords = {
  male: 'представил опыт работы по теме',
  female: 'представила опыт работы по теме',
  impersonal: 'представлен опыт работы по теме',
};
export const practiceWords = (form: string | undefined): PracticeWords =>
  practiceForms[form ?? ''] ?? anyPractice;

export const onePassed = { male: 'прошёл', female: 'прошла', unknown: 'прошёл(а)', several: 'прошли' };
