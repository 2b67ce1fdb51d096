import type { Block, LetopisDocument } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';

/** Where two documents of one report print something else: item by item, only the lines that differ. */
export interface Difference {
  /** Number and title as printed; of the head of the document, empty. */
  readonly item: string;
  readonly itemTitle: string;
  readonly before: string[];
  readonly after: string[];
}

export function differencesOf(before: LetopisDocument, after: LetopisDocument): Difference[] {
  const [old, current] = [chaptersOf(before), chaptersOf(after)];
  const anchors = [...new Set([...old.keys(), ...current.keys()])];
  return anchors.flatMap((anchor): Difference[] => {
    const [left, right] = [old.get(anchor), current.get(anchor)];
    const lines = [left?.lines ?? [], right?.lines ?? []] as const;
    const gone = without(lines[0], lines[1]);
    const come = without(lines[1], lines[0]);
    const moved = gone.length === 0 && come.length === 0 && lines[0].join('\n') !== lines[1].join('\n');
    if (gone.length === 0 && come.length === 0 && !moved) return [];
    const { item = '', itemTitle = '' } = right ?? left ?? {};
    return [{ item, itemTitle, before: moved ? lines[0] : gone, after: moved ? lines[1] : come }];
  });
}

interface Chapter {
  readonly item: string;
  readonly itemTitle: string;
  readonly lines: string[];
}

/** The document cut at its anchors: each item of the form with what stands under it. */
function chaptersOf(document: LetopisDocument): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  let current: Chapter = { item: '', itemTitle: '', lines: [] };
  chapters.set('', current);
  for (const block of document.blocks) {
    const anchor = anchorOf(block);
    if (anchor !== undefined) {
      current = { ...headOf(block), lines: [] };
      chapters.set(anchor, current);
    }
    current.lines.push(...linesOf(block));
  }
  return chapters;
}

function anchorOf(block: Block): string | undefined {
  return block.type === 'heading' || block.type === 'paragraph' ? block.anchor : undefined;
}

function headOf(block: Block): { item: string; itemTitle: string } {
  const [first = ''] = linesOf(block);
  if (block.type !== 'heading') {
    const bold = block.type === 'paragraph' ? block.inlines[0] : undefined;
    return { item: '', itemTitle: bold?.type === 'text' && bold.bold === true ? bold.text.trim() : first };
  }
  const { number = '' } = block;
  return { item: number, itemTitle: number === '' ? first : first.slice(number.length + 1) };
}

/** Lines of `of` that are not among `others`, each as often as it is there more. */
function without(of: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return of.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
