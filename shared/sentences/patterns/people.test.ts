import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  chipsOf,
  exactly,
  inYear,
  onDay,
  proposals,
  say,
  schoolYear2025,
} from '../../../tests/support/sentences.ts';

const hills = fact('municipality', { name: 'Холмский район', type: 'district' });
const school = fact('organisation', { shortName: 'МБОУ СОШ № 40', type: 'school', isOwn: true });
const she = fact('person', { surname: 'Ветрова', name: 'Анна', patronymic: 'Ильинична', gender: 'female' });
const he = fact('person', { surname: 'Полевой', name: 'Олег', patronymic: 'Юрьевич' });
const unknown = fact('person', { surname: 'Ли', name: 'Саша' });
const around = [hills, school, she, he, unknown];

const traineeship = (more: Partial<Fields<'traineeship'>> = {}) =>
  fact('traineeship', { topic: 'Первый урок', period: inYear(2025), ...more });

const passed = (more: Partial<Fields<'traineeship'>> = {}) =>
  say('traineeship.passed', [...around, traineeship(more)]);

describe('traineeship.passed', () => {
  test('who, with what experience, where, from where, how many programmes', () => {
    const site = fact('traineeshipSite', { organisation: school.id });
    const one = traineeship({
      site: site.id,
      trainees: exactly(14),
      experience: 'от 0 до 2-х лет',
      municipalities: [hills.id],
      modularProgrammes: exactly(3),
    });
    expect(say('traineeship.passed', [...around, site, one])).toEqual([
      'В 2025 году 14 педагогов с опытом работы от 0 до 2-х лет прошли стажировку по теме «Первый урок» на базе МБОУ СОШ № 40 (слушатели из Холмского района); число модульных программ – 3.',
    ]);
  });

  test.each([
    [1, '1 педагог прошёл'],
    [2, '2 педагога прошли'],
    [5, '5 педагогов прошли'],
    [11, '11 педагогов прошли'],
    [21, '21 педагог прошёл'],
  ])('the verb agrees with %i', (value, text) => {
    expect(passed({ trainees: exactly(value) })).toEqual([
      `В 2025 году ${text} стажировку по теме «Первый урок».`,
    ]);
  });

  test('without a number of people there still was a traineeship; without a date there is no sentence', () => {
    expect(passed()).toEqual(['В 2025 году проведена стажировка по теме «Первый урок».']);
    expect(passed({ period: undefined })).toEqual([]);
    expect(passed({ period: inYear(2024) })).toEqual([]);
  });
});

const training = (more: Partial<Fields<'training'>> = {}) =>
  fact('training', { topic: 'Живая физика', kind: 'course', date: onDay('2025-10-05'), ...more });

describe('training.passed', () => {
  const teachers = fact('contingent', {
    organisation: school.id,
    asOf: onDay('2025-09-01'),
    teachers: exactly(42),
  });

  test.each([
    ['1 человек прошёл', 1],
    ['2 человека прошли', 2],
    ['5 человек прошли', 5],
    ['11 человек прошли', 11],
    ['21 человек прошёл', 21],
  ])('%s', (text, value) => {
    expect(say('training.passed', [...around, training({ count: exactly(value) })])).toEqual([
      `В 2025 году ${text} повышение квалификации.`,
      `5 октября 2025 года ${text} повышение квалификации по теме «Живая физика».`,
    ]);
  });

  test('the share stands with its base, kinds are told apart', () => {
    const facts = [
      ...around,
      teachers,
      training({ count: exactly(20) }),
      training({
        kind: 'internship',
        count: exactly(1),
        providerText: 'Институт',
        city: 'г. Белоключ',
        hours: 36,
      }),
    ];
    expect(say('training.passed', facts)).toEqual([
      'В 2025 году 21 человек прошёл обучение, что составляет 50 % от общего числа педагогов (42 человека), в том числе: курсы повышения квалификации – 20, стажировка – 1.',
      '5 октября 2025 года 20 человек прошли повышение квалификации по теме «Живая физика».',
      '5 октября 2025 года 1 человек прошёл стажировку по теме «Живая физика» (Институт, г. Белоключ, 36 часов).',
    ]);
  });

  test('a share that somebody typed has no base and is not printed', () => {
    const [text] = say('training.passed', [...around, training({ count: exactly(5), share: exactly(40) })]);
    expect(text).toBe('В 2025 году 5 человек прошли повышение квалификации.');
  });

  test.each([
    [[she.id], 'Ветрова А.И. прошла'],
    [[he.id], 'Полевой О.Ю. прошёл'],
    [[unknown.id], 'Ли С. прошёл(а)'],
    [[she.id, he.id], 'Ветрова А.И. и Полевой О.Ю. прошли'],
  ])('without a number by names %#', (people, text) => {
    expect(say('training.passed', [...around, training({ people })])[1]).toBe(
      `5 октября 2025 года ${text} повышение квалификации по теме «Живая физика».`,
    );
  });

  test('a school year has its own', () => {
    const facts = [
      ...around,
      training({ count: exactly(5) }),
      training({ count: exactly(7), date: onDay('2025-03-01') }),
    ];
    expect(say('training.passed', facts, { period: schoolYear2025 })[0]).toBe(
      'В 2025-2026 учебном году 5 человек прошли повышение квалификации.',
    );
  });
});

