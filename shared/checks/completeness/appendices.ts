import type { FilledReport } from '#shared/report/filled.ts';
import { inlinesOf } from '../inlines.ts';
import { passagesOf, perText } from '../passages.ts';
import { placed } from '../passage-rule.ts';
import { nodesOf } from '../places.ts';
import type { Fault, Rule } from '../rule.ts';

const family = 'completeness';

interface Citation {
  readonly at: number;
  readonly end: number;
  readonly numbers: readonly number[];
}

/** «(Приложение № 3)», «приложениях 1, 2», «Приложения № 3–6»; an appendix of an order or a letter is not the report's. */
const citationsOf = perText((text): Citation[] =>
  [
    ...text.matchAll(
      /(?<!\p{L})приложени\p{L}{1,2}[ \u00a0]*(?:№№?[ \u00a0]*)?(\d{1,3}(?:(?:\s*[,–-]\s*|\s+и\s+)(?:№[ \u00a0]*)?\d{1,3})*)(?![\d\p{L}]|[.,]\d)(?!\s*(?:к|ко)\s+(?:приказ|письм|постановлен|договор|соглашен|положен|распоряжен|федеральн|протокол|указ|программ))/giu,
    ),
  ].map(({ 0: found, 1: list = '', index }) => ({
    at: index,
    end: index + found.length,
    numbers: numbersIn(list),
  })),
);

function numbersIn(list: string): number[] {
  return list.split(/\s*,\s*|\s+и\s+/).flatMap((part) => {
    const [from, to] = (part.match(/\d+/g) ?? []).map(Number);
    if (from === undefined) return [];
    const last = to === undefined || to < from || to - from > 50 ? from : to;
    return Array.from({ length: last - from + 1 }, (_, at) => from + at);
  });
}

interface Present {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly isOwn: boolean;
}

function numberOf(heading: string): number {
  return Number(/\d+/.exec(heading)?.[0]);
}

function presentIn(report: FilledReport): Present[] {
  return [
    ...report.sections
      .filter(({ appendix, number }) => appendix && number !== '')
      .map(({ id, number, title }) => ({ id, number: numberOf(number), title, isOwn: false })),
    ...report.appendices
      .filter(({ number }) => number !== '')
      .map(({ id, number, title }) => ({ id, number: numberOf(number), title, isOwn: true })),
  ];
}

/** Cited, and neither here nor said to come as a file of its own or by a link. */
const missing: Rule = {
  id: 'completeness.appendix-missing',
  family,
  level: 'reason',
  find: ({ report, facts }) => {
    const present = new Set(presentIn(report).map(({ number }) => number));
    const passages = passagesOf(report);
    const told = new Set<number>();
    return passages.flatMap((passage) =>
      citationsOf(passage).flatMap(({ at, end, numbers }) => {
        const absent = numbers.filter((number) => !present.has(number) && !told.has(number));
        for (const number of absent) told.add(number);
        if (absent.length === 0) return [];
        return [
          placed(
            { at, end, details: { numbers: absent.join(', '), count: present.size } },
            passage,
            passages,
            facts,
          ),
        ];
      }),
    );
  },
};

/** A mention whose appendix was taken out of the report: it keeps the number of then. */
const mentionedGone: Rule = {
  id: 'completeness.appendix-gone',
  family,
  level: 'reason',
  find: ({ report }) => {
    const present = new Set([
      ...report.sections.map(({ id }) => id),
      ...report.appendices.map(({ id }) => id),
    ]);
    return nodesOf(report).flatMap(({ node, place }) =>
      node.type !== 'text'
        ? []
        : inlinesOf(node.blocks).flatMap((inline): Fault[] =>
            inline.type !== 'mention' || present.has(inline.appendix)
              ? []
              : [{ place: { ...place, quote: inline.text, nth: 0 }, details: { quote: inline.text } }],
          ),
    );
  },
};

/** An appendix that no word of the report sends the reader to. */
const uncited: Rule = {
  id: 'completeness.appendix-uncited',
  family,
  level: 'hint',
  find: ({ report }) => {
    const present = presentIn(report);
    if (present.length === 0) return [];
    const cited = new Set(
      passagesOf(report).flatMap((passage) => citationsOf(passage).flatMap(({ numbers }) => numbers)),
    );
    return present
      .filter(({ number }) => !cited.has(number))
      .map(({ id, number, title, isOwn }) => {
        const item = isOwn ? id : (report.sections.find((section) => section.id === id)?.items[0]?.id ?? id);
        const place = { item, itemNumber: String(number), node: isOwn ? id : '' };
        return { place, details: { number, title } };
      });
  },
};

export const appendices: readonly Rule[] = [missing, mentionedGone, uncited];
