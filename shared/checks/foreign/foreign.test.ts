import { describe, expect, test } from 'vitest';
import { p } from '#shared/blocks/build.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { fact, item, lookup, type NodeInput, textNode } from '../../../tests/support/facts.ts';
import { found, ofItems, ofNodes, ofTexts } from '../../../tests/support/checks.ts';
import type { OtherReport } from '../rule.ts';
import { similarity } from './unchanged.ts';

const own = fact('organisation', { shortName: 'МБОУ СОШ № 7', isOwn: true });
const project = fact('project', { name: 'Сад' });
const stranger = fact('organisation', {
  shortName: 'Центр «Маяк» района',
  legalName: 'Муниципальный центр «Маяк»',
});
const made = { organisation: own.id, project: project.id };

const inText = (text: string, ...facts: Fact[]) =>
  ofNodes([textNode('a')], { ...made, texts: new Map([['a', text]]), facts: lookup(own, project, ...facts) });

const strangersIn = (text: string, ...facts: Fact[]) =>
  found('foreign.organisation', inText(text, stranger, ...facts)).map(({ details }) => details.name);

describe('another organisation', () => {
  test('that nothing connects with the report', () => {
    expect(strangersIn('Работа центра. Муниципальный центр «Маяк» разработал план')).toEqual([
      'Центр «Маяк» района',
    ]);
  });

  test('that is a partner, a host, an issuer is known', () => {
    const partner = fact('partner', { project: project.id, organisations: [stranger.id] });
    const event = fact('event', {
      title: 'Форум',
      date: { precision: 'year', year: 2020 },
      place: stranger.id,
    });
    for (const known of [partner, event])
      expect(strangersIn('Муниципальный центр «Маяк»', known)).toEqual([]);
  });

  test('a partner of another project is none of this one', () => {
    const other = fact('project', { name: 'Музей' });
    const partner = fact('partner', { project: other.id, organisations: [stranger.id] });
    expect(strangersIn('Муниципальный центр «Маяк»', other, partner)).toEqual(['Центр «Маяк» района']);
  });

  test('words that are like a part of its name', () => {
    expect(strangersIn('Центр «Маяк» города', fact('organisation', { shortName: 'Лицей' }))).toEqual([]);
    expect(strangersIn('В МБОУ СОШ № 7 и в лицее', fact('organisation', { shortName: 'Лицей' }))).toEqual([]);
  });
});

describe('a legal name', () => {
  const legal: NodeInput = {
    type: 'fact',
    id: 'name',
    label: 'Название',
    of: 'organisation',
    value: { path: ['legalName'] },
    edits: ['legalName'],
  };
  const named = (legalName: string) => {
    const school = fact('organisation', { shortName: 'ЦРО', legalName, isOwn: true });
    const facts = lookup(school);
    const input = ofNodes([legal], { organisation: school.id, facts });
    return found('foreign.two-names', input).map(({ details }) => details.second);
  };

  test('with the name of a second institution', () => {
    expect(named('Учреждение «Центр развития» города «Южный научный центр»')).toEqual([
      'Южный научный центр',
    ]);
  });

  test.each([
    'Учреждение «Центр развития образования» города',
    'Учреждение дополнительного образования «Информационный центр» «Росток-2»',
    'Детский сад «Ромашка» муниципального образования «Южный район»',
  ])('of one institution: %s', (name) => {
    expect(named(name)).toEqual([]);
  });
});

const things = (text: string, ...facts: Fact[]) =>
  found('foreign.phrase', inText(text, ...facts)).map(({ quote }) => quote);

describe('something that the project does not have', () => {
  test('named once, and nowhere else', () => {
    expect(things('Порядок работы клуба выпускников утверждён')).toEqual(['клуба выпускников']);
  });

  test('told of in the report or in a fact', () => {
    expect(things('Порядок работы клуба выпускников.\nЗаседание клуба прошло')).toEqual([]);
    const programme = fact('programme', { name: 'Клуб юных друзей', kind: 'additional' });
    expect(things('Порядок работы клуба выпускников', programme)).toEqual([]);
  });

  test('in quotes only where a report about something else names it too', () => {
    const other: OtherReport = {
      id: 'other',
      title: 'Отчёт музея',
      form: { id: 'test', version: '1' },
      period: { precision: 'year', year: 2024 },
      subject: { project: 'another' },
      texts: new Map([['a', [p('Открытие музея «Память» состоялось')]]]),
      figures: new Map(),
    };
    const text = 'План музея «Память» готов';
    const withOthers = (...others: OtherReport[]) =>
      found('foreign.phrase', { ...inText(text), others }).map(({ details }) => details.other);
    expect(withOthers(other)).toEqual(['Отчёт музея']);
    expect(withOthers()).toEqual([]);
    expect(withOthers({ ...other, subject: inText(text).subject })).toEqual([]);
  });
});

describe('sentences', () => {
  const long = 'В течение года педагоги центра провели открытые занятия для школьников всего района';

  test('that stand twice', () => {
    const findings = found('foreign.sentence', ofTexts(`${long}. Итоги подведены.`, `Вывод. ${long}!`));
    expect(findings.map(({ node, quote }) => [node, quote])).toEqual([['text-2', long]]);
  });

  test('that are short, or differ', () => {
    const texts = ['Итоги подведены.', 'Итоги подведены.', `${long}.`, `${long} и города.`];
    expect(found('foreign.sentence', ofTexts(...texts))).toEqual([]);
  });
});

const lastYear = (year: number, then: string, more: Partial<OtherReport> = {}): OtherReport => ({
  id: 'last',
  title: `Отчёт ${year}`,
  form: { id: 'test', version: '0' },
  period: { precision: 'year', year },
  subject: { project: undefined, organisation: undefined },
  texts: new Map([['a', [p(then)]]]),
  figures: new Map(),
  ...more,
});

describe('a text of last year', () => {
  const text =
    'Педагоги центра провели открытые занятия по робототехнике, физике и химии для всех школ нашего района';
  const unchanged = (others: OtherReport[], renewal: 'period' | 'permanent' = 'period', now = text) =>
    found('foreign.unchanged', {
      ...ofItems([item([textNode('a')], { renewal })], { texts: new Map([['a', now]]) }),
      others,
    }).map(({ details }) => [details.percent, details.title]);

  test('that has not changed', () => {
    expect(unchanged([lastYear(2023, 'Иначе'), lastYear(2024, text)])).toEqual([[100, 'Отчёт 2024']]);
    expect(unchanged([lastYear(2024, text.replace('химии', 'биологии'))])).toEqual([[93, 'Отчёт 2024']]);
  });

  test('that was written anew, is permanent, short, or of another report', () => {
    expect(unchanged([lastYear(2024, `${text.replace(/по .*/, '')} и выступили на форуме края`)])).toEqual(
      [],
    );
    expect(unchanged([lastYear(2024, text)], 'permanent')).toEqual([]);
    expect(unchanged([lastYear(2024, 'Нет')], 'period', 'Нет')).toEqual([]);
    expect(unchanged([lastYear(2026, text)])).toEqual([]);
    expect(unchanged([lastYear(2024, text, { subject: { project: 'another' } })])).toEqual([]);
    expect(unchanged([lastYear(2024, text, { form: { id: 'other', version: '1' } })])).toEqual([]);
  });

  test('likeness runs from 0 to 1 and knows no order', () => {
    expect(similarity('а б в', 'в б а')).toBe(1);
    expect(similarity('а б', 'в г')).toBe(0);
    expect(similarity('', '')).toBe(0);
    expect(similarity('а а б', 'а б')).toBeCloseTo(0.8);
  });
});
