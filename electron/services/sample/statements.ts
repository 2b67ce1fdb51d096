import type { Collector } from './collect.ts';
import type { Indicators } from './indicators.ts';
import type { Products } from './products.ts';
import { inYear } from './values.ts';

type ProofEvents = Readonly<
  Record<'traineeship' | 'seminar' | 'conference' | 'springDefence' | 'autumnDefence' | 'webinar', string>
>;
type Section = 'effect' | 'proposal' | 'sustainability';

/** Effects, proposals, grounds of sustainability and one correction, each with the facts that bear it out. */
export function addStatements(
  facts: Collector,
  project: string,
  indicators: Indicators,
  made: Products,
  held: ProofEvents,
) {
  const period = inYear(2025);
  const add = (section: Section, statements: readonly (readonly [text: string, supportedBy: string[]])[]) =>
    statements.forEach(([text, supportedBy], at) =>
      facts.add('projectStatement', { project, order: at + 1, section, text, period, supportedBy }),
    );
  add('effect', [
    [
      'К наблюдениям присоединились лицей № 1 г. Белоключа и СОШ № 4 Верхнебродского района: теперь вместе со школой № 7 данные собирают пять школ из трёх муниципальных образований.',
      [indicators.schools],
    ],
    [
      '14 учителей школ сети прошли трёхдневную стажировку и вышли с неё с готовым планом полевого занятия для своего класса.',
      [held.traineeship],
    ],
    [
      'Районная конференция «Шаг в поле» выросла с 58 участников в 2024 году до 67 в 2025-м и впервые приняла работы из Верхнебродского района.',
      [held.conference, made.collection],
    ],
    [
      'После вебинара двенадцать школ края, не входящих в сеть, запросили карту маршрутов и журнал наставника.',
      [held.webinar, made.map, made.journal],
    ],
  ]);
  add('proposal', [
    [
      'Включить пособие «Полевой дневник учителя» и банк заданий «За окном класса» в программы повышения квалификации учителей естественно-научных предметов, которые проводит институт развития образования.',
      [made.diary, made.bank],
    ],
    [
      'Предложить методическим службам соседних районов порядок передачи приборов между школами по графику: он не требует закупок и описан в модели сетевого исследовательского класса.',
      [made.model],
    ],
    [
      'Провести в 2026 году краевой семинар, на котором учителя школ сети покажут один маршрут сразу с четырёх предметных сторон.',
      [held.webinar],
    ],
  ]);
  add('sustainability', [
    [
      'Доля учеников 5–11 классов, защитивших собственное исследование, растёт третий год: 8,1 % в 2023 году, 18,3 % в 2024-м, 33,3 % в 2025-м.',
      [indicators.pupilShare, held.springDefence, held.autumnDefence],
    ],
    [
      'В работе участвуют 14 из 32 педагогов школы, поэтому маршруты и кружки не зависят от одного человека; заменять друг друга на маршруте могут три наставника.',
      [indicators.staffShare],
    ],
    [
      'За год подготовлено 13 методических и учебных материалов против пяти в 2024 году; ими пользуются все школы сети.',
      [indicators.materials, made.bank],
    ],
    [
      'Наблюдения закреплены соглашениями, которые действуют до конца 2026 года или дольше, и положением о сетевом исследовательском классе.',
      [],
    ],
  ]);
  facts.add('projectStatement', {
    project,
    order: 1,
    section: 'correction',
    text: 'Срок установки второй автоматической метеостанции переносится с третьего квартала 2025 года на апрель 2026 года; цель, задачи и ожидаемые результаты проекта не меняются.',
    period,
    direction: 'Корректируется оснащение школ сети приборами.',
    cause:
      'Поставщик не выполнил договор, повторная закупка до конца года была невозможна. Школа № 12 ведёт наблюдения ручными приборами дважды в день, и ряд данных у неё короче, чем у школы № 7.',
    solution:
      'Заключить договор с другим поставщиком до 1 марта 2026 года, а до установки станции передать школе № 12 переносной комплект датчиков из центра «Точка роста».',
  });
}
