import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { fact, lookup, type NodeInput, textNode } from '../../../tests/support/facts.ts';
import { found, ofNodes, ofTexts, quotes } from '../../../tests/support/checks.ts';

const project = fact('project', { name: 'Сад' });

describe('people in the staff', () => {
  const staff: NodeInput = {
    type: 'table',
    id: 'staff',
    source: { kind: 'teamMember' },
    columns: [{ id: 'name', title: 'ФИО', width: 1, value: { path: ['person', 'shortName'] } }],
  };
  const twice = (...people: (readonly [string, string?, string?])[]) => {
    const facts = people.flatMap(([surname, name, patronymic]): Fact[] => {
      const person = fact('person', { surname, name, patronymic });
      return [person, fact('teamMember', { project: project.id, person: person.id })];
    });
    return found('duplicates.person-twice', ofNodes([staff], { facts: lookup(...facts) })).map(
      ({ details, level }) => [details.name, details.first, details.second, level],
    );
  };

  test('one person in two rows is asked about', () => {
    expect(twice(['Ильина', 'Анна', 'Петровна'], ['Орлов', 'Олег'], ['Ильина', 'А.', 'П.'])).toEqual([
      ['Ильина А. П.', 1, 3, 'hint'],
    ]);
  });

  test('two people of one surname are two', () => {
    expect(twice(['Ильина', 'Анна', 'Петровна'], ['Ильина', 'Ольга', 'Петровна'])).toEqual([]);
  });
});

describe('surnames one letter apart', () => {
  test.each([
    ['Доклад Тимченко О.Ю. и статья Тымченко О.Ю.', 'Тымченко О.Ю.', 'Тимченко О.Ю.'],
    ['Педагог О. Ю. Тимченко; педагогу Тымченко О.Ю.', 'Тымченко О.Ю.', 'О. Ю. Тимченко'],
  ])('%s', (text, quote, other) => {
    const findings = found('duplicates.surname-near', ofTexts(text));
    expect(findings.map((finding) => [finding.quote, finding.details.other])).toEqual([[quote, other]]);
  });

  test.each([
    'Ильина А.П. и Ильиной А.П.',
    'Ильин А.П. и Ильина А.П.',
    'Тимченко О.Ю. и Тымченко А.Ю.',
    'Кравец И.И. и Кравца И.И.',
    'Белов И.И. и Серов И.И.',
  ])('nothing in: %s', (text) => {
    expect(found('duplicates.surname-near', ofTexts(text))).toEqual([]);
  });

  test('against people of the store', () => {
    const facts = lookup(fact('person', { surname: 'Тимченко', name: 'Ольга', patronymic: 'Юрьевна' }));
    const input = (text: string) => ofNodes([textNode('a')], { facts, texts: new Map([['a', text]]) });
    expect(found('duplicates.surname-near', input('Тымченко О.Ю.'))).toHaveLength(1);
    expect(found('duplicates.surname-near', input('Тимченко О.Ю.'))).toEqual([]);
  });
});

describe('one organisation in several ways', () => {
  test('three ways are a muddle; a full name and a short one are not', () => {
    const full = 'МБОУ СОШ № 5 им. И.П. Рыбина';
    expect(found('duplicates.organisation', ofTexts(`На базе ${full}. В СОШ № 5 и в СОШ № 5.`))).toEqual([]);
    const [finding, ...rest] = found(
      'duplicates.organisation',
      ofTexts(`${full}; СОШ № 5`, 'СОШ №5; школа № 5; школы № 5'),
    );
    expect(rest).toEqual([]);
    expect(finding?.details).toMatchObject({ name: full, count: 4 });
  });

  test('«СОШ 5» without the sign and «средняя школа» are ways of their own', () => {
    const texts = ['СОШ № 5, СОШ 5, средней школы № 5 и школы № 5', 'В школе 5 классов, в СОШ № 6 тоже.'];
    const findings = found('duplicates.organisation', ofTexts(...texts));
    expect(findings.map(({ details }) => details.count)).toEqual([4]);
  });

  test('other numbers and other kinds are other organisations', () => {
    expect(found('duplicates.organisation', ofTexts('СОШ № 5, МБОУ СОШ № 6, школа № 7, ДОУ № 5'))).toEqual(
      [],
    );
  });
});

describe('titles', () => {
  test('of other capital letters', () => {
    const findings = found('duplicates.title', ofTexts('Центр «Точка роста» и центр «Точка Роста»'));
    expect(findings.map(({ quote, details }) => [quote, details.other])).toEqual([
      ['Точка Роста', 'Точка роста'],
    ]);
  });

  test('one letter apart, in two places', () => {
    const findings = found(
      'duplicates.title',
      ofTexts('Программа «Робототехника»', 'Кружок «Робототехнико»', 'Кружок «Робатотехника»'),
    );
    expect(findings.map(({ quote, details }) => [quote, details.other])).toEqual([
      ['Робатотехника', 'Робототехника'],
    ]);
  });

  test.each([
    'Центры «Точка роста» и «точка роста»',
    'Центры «Точка роста», работа «Точки роста», ради «Точку роста»',
    'Форум «Наука 2024» и «Наука 2025»',
    'Работа «Точек роста», в «Точке роста», к «Точкам роста»',
    'Центр «Кванториум» и «КВАНТОРИУМ»',
    'Кружки «Шахматы» и «Шашки»',
  ])('nothing in: %s', (text) => {
    expect(quotes('duplicates.title', text)).toEqual([]);
  });
});

describe('rows', () => {
  const products: NodeInput = {
    type: 'table',
    id: 'products',
    source: { kind: 'product' },
    columns: [
      { id: 'title', title: 'Название', width: 1, value: { path: ['title'] } },
      { id: 'url', title: 'Адрес', width: 1, value: { path: ['url'] } },
    ],
  };
  const of = (...rows: (readonly [string, string?])[]) =>
    ofNodes([products], {
      facts: lookup(...rows.map(([title, url]) => fact('product', { kind: 'collection', title, url }))),
    });

  test('one page as two products', () => {
    const input = of(
      ['Сборник', 'https://a.example/1'],
      ['Статья', 'https://a.example/1/'],
      ['План', 'https://a.example/2'],
    );
    expect(found('duplicates.one-address', input).map(({ details }) => details.count)).toEqual([2]);
    expect(found('duplicates.one-address', of(['Сборник', 'https://a.example/1'], ['Статья']))).toEqual([]);
    const facts = lookup(
      fact('product', { kind: 'collection', title: 'Сборник', url: 'https://a.example/1' }),
    );
    const again = ofNodes([products, { ...products, id: 'again' }], { facts });
    expect(found('duplicates.one-address', again)).toEqual([]);
  });

  test('a row that says what another says', () => {
    const input = of(['Сборник', 'https://a.example/1'], ['Статья'], ['Сборник', 'https://a.example/1']);
    expect(found('duplicates.row', input).map(({ details }) => [details.first, details.second])).toEqual([
      [1, 3],
    ]);
    expect(found('duplicates.row', of(['Сборник'], ['Сборник', 'https://a.example/1']))).toEqual([]);
  });
});
