import type { ChoiceWords } from './words.ts';

/** Statuses, projects and their figures. */
export const projectWords: ChoiceWords = {
  illustrationSource: {
    query: 'диаграмма по показателю',
    table: 'диаграмма по числам, введённым вручную',
    image: 'изображение из файла',
  },
  chartLook: { columns: 'столбики', lines: 'линия', shares: 'доли' },
  statusKind: {
    regionalPlatform: 'краевая инновационная площадка (КИП)',
    federalPlatform: 'федеральная инновационная площадка (ФИП)',
    regionalInnovation: 'региональная инновационная площадка (РИП)',
    municipalPlatform: 'муниципальная инновационная площадка (МИП)',
    municipalTraineeship: 'муниципальная сетевая инновационная площадка (МСИП)',
    municipalResourceCentre: 'муниципальный ресурсный центр (МРЦ)',
    municipalSocialPartner: 'муниципальная стажировочная площадка (МСП)',
    regionalResourceCentre: 'краевой ресурсный центр',
    interregionalResourceCentre: 'межрегиональный ресурсный центр',
    traineeshipSite: 'стажировочная площадка',
    supportSite: 'опорная площадка',
    baseSite: 'базовая площадка',
    itCube: 'IT-куб',
    technopark: 'технопарк',
  },
  siteKind: { traineeship: 'стажировочная', support: 'опорная', base: 'базовая' },
  projectState: { planned: 'планируется', running: 'реализуется', finished: 'завершён' },
  taskScope: { project: 'проекта', period: 'отчётного периода', nextYear: 'следующего года' },
  workState: { planned: 'запланировано', done: 'выполнено', moved: 'перенесено', cancelled: 'отменено' },
  statementSection: {
    effect: 'внешний эффект',
    proposal: 'предложение по распространению',
    sustainability: 'обоснование устойчивости',
    correction: 'корректировка проекта',
  },
  indicatorSource: { typed: 'вводится вручную', computed: 'считается по данным' },
  countedKind: {
    event: 'мероприятия',
    product: 'методические продукты',
    programme: 'программы',
    agreement: 'соглашения',
    planItem: 'выполненные пункты плана',
    eventParticipants: 'участники мероприятий',
  },
  periodicity: {
    year: 'раз в год',
    schoolYear: 'раз в учебный год',
    halfYear: 'раз в полугодие',
    quarter: 'раз в квартал',
    once: 'один раз',
  },
};
