import { type Form, type FormItem, formSchema, type FormSection } from '#shared/forms/definition.ts';
import { draftNodes } from './draft-item.ts';
import { blankPattern, type DraftHead, draftHeads } from './draft-heads.ts';
import { formIdOf } from './form-id.ts';
import { understandHeadings, type Understood } from './headings.ts';
import { type Piece, pieceText, printedText, textRows } from './piece.ts';
import type { Place } from './places.ts';
import type { Unmatched } from './unmatched.ts';
import { pageLimitIn, yearly } from './yearly.ts';

export interface DraftForm {
  readonly form: Form;
  readonly places: readonly Place[];
  readonly unmatched: readonly Unmatched[];
}

/** How the form is called; its content comes from the file. */
export interface DraftName {
  readonly id: string;
  readonly name: string;
}

type Section = FormSection;
interface Made {
  readonly sections: Section[];
  readonly places: Place[];
  readonly unmatched: Unmatched[];
  readonly ids: Set<string>;
}

const longestTitle = 2_000;

/**
 * A draft form from a Word file: its headings as sections and items, its tables as views of facts where their heads are
 * known, its blanks as texts. What was not understood is told, never left out silently. Nothing, where no paragraph heads
 * anything.
 */
export function draftForm(pieces: readonly Piece[], { id, name }: DraftName): DraftForm | undefined {
  const understood = understandHeadings(pieces).filter(
    (piece) => piece.type === 'table' || piece.role !== 'contents',
  );
  const heads = draftHeads(understood);
  const first = understood.findIndex((piece) => heads.has(piece));
  if (first === -1) return undefined;
  const made: Made = { sections: [], places: [], unmatched: [], ids: new Set() };
  const titles = understood.slice(0, first).flatMap((piece) => {
    if (piece.type === 'paragraph' && piece.isTitle) return pieceText(piece).split('\n').map(yearly);
    made.unmatched.push({ why: 'before', text: textOf(piece) });
    return [];
  });
  for (const group of sectionsOf(groupsOf(understood.slice(first), heads))) addSection(made, group, name);
  const { sections } = made;
  const form = formSchema.parse({
    format: 1,
    id,
    version: '1',
    name,
    titleLines: titles.filter((line) => line.trim() !== ''),
    periods: [isOfSchoolYear(pieces) ? 'schoolYear' : 'year'],
    project: speaksOfProject(sections) ? 'required' : 'none',
    sections,
  });
  return { form, places: made.places, unmatched: made.unmatched };
}

interface Group {
  readonly head: DraftHead;
  readonly content: readonly Understood[];
}

/** Headings with what stands under them. «Приложение № 1» alone in its line takes its title from the heading below. */
function groupsOf(pieces: readonly Understood[], heads: ReadonlyMap<Understood, DraftHead>): Group[] {
  const groups: { head: DraftHead; content: Understood[] }[] = [];
  for (const piece of pieces) {
    const head = heads.get(piece);
    const last = groups.at(-1);
    const isTitled = last?.head.appendix === true && last.head.number === '' && last.content.length === 0;
    if (head && last && isTitled && !head.appendix && head.number === '')
      last.head = { ...head, level: 'section', appendix: true };
    else if (head) groups.push({ head, content: [] });
    else last?.content.push(piece);
  }
  return groups;
}

interface SectionGroup {
  /** Nothing for items before the first section. */
  readonly own: Group | undefined;
  readonly items: readonly Group[];
}

function sectionsOf(groups: readonly Group[]): SectionGroup[] {
  const sections: { own: Group | undefined; items: Group[] }[] = [];
  for (const group of groups) {
    if (group.head.level === 'section') sections.push({ own: group, items: [] });
    else if (sections.length === 0) sections.push({ own: undefined, items: [group] });
    else sections.at(-1)?.items.push(group);
  }
  return sections;
}

function addSection(made: Made, { own, items }: SectionGroup, name: string): void {
  const section = own ? headedSection(made, own.head, name) : bareSection(name);
  made.sections.push(section);
  if (own && (items.length === 0 || own.content.some(isToFill))) addItem(made, section, own, true);
  else if (own)
    made.unmatched.push(...own.content.map((piece): Unmatched => ({ why: 'text', text: textOf(piece) })));
  for (const item of items) addItem(made, section, item);
}

function headedSection(made: Made, head: DraftHead, name: string): Section {
  const count = made.sections.filter(({ appendix }) => (appendix === true) === head.appendix).length + 1;
  const limit = pageLimitIn(head.title);
  return {
    id: head.appendix ? `appendix-${count}` : `section-${count}`,
    number: head.appendix ? '' : head.number,
    title: yearly(head.title).slice(0, longestTitle) || name,
    ...(head.appendix ? { appendix: true } : {}),
    ...(limit === undefined ? {} : { limit: { pages: limit } }),
    items: [],
  };
}

/** A file without sections has one that prints no heading. */
function bareSection(name: string): Section {
  return { id: 'main', number: '', title: name, bare: true, items: [] };
}

function isToFill(piece: Understood): boolean {
  return piece.type === 'table' || blankPattern.test(pieceText(piece));
}

function addItem(made: Made, section: Section, { head, content }: Group, isBare = false): void {
  const id = freeId(made, section, isBare ? `${section.id}-item` : itemId(head));
  const { nodes, places, unmatched, hint } = draftNodes(id, head, content);
  const limit = pageLimitIn(head.title) ?? pageLimitIn(hint);
  const firstText = nodes.find(({ type }) => type === 'text');
  const item: FormItem = {
    id,
    number: isBare ? '' : head.number,
    title: yearly(head.title).slice(0, longestTitle),
    layout: isBare ? 'bare' : head.beside === '' ? 'block' : 'inline',
    renewal: 'period',
    ...(limit === undefined || isBare ? {} : { limit: { pages: limit } }),
    nodes: nodes.map((node) =>
      node === firstText && hint !== '' ? { ...node, hint: node.hint ?? hint } : node,
    ),
  };
  section.items.push(item);
  made.places.push(...places);
  made.unmatched.push(...unmatched);
}

function itemId({ number, title }: DraftHead): string {
  const digits = number
    .replaceAll(/[^\d.]/g, '')
    .replaceAll('.', '-')
    .replaceAll(/^-+|-+$/g, '');
  return digits === '' ? formIdOf(title).slice(0, 40).replace(/-$/, '') : `item-${digits}`;
}

function freeId({ ids }: Made, section: Section, wanted: string): string {
  const options = [
    wanted,
    `${section.id}-${wanted}`,
    ...Array.from({ length: 500 }, (_, at) => `${wanted}-${at + 2}`),
  ];
  const id = options.find((each) => !ids.has(each)) ?? `${wanted}-${ids.size}`;
  ids.add(id);
  return id;
}

function isOfSchoolYear(pieces: readonly Piece[]): boolean {
  return pieces
    .slice(0, 20)
    .some((piece) => piece.type === 'paragraph' && /учебн\p{L}*\s+год/iu.test(pieceText(piece)));
}

function speaksOfProject(sections: readonly Section[]): boolean {
  return sections.some(({ items }) =>
    items.some(({ nodes }) =>
      nodes.some(
        (node) =>
          node.type === 'table' && node.source.where.some((each) => 'is' in each && each.is === 'project'),
      ),
    ),
  );
}

function textOf(piece: Understood): string {
  if (piece.type === 'paragraph') return printedText(piece);
  return textRows(piece)
    .map((row) => row.join(' | '))
    .join('\n');
}
