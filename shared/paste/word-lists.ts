import type { Block, List } from '#shared/blocks/model.ts';
import { type Markup, type MarkupElement, textIn } from './markup.ts';
import { declarations } from './styles.ts';

/**
 * Word has no lists on the clipboard: an entry is a paragraph with `mso-list:l0 level2 lfo1` in its style, and the
 * number or bullet that it prints stands in it as text, in a run of the style `mso-list:Ignore`.
 */
export interface ListEntry {
  /** From one. */
  readonly level: number;
  /** Nothing for a bullet. */
  readonly number: number | undefined;
  readonly blocks: Block[];
}

export interface WordLabel {
  readonly level: number;
  readonly number: number | undefined;
}

export function wordLabel(paragraph: MarkupElement): WordLabel | undefined {
  const list = declarations(paragraph.attributes.style ?? '')['mso-list'];
  const level = /\blevel(\d)\b/.exec(list ?? '')?.[1];
  if (level === undefined) return undefined;
  return { level: Number(level), number: labelNumber(labelText(paragraph)) };
}

/** As it is printed, «1.2.». */
export function labelText(paragraph: MarkupElement): string {
  return paragraph.children
    .map(ignoredIn)
    .join('')
    .replaceAll(/[\s\u00a0]+/g, '');
}

/** The run that prints the label: the list itself will print one. */
export function isWordLabel({ attributes }: MarkupElement): boolean {
  return declarations(attributes.style ?? '')['mso-list'] === 'ignore';
}

function ignoredIn(node: Markup): string {
  if (typeof node === 'string') return '';
  return isWordLabel(node) ? textIn(node) : node.children.map(ignoredIn).join('');
}

const letters = 'абвгдежзиклмнопрстуфхцчшщэюя';
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** «3.», «1.2.», «б)», «iv.», «c)» as the number of the entry in its list; nothing for a bullet. */
export function labelNumber(label: string): number | undefined {
  const found = /^\(?(?:\d+\.)*(\d+|[ivx]+|[a-zа-я])[.)]*$/i.exec(label);
  const sign = found?.[1]?.toLowerCase();
  if (sign === undefined || /^[o§]$/.test(label)) return undefined;
  if (/^\d+$/.test(sign)) return Number(sign);
  const roman = romans.indexOf(sign);
  if (roman >= 0) return roman + 1;
  const cyrillic = letters.indexOf(sign);
  return cyrillic >= 0 ? cyrillic + 1 : sign.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** Entries in their order as lists within lists; a list whose numbers jump or change their sort begins anew. */
export function listsOf(entries: readonly ListEntry[]): List[] {
  const lists: List[] = [];
  /** The open lists, from the outermost to the one that was added to last. */
  const open: { readonly level: number; readonly list: List }[] = [];
  for (const { level, number, blocks } of entries) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (top?.level === level && goesOn(top.list, number)) {
      top.list.items.push(blocks);
      continue;
    }
    if (top?.level === level) open.pop();
    const list = newList(number, blocks);
    const around = open.at(-1)?.list.items.at(-1);
    if (around) around.push(list);
    else lists.push(list);
    open.push({ level, list });
  }
  return lists;
}

function goesOn(list: List, number: number | undefined): boolean {
  if (list.ordered !== (number !== undefined)) return false;
  return number === undefined || number === (list.start ?? 1) + list.items.length;
}

function newList(number: number | undefined, item: Block[]): List {
  const start = number === undefined || number === 1 ? {} : { start: number };
  return { type: 'list', ordered: number !== undefined, ...start, items: [item] };
}
