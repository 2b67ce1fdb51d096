import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import { chipsOf, inYear, onDay, proposals, say } from '../../../tests/support/sentences.ts';

const hills = fact('municipality', { name: 'Холмский район', type: 'district' });
const lakes = fact('municipality', { name: 'Озёрный район', type: 'district' });
const city = fact('municipality', { name: 'город Белоключ', type: 'city' });
const ministry = fact('organisation', {
  shortName: 'Министерство образования края',
  nameForms: { genitive: 'министерства образования края' },
  type: 'ministry',
});
const school = fact('organisation', {
  shortName: 'Гимназия № 40',
  nameForms: { dative: 'гимназии № 40' },
  type: 'gymnasium',
  municipality: hills.id,
  isOwn: true,
});
const garden = fact('organisation', { shortName: 'МБДОУ № 5', type: 'kindergarten', municipality: city.id });
const project = fact('project', { name: 'Мост', leadOrganisation: school.id });
const around = [hills, lakes, city, ministry, school, garden, project];

describe('status.awarded', () => {
  const order = fact('act', {
    kind: 'order',
    title: 'О площадках',
    number: '217',
    date: onDay('2023-12-15'),
    issuer: ministry.id,
  });
  const status = (more: Partial<Fields<'status'>> = {}, acts = [order]) =>
    say('status.awarded', [
      ...around,
      ...acts,
      fact('status', { organisation: school.id, kind: 'regionalPlatform', ...more }),
    ]);

  test('year, who, what, for how long, by what act', () => {
    expect(
      status({
        act: order.id,
        topic: 'Школа «Мост»',
        from: onDay('2024-01-01'),
        termYears: 3,
        ordinal: 'в пятый раз',
      }),
    ).toEqual([
      'В 2023 году гимназии № 40 в пятый раз присвоен статус краевой инновационной площадки (КИП) по теме «Школа „Мост“» сроком на 3 года (приказ министерства образования края от 15 декабря 2023 года № 217).',
    ]);
  });

  test('what is not known is not said; an ordinal of other words neither', () => {
    expect(status({ ordinal: '5' })).toEqual([
      'Гимназии № 40 присвоен статус краевой инновационной площадки (КИП).',
    ]);
  });

  test.each([
    [1, '1 год'],
    [2, '2 года'],
    [5, '5 лет'],
    [11, '11 лет'],
    [21, '21 год'],
  ])('for %i years', (termYears, text) => {
    expect(status({ termYears })[0]).toContain(`сроком на ${text}.`);
  });

  test('a status that ended before the period or begins after it is not spoken of', () => {
    expect(status({ to: onDay('2024-12-31') })).toEqual([]);
    expect(status({ from: onDay('2026-01-01') })).toEqual([]);
  });

  test('an act without day and number is known by its title', () => {
    const act = fact('act', { kind: 'letter', title: 'О статусе' });
    expect(status({ act: act.id }, [act])[0]).toContain('(письмо «О статусе»).');
  });
});

const member = (more: Partial<Fields<'networkMember'>>) =>
  fact('networkMember', { project: project.id, ...more });

describe('network.joined', () => {
  test('municipalities by their types, each once, and organisations', () => {
    const facts = [
      ...around,
      member({ municipality: lakes.id }),
      member({ municipality: hills.id }),
      member({ municipality: hills.id }),
      member({ organisation: garden.id }),
    ];
    expect(say('network.joined', facts)).toEqual([
      'Сетевое сообщество объединяет 3 муниципальных образования (2 района и 1 город): Озёрный район, Холмский район и город Белоключ.',
      'Сеть объединяет 1 организацию (1 детский сад): МБДОУ № 5.',
    ]);
    expect(say('network.joined', facts, { subject: { project: project.id } })).toHaveLength(2);
    expect(say('network.joined', facts, { subject: { project: garden.id } })).toEqual([]);
  });

  test('a member of later years is no member', () => {
    expect(
      say('network.joined', [...around, member({ municipality: lakes.id, from: inYear(2026) })]),
    ).toEqual([]);
  });

  test('one municipality whose type nobody said has no types in brackets', () => {
    const place = fact('municipality', { name: 'Заречье' });
    expect(say('network.joined', [project, place, member({ municipality: place.id })])).toEqual([
      'Сетевое сообщество объединяет 1 муниципальное образование: Заречье.',
    ]);
  });
});

