import { expect, test } from 'vitest';
import { markupOf } from '../../../tests/support/markup.ts';
import type { Markup } from '#shared/paste/markup.ts';
import { withInlineStyles, withoutInlineStyles } from './quiet-html.ts';

const back = (nodes: readonly Markup[]): Markup[] =>
  nodes.map((node) =>
    typeof node === 'string' ? node : withInlineStyles(node.tag, node.attributes, back(node.children)),
  );

test.each([
  `<style>\n<!-- .a {content:"<b>&"; font-weight:700} -->\n</style><p class=a STYLE='color:red'>а</p>`,
  `<p align=center style = "x">a style="b" &lt;i style='c'&gt; <b\nstyle='font:"A"'lang=RU>б</b></p>`,
  '<p title="1"style="a:b">а</p><STYLE type="text/css">p{}</STYLE>',
])('styles are out of the parser’s way and come back: %s', (html) => {
  const quiet = withoutInlineStyles(html);
  expect(quiet).not.toMatch(/<style|<[^>]*[\s"']style\s*=/i);
  expect(back(markupOf(quiet))).toEqual(markupOf(html).map(withoutType));
});

/** Of a sheet only its text is kept. */
function withoutType(node: Markup): Markup {
  return typeof node !== 'string' && node.tag === 'style' ? { ...node, attributes: {} } : node;
}
