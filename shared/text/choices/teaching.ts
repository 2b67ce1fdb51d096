import type { ChoiceWords } from './words.ts';

/** Programmes, coverage and centres. */
export const teachingWords: ChoiceWords = {
  programmeKind: {
    lesson: 'урочная',
    extracurricular: 'внеурочная',
    additional: 'дополнительного образования',
    traineeship: 'стажировка',
  },
  programmeArea: {
    technical: 'техническая',
    naturalScience: 'естественно-научная',
    sports: 'физкультурно-спортивная',
    artistic: 'художественная',
    tourism: 'туристско-краеведческая',
    socialHumanitarian: 'социально-гуманитарная',
    socialPedagogical: 'социально-педагогическая (прежнее название)',
    humanitarian: 'гуманитарная (прежнее название)',
  },
  programmeLevel: { introductory: 'ознакомительный', basic: 'базовый', advanced: 'углублённый' },
  enrolmentPoint: {
    yearStart: 'на начало года',
    yearEnd: 'на конец года',
    onDate: 'на дату',
    halfYear: 'на конец полугодия',
  },
  coverageBase: {
    allPupils: 'все обучающиеся',
    schoolsWithCentres: 'обучающиеся школ с центрами',
    ages5to18: 'дети от 5 до 18 лет',
    centrePupils: 'обучающиеся центра',
    other: 'другое',
  },
  centreProfile: {
    digitalHumanitarian: 'цифровой и гуманитарный',
    scienceTechnology: 'естественно-научный и технологический',
  },
  centreState: { working: 'работает', planned: 'запланирован' },
};
