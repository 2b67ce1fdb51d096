import { describe, expect, test } from 'vitest';
import type { Fields } from '#shared/facts/kinds.ts';
import { fact } from '../../../tests/support/facts.ts';
import {
  chipsOf,
  exactly,
  inYear,
  moreThan,
  proposals,
  say,
  schoolYear2025,
} from '../../../tests/support/sentences.ts';

const school = fact('organisation', { shortName: 'МБОУ СОШ № 40', type: 'school', isOwn: true });
const she = fact('person', { surname: 'Ветрова', name: 'Анна', patronymic: 'Ильинична' });
const he = fact('person', { surname: 'Полевой', name: 'Олег', patronymic: 'Юрьевич' });
const url = 'https://школа.example/книга';

const product = (more: Partial<Fields<'product'>> = {}) =>
  fact('product', { kind: 'collection', title: 'Задачи «Ручья»', period: inYear(2025), ...more });

const done = (more: Partial<Fields<'product'>> = {}) => say('product.published', [she, he, product(more)]);

describe('product.published', () => {
  test('authors, edition and address', () => {
    expect(
      done({
        authors: [she.id, he.id],
        publisher: 'Издательство «Луг»',
        placements: [{ platform: 'Газета' }, { platform: 'сайт школы', url }],
      }),
    ).toEqual([
      `В 2025 году подготовлен и издан сборник «Задачи „Ручья“» (авторы: Ветрова А.И., Полевой О.Ю.): Издательство «Луг», размещён по адресу ${url} (сайт школы).`,
    ]);
  });

  test.each([
    ['methodicalManual', 'подготовлено методическое пособие', 'размещено'],
    ['presentation', 'подготовлена презентация', 'размещена'],
    ['recommendations', 'подготовлены методические рекомендации', 'размещены'],
    ['video', 'подготовлен видеоролик', 'размещён'],
  ] as const)('the verbs agree with %s', (kind, what, placed) => {
    expect(done({ kind, url })).toEqual([
      `В 2025 году ${what} «Задачи „Ручья“», ${placed} по адресу ${url}.`,
    ]);
  });

  test('an article is published in somebody’s journal', () => {
    expect(
      done({
        kind: 'article',
        publisher: 'Журнал «Учёба»',
        issue: '№ 2',
        placeInEdition: 'с. 4',
        authors: [she.id],
      }),
    ).toEqual([
      'В 2025 году подготовлена и опубликована статья «Задачи „Ручья“» (автор – Ветрова А.И.): Журнал «Учёба», № 2, с. 4.',
    ]);
  });

  test('what is not out yet is nowhere to be read', () => {
    expect(done({ publication: 'ready', publisher: 'Издательство', url })).toEqual([
      'В 2025 году подготовлен сборник «Задачи „Ручья“»: Издательство.',
    ]);
    expect(done({ publication: 'sentToSite', url })).toEqual([
      'В 2025 году подготовлен сборник «Задачи „Ручья“», передан для размещения на сайте.',
    ]);
  });

  test('a year alone will do; another year and no date have no sentence', () => {
    expect(done({ period: undefined, year: 2025 })).toEqual([
      'В 2025 году подготовлен сборник «Задачи „Ручья“».',
    ]);
    expect(done({ period: inYear(2024) })).toEqual([]);
    expect(done({ period: undefined })).toEqual([]);
  });
});

describe('site.visits', () => {
  const site = fact('webResource', { title: 'Сайт «Ручья»', url, organisation: school.id });
  const stat = (value: number, year: number, more: Partial<Fields<'siteStat'>> = {}) =>
    fact('siteStat', {
      resource: site.id,
      metric: 'visits',
      period: inYear(year),
      figure: exactly(value),
      ...more,
    });

  test.each([
    [1, '1 визит'],
    [2, '2 визита'],
    [5, '5 визитов'],
    [11, '11 визитов'],
    [21, '21 визит'],
  ])('%i visits', (value, text) => {
    expect(say('site.visits', [site, stat(value, 2025)])).toEqual([
      `Посещаемость ресурса «Сайт „Ручья“» (${url}) в 2025 году: ${text}.`,
    ]);
  });

  test('several figures, each beside that of the year before', () => {
    const facts = [
      site,
      stat(5140, 2024),
      stat(10_000, 2025, { figure: moreThan(10_000) }),
      stat(37, 2025, { metric: 'reviews' }),
    ];
    expect(say('site.visits', facts)).toEqual([
      `Посещаемость ресурса «Сайт „Ручья“» (${url}) в 2025 году: более 10 000 визитов (годом ранее – 5140), 37 отзывов.`,
    ]);
  });

  test('a site without a name is its address; one that nobody measured then is not named', () => {
    const nameless = fact('webResource', { url });
    const measured = stat(3, 2025, { resource: nameless.id });
    expect(say('site.visits', [nameless, measured])).toEqual([
      `Посещаемость ресурса ${url} в 2025 году: 3 визита.`,
    ]);
    expect(say('site.visits', [site, stat(5140, 2024)])).toEqual([]);
  });
});

const grant = (more: Partial<Fields<'grant'>> = {}) =>
  fact('grant', { programme: 'Новая школа', period: inYear(2025), ...more });

describe('grants.won', () => {
  test('each, and the sum where there are several', () => {
    const facts = [
      school,
      grant({
        organisations: [school.id],
        level: 'regional',
        amount: { ...exactly(180), unit: 'тыс. руб.' },
      }),
      grant({ amount: { ...moreThan(320), unit: 'тыс. руб.' } }),
    ];
    expect(say('grants.won', facts)).toEqual([
      'Объём грантовой поддержки в 2025 году составил более 500 тыс. рублей (2 гранта).',
      'В 2025 году получена грантовая поддержка по программе «Новая школа» (краевой уровень): МБОУ СОШ № 40, сумма – 180 тыс. рублей.',
      'В 2025 году получена грантовая поддержка по программе «Новая школа», сумма – более 320 тыс. рублей.',
    ]);
  });

  test.each([
    [1, 'руб.', '1 рубль'],
    [2, 'руб.', '2 рубля'],
    [11, 'рублей', '11 рублей'],
    [60, 'млн. рублей', '60 млн рублей'],
    [2.5, undefined, '2,5 тыс. рублей'],
    [7, 'юаней', '7 юаней'],
  ])('%s %s', (value, unit, text) => {
    const amount = { ...exactly(value), ...(unit === undefined ? {} : { unit }) };
    expect(say('grants.won', [grant({ amount })])[0]).toContain(`сумма – ${text}.`);
  });

  test('sums of different units have no sum; a grant of another time has no sentence', () => {
    const facts = [
      grant({ amount: { ...exactly(1), unit: 'руб.' } }),
      grant({ amount: { ...exactly(1), unit: 'тыс. руб.' } }),
    ];
    expect(say('grants.won', facts)).toHaveLength(2);
    expect(say('grants.won', [grant()], { period: schoolYear2025 })).toHaveLength(1);
    expect(say('grants.won', [grant({ period: inYear(2023) })])).toEqual([]);
  });

  test('the sum is live with the words of its unit', () => {
    const [proposal] = proposals('grants.won', [grant({ amount: exactly(5) })]);
    expect(proposal && chipsOf(proposal)).toMatchObject([
      { text: '5\u00a0тыс. рублей', binding: { to: 'field', path: ['amount'] } },
    ]);
  });
});
