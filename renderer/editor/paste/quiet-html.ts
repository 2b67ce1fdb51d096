import type { Markup } from '#shared/paste/markup.ts';

/**
 * The page's policy allows no inline styles, and the browser complains of each while it parses a paste, even where
 * nothing is shown. They are put aside before parsing, under names that mean nothing to it, and read back after.
 */
export const asideAttribute = 'data-letopis-style';
export const asideTag = 'letopis-style';

export function withoutInlineStyles(html: string): string {
  return html
    .replaceAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_, css: string) => sheetAside(css))
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/([\s"'])style(?=\s*=)/gi, `$1${asideAttribute}`));
}

function sheetAside(css: string): string {
  const text = css
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<${asideTag} title="${text}"></${asideTag}>`;
}

/** A node as it was before its styles were put aside. */
export function withInlineStyles(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Markup[],
): Markup {
  if (tag === asideTag) return { tag: 'style', attributes: {}, children: [attributes.title ?? ''] };
  const { [asideAttribute]: style, ...others } = attributes;
  return { tag, attributes: style === undefined ? others : { ...others, style }, children };
}
