import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { reportText } from '#shared/text/report.ts';
import { blocksOfText } from '#shared/blocks/from-text.ts';
import { hasContent } from './fill-state.ts';
import type { FilledAppendix, FilledItem, FilledSection } from './filled.ts';
import { type Filling, storedBlocks } from './filling.ts';
import { illustrationBlocks } from './illustrations.ts';
import type { Appendix } from './report.ts';
import { resolveBlocks } from './resolve-blocks.ts';

interface Numbered {
  readonly sections: FilledSection[];
  readonly appendices: FilledAppendix[];
}

/**
 * Numbers the appendices, the form's own first, and puts the numbers into the mentions of all texts. A section that is
 * an appendix and prints nothing has no number.
 */
export function fillAppendices(sections: readonly FilledSection[], filling: Filling): Numbered {
  const own = [...(filling.input.appendices ?? [])].toSorted((a, b) => a.fields.order - b.fields.order);
  const counted = [
    ...sections.filter((section) => section.appendix && printsSomething(section)).map(({ id }) => id),
    ...own.map(({ id }) => id),
  ];
  const numbers = new Map(counted.map((id, at) => [id, at + 1]));
  const mention = (id: string): string | undefined => {
    const number = numbers.get(id);
    return number === undefined ? undefined : reportText.appendixMention(number);
  };
  const heading = (id: string): string => {
    const number = numbers.get(id);
    return number === undefined ? '' : reportText.appendixHeading(number);
  };
  return {
    sections: sections.map((section) => ({
      ...section,
      number: section.appendix ? heading(section.id) : section.number,
      items: section.items.map((item) => mentioned(item, mention)),
    })),
    appendices: own.map(({ id, fields }) => ({
      id,
      number: heading(id),
      title: fields.title,
      delivery: fields.delivery,
      address: fields.address,
      blocks: fields.delivery === 'here' ? appendixBlocks(fields, filling, mention) : [],
    })),
  };
}

function printsSomething(section: FilledSection): boolean {
  return section.items.some(({ nodes }) => nodes.some(hasContent));
}

function mentioned(item: FilledItem, mention: (id: string) => string | undefined): FilledItem {
  if (!item.nodes.some((node) => node.type === 'text' && node.blocks.length > 0)) return item;
  return {
    ...item,
    nodes: item.nodes.map((node) => {
      if (node.type !== 'text') return node;
      const blocks = withMentions(node.blocks, mention);
      return {
        ...node,
        blocks,
        written: withMentions(node.written, mention),
        ...(hasMention(node.blocks) ? { text: blocks.flatMap(linesOf).join('\n') } : {}),
      };
    }),
  };
}

function withMentions(blocks: readonly Block[], mention: (id: string) => string | undefined): Block[] {
  // Chips and illustrations are as of now already: each keeps what it says.
  return resolveBlocks(blocks, {
    chip: () => undefined,
    mention,
    illustration: (record) => [{ type: 'illustration', record }],
  });
}

function hasMention(blocks: readonly Block[]): boolean {
  return JSON.stringify(blocks).includes('"type":"mention"');
}

function appendixBlocks(
  fields: Appendix,
  filling: Filling,
  mention: (id: string) => string | undefined,
): Block[] {
  const own = resolveBlocks(storedBlocks(fields), {
    chip: filling.figures.text,
    mention,
    illustration: (record) => illustrationBlocks(record, filling),
  });
  return [...own, ...storyOf(fields.event, filling)];
}

/** «Рассказ о мероприятии»: its text and its photographs that may be published (a7, rule 4). */
function storyOf(event: string | undefined, { input }: Filling): Block[] {
  const fact = event === undefined ? undefined : input.facts.get(event);
  if (fact?.kind !== 'event') return [];
  const { story } = (fact as Fact<'event'>).fields;
  const photographs = input.facts
    .list('attachment')
    .filter(({ fields }) => fields.owner === event && fields.consent !== 'none')
    .flatMap(({ fields }): Block[] => {
      const mime = (['image/png', 'image/jpeg'] as const).find((each) => each === fields.mediaType);
      const { caption } = fields;
      return mime ? [{ type: 'image', file: fields.sha256, mime, caption, alt: caption ?? fields.name }] : [];
    });
  return [...(story === undefined ? [] : blocksOfText(story)), ...photographs];
}
