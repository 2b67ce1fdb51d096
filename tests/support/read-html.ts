import { Parser } from 'htmlparser2';

/** What a reader of a page sees and what a browser would do with it. */
export interface HtmlContent {
  /** Paragraphs, headings, captions and cells in order; the label of a list item apart from its text. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** Names of all elements and «element.attribute» of all attributes. */
  readonly names: ReadonlySet<string>;
  /** Targets of links, sources of pictures. */
  readonly targets: readonly string[];
  readonly ids: readonly string[];
  readonly title: string;
}

interface OpenList {
  readonly format: string;
  next: number;
}

const textElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'figcaption']);
const letters = 'абвгдежзиклмнопрстуфхцчшщэюя';

function labelOf({ format, next }: OpenList): string {
  if (format === 'bullet') return '•';
  if (format === 'letters') return `${letters[(next - 1) % letters.length] ?? ''})`;
  return format === 'brackets' ? `${next})` : `${next}.`;
}

/** Reads a page of the program, independently of its writer. The watermark is not part of the text. */
export function readHtml(html: string): HtmlContent {
  const lines: { label: string; text: string }[] = [];
  const names = new Set<string>();
  const targets: string[] = [];
  const ids: string[] = [];
  const lists: OpenList[] = [];
  let label = '';
  let text: string | undefined;
  let title = '';
  let inTitle = false;
  // An item that begins with a list or a table has its label before it.
  const flush = () => {
    if (label !== '') lines.push({ label, text: '' });
    label = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      names.add(name);
      for (const attribute of Object.keys(attributes)) names.add(`${name}.${attribute}`);
      if (attributes.id !== undefined) ids.push(attributes.id);
      targets.push(...[attributes.href, attributes.src].filter((target) => target !== undefined));
      if (name === 'title') inTitle = true;
      if (name === 'ul' || name === 'ol') {
        flush();
        lists.push({
          format: name === 'ul' ? 'bullet' : (attributes.class ?? ''),
          next: Number(attributes.start ?? 1),
        });
      }
      if (name === 'table' || name === 'div') flush();
      const list = lists.at(-1);
      if (name === 'li' && list) {
        label = labelOf(list);
        list.next += 1;
      }
      if (textElements.has(name)) text = '';
      if (name === 'br' && text !== undefined) text += '\n';
    },
    ontext: (piece) => {
      if (text !== undefined) text += piece;
      if (inTitle) title += piece;
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'li') flush();
      if (!textElements.has(name) || text === undefined) return;
      lines.push({ label, text });
      label = '';
      text = undefined;
    },
  });
  parser.end(html);
  return { lines, names, targets, ids, title };
}