const site = (more: Partial<Fields<'traineeshipSite'>>) =>
  fact('traineeshipSite', { organisation: school.id, kind: 'traineeship', ...more });

describe('sites.by-type', () => {
  test('a count by types and a line for each', () => {
    const status = fact('status', { organisation: garden.id, kind: 'municipalPlatform' });
    const facts = [
      ...around,
      status,
      site({ competence: 'Чтение', hours: 21 }),
      site({ organisation: garden.id, kind: 'support', status: status.id }),
    ];
    expect(say('sites.by-type', facts)).toEqual([
      [
        'Методическая сеть включает 2 площадки (1 школа и 1 детский сад):',
        '• Гимназия № 40 – стажировочная площадка «Чтение», 21 час;',
        '• МБДОУ № 5 – опорная площадка, статус муниципальной инновационной площадки (МИП).',
      ].join('\n'),
    ]);
  });

  test('a site of former years is not counted', () => {
    expect(say('sites.by-type', [...around, site({ to: inYear(2024) })])).toEqual([]);
  });

  test('one site is an accusative', () => {
    expect(say('sites.by-type', [...around, site({})])[0]).toContain('включает 1 площадку (1 школа):');
  });
});

const agreement = (more: Partial<Fields<'agreement'>> = {}) =>
  fact('agreement', { kind: 'agreement', parties: [school.id, garden.id], date: inYear(2025), ...more });

describe('agreements.made', () => {
  test.each([
    [1, '1 соглашение'],
    [2, '2 соглашения'],
    [5, '5 соглашений'],
    [11, '11 соглашений'],
    [21, '21 соглашение'],
  ])('%i in force', (count, text) => {
    const made = Array.from({ length: count }, () => agreement());
    expect(say('agreements.made', [...around, ...made])).toEqual([
      `Заключено и действует ${text} о сотрудничестве и сетевом взаимодействии: между школами и детскими садами – ${count}.`,
    ]);
  });

  test('several kinds are told apart; parties of no type are not said', () => {
    const nobody = fact('organisation', { shortName: 'Клуб' });
    const made = [agreement(), agreement({ kind: 'networkForm', parties: [school.id, nobody.id] })];
    expect(say('agreements.made', [...around, nobody, ...made])).toEqual([
      'Заключено и действует 2 соглашения о сотрудничестве и сетевом взаимодействии: между школами и детскими садами – 1. Из них: договоры о сетевой форме – 1, соглашения – 1.',
    ]);
  });

  test('what ended before the period is not counted', () => {
    expect(
      say('agreements.made', [...around, agreement({ date: inYear(2020), validTo: inYear(2024) })]),
    ).toEqual([]);
  });
});

describe('appendix.see', () => {
  const appendix = '00000000-0000-4000-8000-00000000abcd';
  const event = fact('event', { title: 'Праздник «Ручей»', date: inYear(2025) });

  test('the mention is live', () => {
    const appendices = [{ id: appendix, title: 'Программа дня', mention: 'приложение № 2' }];
    const [proposal] = proposals('appendix.see', [event], { appendices });
    expect(proposal?.text).toBe('К отчёту приложены материалы «Программа дня» (приложение № 2).');
    expect(JSON.stringify(proposal?.blocks)).toContain(`{"type":"mention","appendix":"${appendix}"`);
  });

  test('an appendix that tells of an event names it; a report without appendices has no sentence', () => {
    const appendices = [{ id: appendix, title: 'Рассказ', event: event.id, mention: 'приложение № 1' }];
    expect(say('appendix.see', [event], { appendices })).toEqual([
      'Материалы мероприятия «Праздник „Ручей“» представлены отдельно (приложение № 1).',
    ]);
    expect(say('appendix.see', [event])).toEqual([]);
  });
});

test('the parts of a count are live as well', () => {
  const facts = [...around, fact('networkMember', { project: project.id, municipality: lakes.id })];
  const [proposal] = proposals('network.joined', facts);
  expect(proposal && chipsOf(proposal).map(({ binding }) => binding)).toMatchObject([
    { indicator: 'network.municipalities', show: 'figure' },
    { indicator: 'network.municipalities', part: 'district', nouns: ['район', 'района', 'районов'] },
  ]);
});
