import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  chipsOf,
  exactly,
  moreThan,
  onDay,
  proposals,
  say,
  schoolYear2025,
} from '../../../tests/support/sentences.ts';

const school = fact('organisation', { shortName: 'МБОУ СОШ № 40', type: 'school', isOwn: true });
const lyceum = fact('organisation', { shortName: 'МАОУ лицей № 2', type: 'lyceum' });
const hills = fact('municipality', { name: 'Холмский район', type: 'district' });
const lakes = fact('municipality', { name: 'Озёрный район', type: 'district' });
const city = fact('municipality', { name: 'город Белоключ', nameGenitive: 'города Белоключа', type: 'city' });
const around = [school, lyceum, hills, lakes, city];

const event = (more: Partial<Fields<'event'>> = {}): Fact<'event'> =>
  fact('event', { title: 'Мы считаем вместе', kind: 'seminar', date: onDay('2025-10-14'), ...more });
const held = (more: Partial<Fields<'event'>> = {}, context = {}) =>
  say('event.held', [...around, event(more)], context);

describe('event.held', () => {
  test('says everything that is known', () => {
    expect(
      held({
        level: 'municipal',
        format: 'mixed',
        place: lyceum.id,
        placeText: 'актовый зал',
        audiences: [
          { audience: 'teachers', participants: exactly(24) },
          { audience: 'parents', participants: moreThan(160) },
        ],
        municipalities: [hills.id, lakes.id, city.id],
        municipalitiesOpen: true,
        urls: ['https://школа.example/семинар'],
      }),
    ).toEqual([
      '14 октября 2025 года состоялся муниципальный семинар на тему «Мы считаем вместе» в смешанном формате на базе МАОУ лицея № 2 (актовый зал) с участием 24 педагогов и более 160 родителей из Холмского и Озёрного районов, города Белоключа и других муниципальных образований (https://школа.example/семинар).',
    ]);
  });

  test('says no more than is known', () => {
    expect(held({ kind: undefined })).toEqual([
      '14 октября 2025 года состоялось мероприятие «Мы считаем вместе».',
    ]);
  });

  test.each([
    ['masterClass', 'школьный мастер-класс на тему «Мы считаем вместе»', 'состоялся'],
    ['conference', 'школьная конференция «Мы считаем вместе»', 'состоялась'],
    ['workingGroup', 'школьное заседание рабочей группы на тему «Мы считаем вместе»', 'состоялось'],
  ] as const)('the verb and the level agree with %s', (kind, what, verb) => {
    expect(held({ kind, level: 'school' })).toEqual([`14 октября 2025 года ${verb} ${what}.`]);
  });

  test.each([
    [1, '1 педагога'],
    [2, '2 педагогов'],
    [5, '5 педагогов'],
    [11, '11 педагогов'],
    [21, '21 педагога'],
  ])('%i who took part', (value, text) => {
    const audiences = [{ audience: 'teachers', participants: exactly(value) }] as const;
    expect(held({ audiences: [...audiences] })[0]).toContain(`с участием ${text}.`);
  });

  test.each([
    ['Конкурс чтецов', 'муниципальный конкурс чтецов'],
    ['Конкурс «Живое слово»', 'муниципальный конкурс «Живое слово»'],
    ['Конкурс: живое слово', 'муниципальный конкурс «Живое слово»'],
    ['Районный конкурс «Живое слово»', 'муниципальное мероприятие «Районный конкурс „Живое слово“»'],
    ['Живое слово', 'муниципальный конкурс «Живое слово»'],
  ])('«%s» names its kind once', (title, what) => {
    expect(held({ title, kind: 'contest', level: 'municipal' })[0]).toContain(` ${what}.`);
  });

  test('of an audience without a number there is a word, of nobody there is none', () => {
    expect(held({ audiences: [{ audience: 'methodists' }, { audience: 'unspecified' }] })[0]).toContain(
      'с участием методистов.',
    );
    expect(held({ municipalities: [hills.id] })[0]).toContain('с участием представителей Холмского района.');
    expect(held({ audiences: [{ audience: 'pupils', participants: exactly(0) }] })[0]).not.toContain(
      'с участием',
    );
  });

  test('of somebody else’s event only the attendance is told', () => {
    const audiences = [{ audience: 'pupils', participants: exactly(2) }] as const;
    expect(
      held({ kind: 'contest', level: 'national', ourRole: 'participant', audiences: [...audiences] }),
    ).toEqual([
      '14 октября 2025 года обеспечено участие МБОУ СОШ № 40 во всероссийском конкурсе «Мы считаем вместе» (2 обучающихся).',
    ]);
  });

  test('outside of the period, planned or ahead there is no sentence', () => {
    expect(held({ date: onDay('2024-12-31') })).toEqual([]);
    expect(held({ state: 'planned' })).toEqual([]);
    expect(held({}, { today: '2025-10-13' })).toEqual([]);
    expect(held({ date: onDay('2025-05-20') }, { period: schoolYear2025 })).toEqual([]);
    expect(held({}, { period: schoolYear2025 })).toHaveLength(1);
  });

  test('one live number for each audience, which follows the record', () => {
    const one = event({
      audiences: [{ audience: 'teachers', participants: exactly(24) }],
    });
    const [proposal] = proposals('event.held', [one]);
    expect(proposal?.id).toBe(`event.held/${one.id}`);
    expect(proposal?.records).toEqual([one.id]);
    expect(proposal && chipsOf(proposal)).toMatchObject([
      {
        text: '24\u00a0педагогов',
        binding: { to: 'field', record: one.id, path: ['audiences', 'teachers', 'participants'] },
      },
    ]);
  });

  test('an audience that is entered twice is added up', () => {
    const participants = exactly(10);
    const twice = event({
      audiences: [
        { audience: 'pupils', participants },
        { audience: 'pupils', participants: exactly(11) },
      ],
    });
    expect(say('event.held', [twice])[0]).toContain('с участием 21 обучающегося.');
  });
});

