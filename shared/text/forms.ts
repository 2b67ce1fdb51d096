/** Words about forms as files: where in a form something is, and what is wrong there. */

type Values = Readonly<Record<string, string | number>>;

/** A step of a form that is one of several: «раздел 2». */
export const formSteps: Readonly<Record<string, string>> = {
  sections: 'раздел',
  items: 'пункт',
  columns: 'столбец',
  options: 'вариант',
  choices: 'значение',
  titleLines: 'строка заголовка',
  periods: 'период',
  where: 'условие',
  orderBy: 'порядок',
  dates: 'дата',
  of: 'часть',
  firstOf: 'часть',
  lines: 'часть',
  indicators: 'показатель',
  edits: 'поле',
  proposals: 'фраза',
  variants: 'вид пункта',
};

/** The parts of an item by their type: «таблица 2» is the item's second table. */
export const formNodes: Readonly<Record<string, string>> = {
  text: 'текст',
  fact: 'сведения',
  table: 'таблица',
  list: 'список',
  chart: 'диаграмма',
};

/** A step of a form that there is once. A step that is named by its neighbours has no words. */
export const formFields: Readonly<Record<string, string>> = {
  value: '',
  path: '',
  link: '',
  each: '',
  around: '',
  parts: '',
  pages: '',
  source: 'отбор записей',
  related: 'связанные записи',
  repeat: 'повторение',
  limit: 'объём',
  when: 'условие показа',
  title: 'название',
  number: 'номер',
  label: 'подпись',
  lead: 'слова перед',
  hint: 'подсказка',
  name: 'название формы',
  titleSheet: 'титульный лист',
  approvals: 'грифы',
  protocol: 'протокол',
  signature: 'место для подписи',
  executor: 'исполнитель',
  rowNumbers: 'столбец с номерами',
};

export const formPlaces = {
  whole: 'форма',
  part: 'часть',
  key: (name: string) => `«${name}»`,
  line: (line: number, column: number) => `строка ${line}, знак ${column}`,
};

/** A form as the command line tells it. */
export const formLines = {
  fault: (place: string, text: string, path: string) => `${place}: ${text}${path === '' ? '' : ` (${path})`}`,
  faults: (count: number) => `Ошибок: ${count}.`,
  none: 'Ошибок нет.',
  notAdded: 'Форма не добавлена.',
  added: (id: string, version: string) => `Форма добавлена: ${id} ${version}`,
  known: (id: string, version: string) => `Такая форма уже есть: ${id} ${version}. Ничего не изменено.`,
  removed: 'Форма убрана.',
  numbered: (number: string, title: string) => [number, title].filter(Boolean).join(' '),
  option: (id: string, label: string, values: string) => `--option ${id}=…  ${label}: ${values}`,
  value: (value: string, label: string) => `${value} (${label})`,
};

/** What a value of a form has to be, by the code words of its schema. */
const expected: Readonly<Record<string, string>> = {
  string: 'текст в кавычках',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список в квадратных скобках',
  tuple: 'список в квадратных скобках',
  object: 'группа в фигурных скобках',
  record: 'группа в фигурных скобках',
};

/** What is wrong with a form, as a whole sentence. */
const faults = {
  'json.broken': () => 'Здесь файл перестаёт быть правильным JSON: проверьте запятые, кавычки и скобки.',
  'json.not-plain': () => 'Здесь записано то, чего в форме быть не может, или вложено слишком глубоко.',
  'shape.missing': (d) => `Не хватает «${d.field}».`,
  'shape.expected': (d) => `Здесь нужно другое: ${expected[String(d.expected)] ?? d.expected}.`,
  'shape.unknown-field': (d) => `Программа не знает «${d.field}»: проверьте, нет ли опечатки.`,
  'shape.not-positive': () => 'Число должно быть больше нуля.',
  'shape.too-few': () => 'Здесь пусто или слишком мало: нужно хотя бы одно значение.',
  'shape.too-many': () => 'Здесь слишком длинно или слишком много.',
  'shape.not-in-list': (d) => `Такого значения нет. Годятся: ${d.known}.`,
  'shape.name': () => 'Здесь годятся только строчные латинские буквы, цифры и дефис, в версии ещё точка.',
  'shape.type-unknown': (d) => `Такого вида нет. Годятся: ${d.known}.`,
  'shape.expression': (d) => `Так сказать нельзя. Годится одно из: ${d.known}.`,
  'shape.invalid': () => 'Значение не подходит.',
  'id.duplicate': (d) => `Имя «${d.id}» уже есть в этой форме, у каждой части оно своё.`,
  'id.sign': () => 'В имени не может быть знака @: программа ставит его сама.',
  'kind.unknown': (d) => `Записей вида «${d.kind}» нет.`,
  'path.nowhere': (d) => `Путь «${d.path}» никуда не ведёт: «${d.step}» у записи «${d.kind}» здесь нет.`,
  'path.list': (d) => `«${d.path}» – не список записей или значений, перечислить его нельзя.`,
  'path.no-date': (d) => `«${d.path}» – не дата и не год.`,
  'path.no-subject': (d) => `«${d.path}» не может указывать на запись «${d.kind}».`,
  'value.not-of-field': (d) => `Значения «${d.value}» у поля «${d.path}» не бывает.`,
  'each.value-missing': (d) => `«${d.path}» – список записей: скажите в «value», что печатать о каждой.`,
  'each.value-needless': (d) => `«${d.path}» – список простых значений: «value» здесь лишнее.`,
  'each.outside': () => 'Слово «each» годится только там, где пункт повторяется (repeat).',
  'subject.not-asked': (d) =>
    `Здесь названо «${d.subject}», а форма этого не спрашивает: скажите "required".`,
  'related.by': (d) => `Связанные записи не ссылаются полем «${d.path}» на запись «${d.kind}».`,
  'related.no-number': () => 'Сложить можно только числа: «value» должно быть путём к числу.',
  'related.value-missing': () => 'Скажите в «value», что печатать о каждой связанной записи.',
  'measure.no-indicator': () => '«measure» годится только в таблице показателей.',
  'indicator.unknown': (d) => `Показателя «${d.id}» в программе нет.`,
  'edits.unknown': (d) => `Поля «${d.field}» у записи «${d.kind}» нет, изменить его здесь нельзя.`,
  'proposal.unknown': (d) => `Фраз «${d.id}» программа не составляет.`,
  'leads-to.unknown': (d) => `Слова ведут к «${d.id}», а такой части в этом пункте нет.`,
  'total.no-number': () => 'Итог можно посчитать только по столбцу с числами.',
  'option.unknown': (d) => `Варианта «${d.id}» в форме нет.`,
  'option.words': (d) => `«${d.id}» – слова, которые пишет человек: от них показ зависеть не может.`,
  'option.value-unknown': (d) => `Значения «${d.value}» у варианта «${d.id}» нет.`,
  'option.reserved': (d) => `Имя «${d.id}» занято самой программой.`,
  'when.never': () => 'Это не будет напечатано никогда: условия показа исключают друг друга.',
  'words.unknown': (d) => `Слов «{${d.id}}» нет. Годятся: ${d.known}.`,
} satisfies Readonly<Record<string, (details: Values) => string>>;

export type FormProblem = keyof typeof faults;

export const formProblems = Object.keys(faults) as readonly FormProblem[];

export function formFaultText(problem: FormProblem, details: Values): string {
  const text: (details: Values) => string = faults[problem];
  return text(details);
}
