import { type Block, documentVersion, type LetopisDocument } from '#shared/blocks/model.ts';
import type { FilledAppendix, FilledReport, FilledSection } from '#shared/report/filled.ts';
import { hasContent } from '#shared/report/fill-state.ts';
import { reportText } from '#shared/text/report.ts';
import { itemBlocks } from './item-blocks.ts';
import { numberPictures } from './number-pictures.ts';
import { closingBlocks, openingBlocks } from './part-blocks.ts';

/**
 * The document of a filled report: titles, numbers and headers as the form prints them; stamps and title sheet before,
 * signature after the text, appendices at the end, each on a page of its own.
 */
export function fromReport(report: FilledReport, title: string): LetopisDocument {
  return {
    version: documentVersion,
    language: 'ru-RU',
    title,
    blocks: numberPictures([
      ...openingBlocks(report),
      ...report.sections.filter((section) => !isAppendix(section)).flatMap(sectionBlocks),
      ...closingBlocks(report),
      ...report.sections.filter(isAppendix).flatMap(formAppendixBlocks),
      ...report.appendices.flatMap(appendixBlocks),
    ]),
  };
}

const isAppendix = ({ appendix }: FilledSection): boolean => appendix;

function sectionBlocks(section: FilledSection): Block[] {
  const items = section.items.flatMap((item) => itemBlocks(item));
  if (section.bare) return items;
  const heading: Block = {
    type: 'heading',
    level: 1,
    ...(section.number === '' ? {} : { number: section.number }),
    inlines: [{ type: 'text', text: section.title }],
    anchor: section.id,
  };
  return [heading, ...items];
}

/** An appendix of the form is left out when it would be empty. */
function formAppendixBlocks(section: FilledSection): Block[] {
  if (!section.items.some(({ nodes }) => nodes.some(hasContent))) return [];
  const printed = section.items.filter(({ nodes }) => nodes.some(hasContent));
  return [
    ...appendixHead(section.id, section.number, section.title),
    ...printed.flatMap((item) => itemBlocks(item)),
  ];
}

function appendixBlocks({ id, number, title, delivery, address, blocks }: FilledAppendix): Block[] {
  const head = appendixHead(id, number, title);
  if (delivery === 'here') return [...head, ...blocks];
  const words = delivery === 'link' && address ? reportText.byLink(address) : reportText.separateFile;
  return [
    {
      type: 'paragraph',
      inlines: [{ type: 'text', text: `${number}. ${title} – ${words}.` }],
      anchor: id,
    },
  ];
}

/** «Приложение № 2» at the right of a new page, its title below in the middle (ГОСТ Р 7.0.97-2016, 5.19). */
function appendixHead(id: string, number: string, title: string): Block[] {
  return [
    { type: 'pageBreak' },
    { type: 'paragraph', inlines: [{ type: 'text', text: number }], align: 'right', flush: true },
    { type: 'heading', level: 1, inlines: [{ type: 'text', text: title }], anchor: id },
  ];
}
