import type { Block } from '#shared/blocks/model.ts';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import { check } from '#shared/checks/check.ts';
import { passagesOf } from '#shared/checks/passages.ts';
import type { CheckInput } from '#shared/checks/rule.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { fill } from '#shared/report/fill.ts';
import { ofForm } from '../support/checks.ts';
import { fact, form, item, type ItemInput, lookup, type NodeInput, textNode } from '../support/facts.ts';
import type { BenchRow } from './bench-row.ts';
import { oneOf } from './invented-words.ts';
import { median, medians, ms, p95, timed, times } from './measure.ts';

const items = 60;
const textsOfItem = 4;
const rowsOfItem = 2;
const columnsOfRow = 3;
/** Fields of the report: texts and cells. */
const fields = items * (textsOfItem + rowsOfItem * columnsOfRow);

const clauses = [
  'в центре «Точка роста» прошли открытые занятия для школьников района',
  'педагоги СОШ №\u00a05 представили опыт работы на семинаре',
  'разработана дорожная карта проекта, определены роли участников',
  'материалы размещены на сайте https://school.example.org/center/page',
  'Орлова Е.В. провела мастер-класс\u00a0– практикум по робототехнике',
  'в рамках недели науки создана творческая группа наставников',
  'число участников ежегодно растёт, программы обновлены',
  'приказом управления от 30.12.2021 №\u00a0581 утверждено положение',
];

/** Paragraphs that differ from each other as those of people do. */
function paragraph(seed: number): string {
  const sentences = [0, 1, 2].map((at) => {
    const [first, second] = [oneOf(clauses, seed + at), oneOf(clauses, seed * 3 + at + 1)];
    // As in reports of people, every fifth paragraph has something to mend.
    const dash = seed % 5 === 0 ? ' - и' : ',';
    return `За ${seed + at} месяцев ${first}${dash} затем ${second}.`;
  });
  return sentences.join(' ');
}

function tableOf(at: number): NodeInput {
  return {
    type: 'table',
    id: `table-${at}`,
    source: { kind: 'event', where: [{ path: ['ordinal'], equals: at }] },
    columns: [
      { id: 'title', title: 'Мероприятие', width: 2, value: { path: ['title'] } },
      { id: 'date', title: 'Дата', width: 1, value: { path: ['date'] } },
      { id: 'outcome', title: 'Итог', width: 2, value: { path: ['outcome'] } },
    ],
  };
}

function itemOf(at: number): ItemInput {
  const texts = Array.from({ length: textsOfItem }, (_, text) => textNode(`text-${at}-${text}`));
  return item([...texts, tableOf(at)], { id: `item-${at}`, number: `${at + 1}.`, title: `Пункт ${at + 1}` });
}

function factsOf(): Fact[] {
  const events = Array.from({ length: items * rowsOfItem }, (_, at) =>
    fact('event', {
      title: `Мероприятие «Лаборатория ${at}» для СОШ № ${(at % 12) + 1}`,
      date: { precision: 'month', year: 2025, month: (at % 12) + 1 },
      ordinal: Math.floor(at / rowsOfItem),
      outcome: oneOf(clauses, at),
    }),
  );
  const schools = Array.from({ length: 60 }, (_, at) =>
    fact('organisation', {
      shortName: `МБОУ СОШ № ${at + 1}`,
      type: 'school',
      number: at + 1,
      isOwn: at === 0,
    }),
  );
  const people = Array.from({ length: 300 }, (_, at) =>
    fact('person', { surname: `Орлов${'абвгдежз'[at % 8] ?? ''}`, name: 'Егор', patronymic: 'Ильич' }),
  );
  return [...schools, ...people, ...events];
}

type Texts = ReadonlyMap<string, { readonly text: string; readonly blocks: Block[] }>;

/** A report of 600 fields that are all written, and last year's with half of its texts. */
export function benchInput() {
  const made = form(...Array.from({ length: items }, (_, at) => itemOf(at)));
  const facts = lookup(...factsOf());
  const texts: Texts = new Map(
    Array.from({ length: items * textsOfItem }, (_, at) => {
      const text = [paragraph(at), paragraph(at + 1_000)].join('\n');
      return [
        `text-${Math.floor(at / textsOfItem)}-${at % textsOfItem}`,
        { text, blocks: blocksOfText(text) },
      ];
    }),
  );
  const inputOf = (of: Texts): CheckInput => {
    const input = ofForm(made, { facts, texts: of });
    const last = new Map([...of].map(([id, { blocks }], at) => [id, at % 2 === 0 ? blocks : []]));
    const other = {
      id: 'last',
      title: 'Отчёт',
      form: made,
      subject: input.subject,
      texts: last,
      figures: new Map(),
    };
    return { ...input, others: [{ ...other, period: { precision: 'year', year: 2024 } }] };
  };
  return { made, facts, texts, inputOf };
}

export async function benchChecks(): Promise<BenchRow[]> {
  const { made, facts, texts, inputOf } = benchInput();
  const first = inputOf(texts);
  const cold = await timed(() => Promise.resolve(check(first)));
  const keystrokes = Array.from({ length: 100 }, (_, at) => {
    const text = `${paragraph(7)} ${'Новые слова в пункте '.slice(0, at)}`;
    return inputOf(new Map([...texts, ['text-3-1', { text, blocks: blocksOfText(text) }]]));
  });
  const typed: number[] = [];
  for (const input of keystrokes) typed.push(await timed(() => Promise.resolve(check(input))));
  const took = await medians(
    {
      fill: () =>
        Promise.resolve(
          fill({ form: made, period: first.period, project: undefined, facts, texts, views: new Map() }),
        ),
      known: () => Promise.resolve(check(inputOf(texts))),
    },
    { rounds: 15, warmUp: 2 },
  );
  const letters = passagesOf(first.report).reduce((sum, { text }) => sum + text.length, 0);
  return [
    {
      name: `checks: a report of ${fields} fields, the first`,
      value: ms(cold),
      ratio: `${times(cold / took.fill)} × filling it`,
      note: `${check(first).length} findings, ${Math.round(letters / 1_000)} thousand letters; limit 300 ms`,
    },
    {
      name: 'checks: after a keystroke, p95',
      value: ms(p95(typed)),
      ratio: `${times(median(typed) / took.fill)} × filling it`,
      note: `median ${ms(median(typed))}; limit 30 ms`,
    },
    {
      name: 'checks: filled and checked again',
      value: ms(took.known),
      ratio: `${times(took.known / took.fill)} × filling it`,
    },
  ];
}
