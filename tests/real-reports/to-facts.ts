import type { Choice } from '#shared/facts/choices.ts';
import { parseDate } from '#shared/facts/parse-date.ts';
import type { Form } from '#shared/forms/definition.ts';
import { choiceIn, dateOf, FactCollector, type ImportRecord, periodOf } from './fact-collector.ts';
import type { TextCell, TextItem, TextReport } from './text-report.ts';
import { addressesIn, entryText } from './words.ts';

/** What a report of plain text becomes: records to import, and the report's own texts by node. */
export interface ReportFacts {
  readonly records: readonly ImportRecord[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Turns a report into facts, item by item; the nodes of the form say which facts an item holds. */
export function toFacts(report: TextReport, form: Form): ReportFacts {
  const facts = new FactCollector();
  const items = new Map(report.sections.flatMap((section) => section.items).map((item) => [item.id, item]));
  const itemOf = (nodeId: string): TextItem => {
    const found = form.sections
      .flatMap((section) => section.items)
      .find(({ nodes }) => nodes.some(({ id }) => id === nodeId));
    const item = items.get(found?.id ?? '');
    if (!item) throw new Error(`No item with «${nodeId}»`);
    return item;
  };
  const textOf = (nodeId: string) => linesText(itemOf(nodeId).paragraphs);
  const project = facts.add('project', {
    name: textOf('project-name') ?? '',
    ...periodOf(textOf('project-years') ?? ''),
    direction: textOf('project-direction'),
    practicalSignificance: textOf('project-practical'),
    innovationSignificance: textOf('project-innovation'),
  });
  const period = parseDate(report.year);
  if (!period) throw new Error(`Not a year: ${report.year}`);
  for (const [node, build] of Object.entries(builders)) build({ facts, project, period, item: itemOf(node) });
  return { records: facts.records, texts: ownTexts(items, form) };
}

interface Building {
  readonly facts: FactCollector;
  readonly project: string;
  readonly period: NonNullable<ReturnType<typeof parseDate>>;
  readonly item: TextItem;
}

/** By the node of the form that shows these facts. */
const builders: Readonly<Record<string, (building: Building) => void>> = {
  plan: ({ facts, project, item }) => {
    forRows(item, ([text, term, results, products = []], order) => {
      const links = products.slice(products.findLastIndex((line) => !isAddress(line)) + 1);
      facts.add('planItem', {
        project,
        order,
        text: linesText(text) ?? '',
        actualPeriod: dateOf(linesText(term) ?? ''),
        resultDescription: linesText(results),
        productsText: linesText(products.slice(0, products.length - links.length)),
        links: links.map((url) => ({ url })),
      });
    });
  },
  finance: ({ facts, project, period, item }) => {
    forRows(item, ([source, planned, actual], order) => {
      facts.add('financeLine', {
        project,
        order,
        period,
        source: linesText(source) ?? '',
        planned: figureOf(planned),
        actual: figureOf(actual),
      });
    });
  },
  team: ({ facts, project, period, item }) => {
    forRows(item, ([name, place, functions = []], order) => {
      const [, organisation, position] = /^([^,]+), *(.+)$/su.exec(linesText(place) ?? '') ?? [];
      if (organisation === undefined) throw new Error(`Not a place of work: ${linesText(place)}`);
      facts.add('teamMember', {
        project,
        order,
        period,
        person: facts.person(linesText(name) ?? ''),
        organisation: facts.organisation(organisation),
        position,
        functions: functions.map((line) => entryText(line) ?? line),
      });
    });
  },
  acts: ({ facts, project, period, item }) => {
    forRows(item, ([printed, justification], order) => {
      const [, kind, title] = /^([^«]+) «(.+)»$/su.exec(linesText(printed) ?? '') ?? [];
      if (kind === undefined || title === undefined) throw new Error(`Not an act: ${linesText(printed)}`);
      const act = facts.add('act', { kind: choiceIn('actKind', kind), title });
      facts.add('projectAct', { project, order, period, act, justification: linesText(justification) });
    });
  },
  partners: ({ facts, project, period, item }) => {
    forRows(item, ([organisations = [], participation, functions], order) => {
      facts.add('partner', {
        project,
        order,
        period,
        organisations: organisations.map((name) => facts.organisation(name)),
        actualParticipation: linesText(participation),
        functions: [...(functions ?? [])],
      });
    });
  },
  developments: ({ facts, project, period, item }) => {
    for (const entry of item.entries) {
      const url = addressesIn(entry).find((address) => entry.endsWith(` ${address}`));
      const citation = url === undefined ? entry : entry.slice(0, -url.length).trim();
      facts.add('product', {
        kind: choiceIn('productKind', citation),
        title: /«(.+)»/su.exec(citation)?.[1] ?? citation,
        citation,
        url,
        period,
        usedInPeriod: true,
        links: [{ to: project }],
      });
    }
  },
  effects: (building) => addStatements('effect', building),
  proposals: (building) => addStatements('proposal', building),
  sustainability: (building) => addStatements('sustainability', building),
  corrections: (building) => addStatements('correction', building),
  indicators: ({ facts, project, period, item }) => {
    forRows(item, ([name, value], order) => {
      const indicator = facts.add('indicator', {
        project,
        order,
        name: linesText(name) ?? '',
        source: 'typed',
      });
      const figure = figureOf(value);
      if (figure) facts.add('indicatorValue', { indicator, period, figure });
    });
  },
};

function addStatements(section: Choice<'statementSection'>, building: Building): void {
  const { facts, project, period, item } = building;
  // A list without bullets is text: its paragraphs are the statements.
  const texts = section === 'correction' ? item.paragraphs : item.entries;
  texts.forEach((text, order) =>
    facts.add('projectStatement', { project, order: order + 1, section, period, text }),
  );
}

function forRows(item: TextItem, each: (cells: readonly TextCell[], order: number) => void): void {
  if (!item.table) throw new Error(`No table in item ${item.number}`);
  item.table.rows.forEach(({ cells }, at) => each(cells, at + 1));
}

/** The paragraphs before a list or a table are texts of the report, not facts. */
function ownTexts(items: ReadonlyMap<string, TextItem>, form: Form): Map<string, string> {
  const texts = form.sections
    .flatMap((section) => section.items)
    .flatMap(({ id, nodes }): [string, string][] => {
      const [first] = nodes;
      const text = linesText(items.get(id)?.paragraphs);
      return first?.type === 'text' && text !== undefined ? [[first.id, text]] : [];
    });
  return new Map(texts);
}

function linesText(lines: readonly string[] | undefined): string | undefined {
  return lines === undefined || lines.length === 0 ? undefined : lines.join('\n');
}

function isAddress(line: string): boolean {
  return addressesIn(line)[0] === line;
}

function figureOf(cell: TextCell | undefined): { value: number } | undefined {
  const text = linesText(cell);
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  if (Number.isNaN(value)) throw new Error(`Not a number: ${text}`);
  return { value };
}
