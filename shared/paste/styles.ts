import { elementsIn, type Markup, type MarkupElement, textIn } from './markup.ts';

/** Declarations of CSS by property, both in lower case. */
export type Style = Readonly<Record<string, string>>;

/** What the page's own style sheet says of classes: Excel knows bold cells by nothing else. */
export type ClassStyles = ReadonlyMap<string, Style>;

export function declarations(css: string): Style {
  const pairs = css
    .toLowerCase()
    .split(';')
    .flatMap((each) => {
      const at = each.indexOf(':');
      return at < 0 ? [] : [[each.slice(0, at).trim(), each.slice(at + 1).trim()]];
    });
  return Object.fromEntries(pairs) as Style;
}

export function classStyles(nodes: readonly Markup[]): ClassStyles {
  const found = new Map<string, Style>();
  for (const sheet of elementsIn(nodes, 'style')) {
    for (const [, selectors = '', body = ''] of textIn(sheet).matchAll(
      /([^{}]{1,500})\{([^{}]{0,5000})\}/g,
    )) {
      for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)(?=\s*(?:,|$))/g))
        found.set(name, { ...found.get(name), ...declarations(body) });
    }
  }
  return found;
}

/** Style of one element: of its classes, then its own. */
export function styleOf({ attributes }: MarkupElement, classes: ClassStyles): Style {
  const names = (attributes.class ?? '').split(/\s+/).filter(Boolean);
  const own = declarations(attributes.style ?? '');
  return names.length === 0
    ? own
    : { ...Object.assign({}, ...names.map((name) => classes.get(name))), ...own };
}

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Newlines in the source are newlines on the page. */
  readonly pre: boolean;
  readonly href: string | undefined;
}

export const plainLook: Look = { bold: false, italic: false, pre: false, href: undefined };

const boldTags = new Set(['b', 'strong']);
const italicTags = new Set(['i', 'em', 'cite', 'dfn']);

/** The look inside of an element: its tag says something, its style has the last word. */
export function lookIn(tag: string, style: Style, around: Look): Look {
  const weight = style['font-weight'] ?? shorthand(style.font, /\bbold\b|\b[6-9]00\b/);
  const slant = style['font-style'] ?? shorthand(style.font, /\bitalic\b/);
  const space = style['white-space'];
  return {
    ...around,
    bold: weight === undefined ? around.bold || boldTags.has(tag) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: slant === undefined ? around.italic || italicTags.has(tag) : /^(?:italic|oblique)/.test(slant),
    pre: space === undefined ? around.pre || tag === 'pre' : /^pre|^break-spaces/.test(space),
  };
}

/** The look from the shorthand `font`, which sets what it does not name back to normal. */
function shorthand(font: string | undefined, pattern: RegExp): string | undefined {
  const found = font === undefined ? undefined : pattern.exec(font);
  return found?.[0];
}

/** Only what a person chose: justified and left are what programs write everywhere. */
export function alignIn(style: Style, attribute: string | undefined): 'center' | 'right' | undefined {
  const said = style['text-align'] ?? attribute?.toLowerCase();
  return said === 'center' || said === 'right' ? said : undefined;
}

export function isHidden(style: Style): boolean {
  return style.display === 'none' || style['mso-hide'] === 'all' || style.visibility === 'hidden';
}