const practice = (more: Partial<Fields<'bestPractice'>> = {}) =>
  fact('bestPractice', { title: 'Урок у реки', date: onDay('2025-04-01'), ...more });

const shown = (more: Partial<Fields<'bestPractice'>>) =>
  say('practice.presented', [...around, practice(more)]);

describe('practice.presented', () => {
  test.each([
    [
      undefined,
      'представила опыт работы по теме',
      'представил опыт работы по теме',
      'представлен опыт работы по теме',
    ],
    ['talk', 'выступила с докладом', 'выступил с докладом', 'представлен доклад'],
    ['openLesson', 'провела открытое занятие', 'провёл открытое занятие', 'проведено открытое занятие'],
    ['video', 'представила видеоролик', 'представил видеоролик', 'представлен видеоролик'],
    ['publication', 'представила публикацию', 'представил публикацию', 'представлена публикация'],
  ] as const)('%s: she, he, nobody knows', (form, female, male, impersonal) => {
    expect(shown({ form, person: she.id })).toEqual([
      `1 апреля 2025 года Ветрова Анна Ильинична ${female} «Урок у реки».`,
    ]);
    expect(shown({ form, person: he.id })).toEqual([
      `1 апреля 2025 года Полевой Олег Юрьевич ${male} «Урок у реки».`,
    ]);
    expect(shown({ form, person: unknown.id })).toEqual([
      `1 апреля 2025 года ${impersonal} «Урок у реки» (Ли Саша).`,
    ]);
  });

  test('post, school, event and address', () => {
    const position = fact('position', { person: she.id, organisation: school.id, title: 'Учитель химии' });
    const event = fact('event', { title: 'Наука рядом', kind: 'conference', date: inYear(2025) });
    const url = 'https://школа.example/река';
    const one = practice({ person: she.id, organisation: school.id, event: event.id, url, form: 'talk' });
    expect(say('practice.presented', [...around, position, event, one])).toEqual([
      `1 апреля 2025 года Ветрова Анна Ильинична, учитель химии, МБОУ СОШ № 40, выступила с докладом «Урок у реки» в рамках конференции «Наука рядом» (${url}).`,
    ]);
  });

  test('a post in place of a person', () => {
    expect(shown({ position: 'Учитель химии', organisation: school.id, date: undefined })).toEqual([]);
    expect(shown({ position: 'Учитель химии', organisation: school.id })).toEqual([
      '1 апреля 2025 года представлен опыт работы по теме «Урок у реки» (учитель химии, МБОУ СОШ № 40).',
    ]);
  });
});

const award = (more: Partial<Fields<'award'>> = {}) =>
  fact('award', { contest: 'Конкурс «Луч»', place: 'first', date: onDay('2025-04-01'), ...more });

const pupil = (name: string) => [{ name, schoolClass: '8а' }];

describe('award.won', () => {
  test('a nomination with its places in order, and the whole', () => {
    const facts = [
      ...around,
      award({ nomination: 'Портрет', place: 'third', pupils: pupil('Рогов К.') }),
      award({ nomination: 'Портрет', pupils: pupil('Белова М.') }),
      award({ nomination: 'Портрет', place: 'third', pupils: pupil('Ким О.') }),
      award({ place: 'participant', pupils: pupil('Юрьев А.') }),
      award({ stage: 'муниципальный этап', place: 'winner', team: '«Искра»' }),
      award({ contest: 'Учитель года', place: 'laureate', person: she.id }),
      award({ contest: 'Лучшая школа', place: 'prize', organisation: school.id }),
    ];
    expect(say('award.won', facts)).toEqual([
      'Всего в 2025 году завоёвано 6 призовых мест: I место – 1, III место – 2, победитель – 1, призёр – 1, лауреат – 1; число победителей и призёров – 6.',
      'Конкурс «Луч», номинация «Портрет» – I место (Белова М.), III место (Рогов К., Ким О.).',
      'Конкурс «Луч» (муниципальный этап) – победитель («Искра»).',
      'Учитель года – лауреат (Ветрова А.И.).',
      'Лучшая школа – призёр (МБОУ СОШ № 40).',
    ]);
  });

  test.each([
    [2, '2 призовых места'],
    [5, '5 призовых мест'],
    [11, '11 призовых мест'],
    [21, '21 призовое место'],
  ])('%i places', (count, text) => {
    const many = Array.from({ length: count }, () => award());
    expect(say('award.won', many)[0]).toContain(`завоёвано ${text}: I место – ${count}.`);
  });

  test('a winner whom nobody named is not invented; other years are not told', () => {
    expect(say('award.won', [award()])).toEqual(['Конкурс «Луч» – I место.']);
    expect(say('award.won', [award({ date: onDay('2024-04-01') })])).toEqual([]);
  });

  test('each nomination names its records', () => {
    const one = award();
    expect(proposals('award.won', [one])).toMatchObject([{ id: `award.won/${one.id}`, records: [one.id] }]);
  });
});

test('numbers of trainings are live in both sentences', () => {
  const one = fact('training', {
    topic: 'Чтение',
    kind: 'course',
    date: onDay('2025-10-05'),
    count: exactly(21),
  });
  const found = proposals('training.passed', [one]).flatMap(chipsOf);
  expect(found.map(({ binding }) => binding)).toMatchObject([
    { to: 'indicator', indicator: 'staff.trained' },
    { to: 'field', record: one.id, path: ['count'] },
  ]);
});
