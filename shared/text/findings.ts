type Details = Readonly<Record<string, string | number>>;

/** What a person reads about a finding: what is wrong, and what to do. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

/** «6» from «6.»: inside a sentence the dot would end it. */
const itemOf = (details: Details) => String(details.item).replace(/\.$/, '');

const findings: Readonly<Record<string, (details: Details) => FindingText>> = {
  'node-empty': (d) => ({
    what: `Пункт ${itemOf(d)} не заполнен.`,
    todo: 'Заполните его.',
  }),
  'view-empty': (d) => ({
    what: `Пункт ${itemOf(d)} не заполнен.`,
    todo: 'Добавьте записи или укажите, почему данных нет.',
  }),
  'cell-empty': (d) => ({
    what: `Пункт ${itemOf(d)}, строка ${d.row}: пусто в столбце «${d.column}».`,
    todo: 'Заполните ячейку или уберите строку из отчёта.',
  }),
};

export function findingText(rule: string, details: Details): FindingText {
  return findings[rule]?.(details) ?? { what: 'Есть замечание.', todo: 'Откройте место в отчёте.' };
}

export const levelNames: Readonly<Record<string, string>> = {
  typing: 'ошибка ввода',
  finalising: 'мешает завершить',
  reason: 'не заполнено',
  hint: 'подсказка',
};
