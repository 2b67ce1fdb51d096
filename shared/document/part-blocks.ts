import type { Block } from '#shared/blocks/model.ts';
import type { FilledReport } from '#shared/report/filled.ts';

/** What stands before the first section: stamps, protocol, title sheet or the printed head. */
export function openingBlocks({ parts, titleLines }: FilledReport): Block[] {
  const { approvals, protocol, titleSheet } = parts;
  const stamps: Block[] = approvals
    ? [{ type: 'stamps', left: [...approvals.left], right: [...approvals.right] }]
    : [];
  const considered: Block[] = protocol === undefined ? [] : [line(protocol, 'left')];
  if (titleSheet) {
    const sheet = titleSheet.lines.map((text) => line(text, 'center'));
    return [...stamps, ...considered, ...sheet, { type: 'pageBreak' }];
  }
  return [
    ...stamps,
    ...considered,
    ...(titleLines.length === 0 ? [] : [{ type: 'title' as const, lines: [...titleLines] }]),
  ];
}

/** What stands after the last section of the text. */
export function closingBlocks({ parts: { signature, executor } }: FilledReport): Block[] {
  return [
    ...(signature ? [{ type: 'signature' as const, ...signature }] : []),
    ...(executor === undefined ? [] : [{ ...line(executor, 'left'), small: true }]),
  ];
}

function line(text: string, align: 'left' | 'center') {
  return {
    type: 'paragraph' as const,
    inlines: text === '' ? [] : [{ type: 'text' as const, text }],
    align,
    flush: true,
  };
}
