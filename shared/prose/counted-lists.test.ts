import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCountedLists } from './counted-lists.ts';

function only(text: string) {
  const lists = findCountedLists(text);
  expect(lists).toHaveLength(1);
  return lists[0];
}

const names = (text: string) => only(text)?.members.map((member) => member.text);

describe('things named one by one', () => {
  test('behind a colon', () => {
    const text = 'В центре работают три зоны: шахматная гостиная, медиазона и лаборатория.';
    expect(only(text)).toMatchObject({
      number: { value: 3 },
      total: 3,
      kind: 'items',
      certain: true,
      open: false,
    });
    expect(names(text)).toEqual(['шахматная гостиная', 'медиазона', 'лаборатория']);
  });

  test('more than was said is certain where it cannot be cut otherwise', () => {
    const text = 'Открыты 2 мастерские: «Дерево», «Металл», «Ткань».';
    expect(only(text)).toMatchObject({ number: { value: 2 }, total: 3, certain: true });
  });

  test('three said, four named with «и»: seen, but only a hint', () => {
    const text = 'Работают три зоны: гостиная, медиазона, кабинет физики и шахматная зона.';
    expect(only(text)).toMatchObject({ total: 4, certain: false });
  });

  test('the «и» inside a name does not make two', () => {
    const text = 'Помогали три партнёра: школа искусств, библиотека, управление образования и науки.';
    expect(only(text)).toMatchObject({ total: 3 });
  });

  test('commas and «и» inside quotes and brackets belong to the member', () => {
    expect(names('Изданы 2 сборника: «Урок, игра и проект» (Озёрск, Лесной) и «Школа, город».')).toEqual([
      '«Урок, игра и проект» (Озёрск, Лесной)',
      '«Школа, город»',
    ]);
  });

  test('districts with their town; a point of «г.» ends nothing', () => {
    const text =
      'В сеть вошли 5 муниципальных образований: Лесной, Озёрный, Степной, Речной районы и г. Озёрск.';
    expect(only(text)).toMatchObject({ total: 5, certain: true });
    expect(names(text)?.at(-1)).toBe('г. Озёрск');
  });

  test('numbers of schools are names, each one', () => {
    expect(only('Кружки открыты в 4 школах: № 2, 4, 11 и 15.')).toMatchObject({ total: 4, kind: 'items' });
  });

  test('«их …» goes with the thing before it where the number says so', () => {
    const text = 'Работа идёт по 2 направлениям: подбор книг, их переплёт, а также выставки.';
    expect(only(text)).toMatchObject({ total: 2 });
    expect(only(text.replace('2 направлениям', '3 направлениям'))).toMatchObject({ total: 3 });
  });

  test('clauses that tell more of a member do not count', () => {
    const text = 'Работают две площадки: лицей, который открыт недавно, гимназия.';
    expect(only(text)).toMatchObject({ total: 2, certain: false });
  });

  test('a sentence of names behind the count is never certain', () => {
    const text =
      'В центре три зоны. Кабинет проектов, медиазона, кабинет физики, шахматная зона. Все открыты.';
    expect(only(text)).toMatchObject({ total: 4, certain: false });
    expect(findCountedLists('В центре три зоны. Дети играют, учатся, спорят.')).toEqual([]);
  });
});

describe('members with numbers of their own', () => {
  const text = 'Отобрано 12 площадок (6 школ, 3 ДОУ, 2 учреждения культуры, методический центр).';

  test('are added; one without a number is one', () => {
    expect(only(text)).toMatchObject({ number: { value: 12 }, total: 12, kind: 'weighted', certain: true });
    expect(only(text)?.members.map(({ count }) => count)).toEqual([6, 3, 2, 1]);
  });

  test('a wrong sum is certain', () => {
    expect(only(text.replace('12', '14'))).toMatchObject({ number: { value: 14 }, total: 12, certain: true });
  });

  test('a plural without a number may be any number', () => {
    expect(only('Создано 9 площадок: 5 школ, 2 лицея, детские сады.')).toMatchObject({ certain: false });
  });

  test('«в том числе» names a part', () => {
    expect(only('Проведено 42 мероприятия, в том числе: 5 семинаров, 3 вебинара.')).toMatchObject({
      open: true,
    });
  });
});

describe('lines under the count', () => {
  test('each is a member', () => {
    const text = 'Открыты 3 центра:\n- СОШ № 5;\n- СОШ № 7;\n- лицей № 2.\nРабота идёт.';
    expect(only(text)).toMatchObject({ total: 3, certain: true });
    expect(names(text)).toEqual(['СОШ № 5', 'СОШ № 7', 'лицей № 2']);
  });

  test('without marks they end with the line that ends with a point', () => {
    expect(names('Решены 2 задачи:\nсоздан банк практик;\nоткрыт сайт.\nДалее всё.')).toEqual([
      'создан банк практик',
      'открыт сайт',
    ]);
  });

  test('several in a line count so where the number says so', () => {
    const text = 'В сеть вошли 5 районов:\n· Лесной, Озёрный, Степной\n· Речной, Горный';
    expect(only(text)).toMatchObject({ total: 5, certain: false });
  });
});

describe('what is no counted list', () => {
  test.each([
    'Обучены 42 педагога.',
    'Обучены 42 педагога (в январе).',
    'Срок: 2022, 2023 и 2024 годы.',
    'Сайт: https://school.example/a,b,c',
    'В 2022 году: семинар, форум, слёт.',
  ])('%s', (text) => {
    expect(findCountedLists(text)).toEqual([]);
  });

  test('«и другие», two counts and a number known roughly are never certain or are open', () => {
    expect(only('Прошли 5 семинаров: по физике, химии и др.')).toMatchObject({ open: true });
    expect(only('5 школ из 3 районов: Лесной, Озёрный, Степной, Речной.')).toMatchObject({ certain: false });
    expect(only('Более 5 школ: Лесная, Озёрная, Степная.')).toMatchObject({ certain: false });
  });
});

test('any text: members stand in order inside the text, and come to the total', () => {
  const pieces = fc.constantFrom(
    ...'три|5|зоны|школ|: |, |; | и |(|)|«|»|"|. |\n|- |г. |А|котор|№ 3'.split('|'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.map((part) => (/[а-я\d]$/.test(part) ? `${part} ` : part)).join('');
      for (const list of findCountedLists(text)) {
        let end = list.number.end;
        for (const member of list.members) {
          expect(member.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(member.start, member.end)).toBe(member.text);
          end = member.end;
        }
        expect(list.total).toBe(list.members.reduce((sum, { count }) => sum + count, 0));
      }
    }),
    { numRuns: 2000 },
  );
});
