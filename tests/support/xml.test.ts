import { describe, expect, it } from 'vitest';
import { parseXml } from './xml.ts';

describe('the strict reader of XML', () => {
  it('reads elements, attributes and references', () => {
    const root = parseXml(
      '<?xml version="1.0"?><a x="1 &amp; 2"><b/>т&#x435;кст<!-- no --><![CDATA[<&]]></a>',
    );
    expect(root.attributes.get('x')).toBe('1 & 2');
    expect(root.children.filter((child) => typeof child === 'string').join('')).toBe('текст<&');
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a x="1" x="2"/>',
    '<a x=1/>',
    '<a x="<"/>',
    '<a x="1"y="2"/>',
    '<a>&nbsp;</a>',
    '<a>& </a>',
    '<a>&#0;</a>',
    '<a>]]></a>',
    '<a>\u0001</a>',
    '<a>\uFFFE</a>',
    '<a>\uD800</a>',
    '<a b></a>',
    '',
  ])('refuses %j', (source) => {
    expect(() => parseXml(source)).toThrow('Not well-formed');
  });
});
