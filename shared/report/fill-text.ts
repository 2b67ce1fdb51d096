import { linesOf } from '#shared/blocks/plain-text.ts';
import type { TextNode } from '#shared/forms/definition.ts';
import { filledIn } from '#shared/forms/template.ts';
import type { FilledText } from './filled.ts';
import { type Filling, storedBlocks } from './filling.ts';
import { illustrationBlocks } from './illustrations.ts';
import { resolveBlocks } from './resolve-blocks.ts';

const unnumbered = () => undefined;

/** A text of the report's own, its live facts as of now. Mentions of appendices get their numbers at the end. */
export function fillText(node: TextNode, filling: Filling): FilledText {
  const { id, label, hint, required, leadsTo, lead, proposals } = node;
  const stored = filling.input.texts.get(id) ?? '';
  const written = resolveBlocks(storedBlocks(stored), {
    chip: filling.figures.text,
    mention: unnumbered,
    illustration: (record) => [{ type: 'illustration', record }],
  });
  const blocks = resolveBlocks(written, {
    chip: () => undefined,
    mention: unnumbered,
    illustration: (record) => illustrationBlocks(record, filling),
  });
  return {
    type: 'text',
    id,
    label,
    hint,
    required,
    leadsTo,
    proposals,
    lead: lead === undefined ? undefined : filledIn(lead, filling.words),
    text: typeof stored === 'string' ? stored : blocks.flatMap(linesOf).join('\n'),
    blocks,
    written,
    mark: typeof stored === 'string' ? undefined : stored.mark,
  };
}
