import { cleanText, safeTarget } from '#shared/blocks/clean-text.ts';
import type { Block, Inline, Table } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { Look } from './look.ts';

interface Emphasis {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** Blocks as paragraphs and tables of WordprocessingML that look like `look`; never nothing. */
export function blocksXml(blocks: readonly Block[], look: Look): string {
  const all = blocks.map((block) => blockXml(block, look)).join('');
  return all === '' ? paragraphXml([], look) : all;
}

function blockXml(block: Block, look: Look): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphXml(block.inlines, look);
    case 'heading': {
      const number: Inline[] = block.number === undefined ? [] : [{ type: 'text', text: `${block.number} ` }];
      return paragraphXml([...number, ...block.inlines], look, { bold: true });
    }
    case 'list':
      return listXml(block, look);
    case 'table':
      return tableXml(block, look);
    default:
      return linesOf(block)
        .map((text) => paragraphXml([{ type: 'text', text }], look))
        .join('');
  }
}

/** The marks are typed: the lists of a strange file are not ours to use. */
function listXml(list: Extract<Block, { type: 'list' }>, look: Look): string {
  return list.items
    .map((item, at) => {
      const mark = list.ordered ? `${(list.start ?? 1) + at}. ` : '– ';
      const [first, ...rest] = item;
      const led: Block =
        first?.type === 'paragraph'
          ? { ...first, inlines: [{ type: 'text', text: mark }, ...first.inlines] }
          : { type: 'paragraph', inlines: [{ type: 'text', text: mark }] };
      const others = first?.type === 'paragraph' ? rest : item;
      return [led, ...others].map((block) => blockXml(block, look)).join('');
    })
    .join('');
}

function paragraphXml(inlines: readonly Inline[], look: Look, emphasis: Emphasis = {}): string {
  return `<w:p>${look.paragraph}${runsXml(inlines, look, emphasis)}</w:p>`;
}

function runsXml(inlines: readonly Inline[], look: Look, emphasis: Emphasis): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return runXml('<w:br/>', look, emphasis);
      if (inline.type === 'link') return linkXml(inline, look, emphasis);
      const own =
        inline.type === 'text'
          ? { bold: emphasis.bold ?? inline.bold, italic: emphasis.italic ?? inline.italic }
          : emphasis;
      return runXml(textXml(inline.text), look, own);
    })
    .join('');
}

/** As a field, which needs no relationship (17.16.5.25). */
function linkXml(link: Extract<Inline, { type: 'link' }>, look: Look, emphasis: Emphasis): string {
  const target = safeTarget(link.href);
  const shown = runXml(textXml(link.text), look, emphasis);
  if (target === undefined) return shown;
  const sign = (type: string) => runXml(`<w:fldChar w:fldCharType="${type}"/>`, look, {});
  const code = `<w:instrText xml:space="preserve"> HYPERLINK "${escapeXml(target)}" </w:instrText>`;
  return `${sign('begin')}${runXml(code, look, {})}${sign('separate')}${shown}${sign('end')}`;
}

function runXml(content: string, { before, after }: Look, { bold, italic }: Emphasis): string {
  if (content === '') return '';
  const marks = `${bold === true ? '<w:b/><w:bCs/>' : ''}${italic === true ? '<w:i/><w:iCs/>' : ''}`;
  const properties = `${before}${marks}${after}`;
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** Text with its breaks and tabs, as the content of a run. */
export function textXml(text: string): string {
  return cleanText(text)
    .split(/([\n\t])/)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');
}

/** A table that stands in a text: plain borders, columns of the same shares. */
function tableXml(table: Table, look: Look): string {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => Math.max(200, Math.round((width / whole) * textWidth)));
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const inCells: Look = { ...look, paragraph: '' };
  const rowXml = (row: readonly (readonly Block[])[], isHead: boolean) =>
    `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${widths
      .map(
        (width, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${blocksXml(row[at] ?? [], inCells)}</w:tc>`,
      )
      .join('')}</w:tr>`;
  const rows = [
    ...table.header.map((row) => rowXml(row, true)),
    ...table.rows.map((row) => rowXml(row, false)),
  ];
  if (rows.length === 0) return '';
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  // Two tables that touch would become one.
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraphXml([], look)}`;
}

/** 16.5 cm in twips: the usual width of a page's text. */
const textWidth = 9_350;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