const several = (count: number, more: Partial<Fields<'event'>> = {}) =>
  Array.from({ length: count }, () => event(more));

describe('events.total', () => {
  test.each([
    [1, '1 мероприятие: 1 семинар'],
    [2, '2 мероприятия: 2 семинара'],
    [5, '5 мероприятий: 5 семинаров'],
    [11, '11 мероприятий: 11 семинаров'],
    [21, '21 мероприятие: 21 семинар'],
  ])('%i events', (count, text) => {
    expect(say('events.total', several(count))).toEqual([`Всего в 2025 году проведено ${text}.`]);
  });

  test('kinds are listed, others without a kind too, and visitors are added up', () => {
    const audiences = [{ audience: 'pupils', participants: moreThan(30) }] as const;
    const facts = [
      event({ audiences: [...audiences] }),
      event({ kind: 'exhibition', audiences: [...audiences] }),
      event({ kind: undefined }),
    ];
    expect(say('events.total', facts)).toEqual([
      'Всего в 2025 году проведено 3 мероприятия: 1 семинар, 1 выставка и 1 другое мероприятие. Общее число участников и посетителей – более 60.',
    ]);
  });

  test('where others held some of them, nobody claims them', () => {
    const [text] = say('events.total', [event(), event({ ourRole: 'participant' })]);
    expect(text).toBe('Всего в 2025 году состоялось 2 мероприятия: 2 семинара.');
  });

  test('the numbers are bound to the catalogue', () => {
    const [proposal] = proposals('events.total', [event()]);
    expect(proposal && chipsOf(proposal).map(({ binding }) => binding)).toMatchObject([
      { to: 'indicator', indicator: 'events.count', nouns: ['мероприятие', 'мероприятия', 'мероприятий'] },
      { to: 'indicator', indicator: 'events.count', part: 'seminar' },
    ]);
  });

  test('a year without events has no sentence', () => {
    expect(say('events.total', [event({ date: onDay('2024-05-01') })])).toEqual([]);
    expect(say('events.total', [])).toEqual([]);
  });
});

const series = (more: Partial<Fields<'eventSeries'>> = {}) =>
  fact('eventSeries', { name: 'Фестиваль «Ручей»', ...more });

const of = (id: string, more: Partial<Fields<'event'>> = {}) =>
  event({ series: id, kind: 'festival', ...more });

describe('series.jubilee', () => {
  test('the time, the year’s figures, the guests and all the years', () => {
    const river = series({
      firstYear: 2016,
      yearly: [
        { year: 2024, participants: exactly(90) },
        {
          year: 2025,
          participants: moreThan(160),
          applications: exactly(21),
        },
      ],
      total: moreThan(1850),
    });
    expect(say('series.jubilee', [...around, river, of(river.id, { municipalities: [hills.id] })])).toEqual([
      '14 октября 2025 года в 10-й, юбилейный, раз состоялось мероприятие «Фестиваль „Ручей“»: более 160 участников и 21 заявка, с участием представителей Холмского района. За всё время проведения – более 1850 участников.',
    ]);
  });

  test('the name is that of the year; other years are no jubilee', () => {
    const river = series({
      firstYear: 2022,
      changes: [
        { year: 2024, name: 'Праздник «Ручей»' },
        { year: 2026, name: 'Море' },
      ],
    });
    expect(say('series.jubilee', [river, of(river.id)])).toEqual([
      '14 октября 2025 года в 4-й раз состоялось мероприятие «Праздник „Ручей“».',
    ]);
  });

  test('an event of no series and one of another year are not spoken of', () => {
    const river = series();
    expect(say('series.jubilee', [river, event(), of(river.id, { date: onDay('2024-10-14') })])).toEqual([]);
  });

  test('the figures of the year are live', () => {
    const river = series({
      firstYear: 2020,
      yearly: [{ year: 2025, participants: exactly(2) }],
    });
    const [proposal] = proposals('series.jubilee', [river, of(river.id)]);
    expect(proposal && chipsOf(proposal).map(({ text }) => text)).toEqual(['6', '2\u00a0участника']);
  });
});
