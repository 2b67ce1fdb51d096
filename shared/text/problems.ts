/** What is wrong with a value, as the middle of a sentence for a person. Keys come from `shared/facts/issue.ts`. */
const problems: Readonly<Record<string, string>> = {
  missing: 'Поле обязательно, а значения нет',
  'expected-string': 'Здесь нужен текст',
  'expected-number': 'Здесь нужно число',
  'expected-int': 'Здесь нужно целое число',
  'expected-boolean': 'Здесь нужно «да» или «нет»',
  'expected-array': 'Здесь нужен список',
  'expected-object': 'Здесь нужна группа полей',
  'expected-record': 'Здесь нужна группа полей',
  'format-uuid': 'Здесь нужен номер записи (UUID)',
  'format-date': 'Такой даты нет; нужна дата вида 2025-10-14',
  'too-big': 'Значение слишком длинное или слишком большое',
  'too-small': 'Значение пустое или слишком маленькое',
  'not-in-list': 'Такого значения нет в списке',
  'date.rangeBackwards': 'Конец периода раньше начала',
  'time.format': 'Здесь нужно время вида 15:00',
  'pupil.name': 'Об ученике записывают только фамилию и инициал, например: Ильина М.',
  'figure.valueOrAbsence': 'У показателя нужно либо число, либо пометка «нет данных» или «не применимо»',
  'reference-unknown': 'Записи с таким названием нет',
  'reference-several': 'Записей с таким названием несколько, выберите из списка',
  'date-unclear': 'Такая дата не понятна; годятся 14.10.2025, март 2025, 2025-2026 уч. год',
  'not-in-line': 'Это заполняется в карточке записи',
  'reference-missing': 'Запись, на которую дана ссылка, не найдена',
  'reference-kind': 'Ссылка ведёт на запись другого вида',
  'reference-deleted': 'Запись, на которую дана ссылка, лежит в корзине',
  'unknown-key': 'Здесь записано то, чего программа не знает и не смогла бы сохранить',
  'duplicate-id': 'Номер записи уже встречался в этом файле',
  'kind-changed': 'Запись с этим номером уже есть, но другого вида',
  'unknown-field': 'Такого поля здесь быть не может',
  'forbidden-name': 'Такое имя поля запрещено',
  'too-deep': 'Значение вложено слишком глубоко',
  'not-data': 'Такое значение нельзя записать',
  'kind-unknown': 'Программа не знает такого вида записей',
};

export function problemText(problem: string): string {
  return problems[problem] ?? 'Значение не подходит';
}
