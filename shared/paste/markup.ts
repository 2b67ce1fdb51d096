/** A piece of HTML as a tree of plain values: the browser's parser gives it in the window, a library's in tests. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  /** In lower case; «o:p» with its prefix. */
  readonly tag: string;
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

export function textIn(node: Markup): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('');
}

/** The elements of these tags under the node, in order, without looking inside of one that was found. */
export function elementsIn(nodes: readonly Markup[], ...tags: readonly string[]): MarkupElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return tags.includes(node.tag) ? [node] : elementsIn(node.children, ...tags);
  });
}
