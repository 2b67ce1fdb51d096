import { inlinesFrom } from './numbers.ts';
import { type Label, type ParagraphPiece, pieceText } from './piece.ts';

/** Lists that people type by hand: «– …» a line, or «1. …», «2) …» over at least two lines that count on. */
export function withTypedLabels(paragraphs: readonly ParagraphPiece[]): ParagraphPiece[] {
  const typed = paragraphs.map(typedLabel);
  return paragraphs.map((piece, at) => {
    const found = typed[at];
    if (!found) return piece;
    const { label, length } = found;
    const isRun = !label.ordered || follows(typed[at - 1], found) || follows(found, typed[at + 1]);
    return isRun ? { ...piece, label, inlines: inlinesFrom(piece.inlines, length) } : piece;
  });
}

interface Typed {
  readonly label: Label;
  readonly length: number;
}

/** Typed lists are no lists of the file. */
const noList = -1;

function typedLabel(piece: ParagraphPiece): Typed | undefined {
  if (piece.label !== undefined) return undefined;
  const text = pieceText(piece);
  const [bullet] = /^[-–—•·▪●][\s\u00a0]+(?=\S)/u.exec(text) ?? [];
  if (bullet !== undefined) return typedAs('•', false, 1, bullet.length);
  const [all, number = '', sign = ''] = /^(\d{1,3})([.)])[\s\u00a0]+(?=\S)/u.exec(text) ?? [];
  return all === undefined ? undefined : typedAs(`${number}${sign}`, true, Number(number), all.length);
}

function typedAs(text: string, ordered: boolean, value: number, length: number): Typed {
  return { label: { text, ordered, depth: 0, list: noList, value }, length };
}

function follows(first: Typed | undefined, second: Typed | undefined): boolean {
  return (
    first?.label.ordered === true &&
    second?.label.ordered === true &&
    second.label.value === first.label.value + 1
  );
}
