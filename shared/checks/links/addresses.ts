import type { CheckInput, Fault, Rule } from '../rule.ts';
import { passageRule, type TextFault } from '../passage-rule.ts';
import { type Linked, linksOf } from './linked.ts';

const family = 'links';

/** An address that no browser opens. One that only lacks its `http` is completed when it is entered, and not named. */
export const malformed = passageRule({
  id: 'links.malformed',
  family,
  level: 'reason',
  has: /ttp/i,
  ofText: (text) =>
    [...text.matchAll(/(?<![\p{L}\d])h?ttps?(?::|;|\/\/|\\)[^\s<>«»]*/giu)].flatMap(
      ({ 0: written, index }) => {
        const address = written.replace(/[)\].,;:!?]+$/, '');
        return isWellFormed(address) ? [] : [faultOf(address, index)];
      },
    ),
});

function faultOf(address: string, at: number): TextFault {
  const once = address
    .replace(/^h?ttp(s?)[:;]*[/\\]*/i, 'http$1://')
    .replace(/^https?:\/\/(?=h?ttps?:)/i, '')
    .replaceAll('\\', '/');
  return { at, end: at + address.length, put: isWellFormed(once) && once !== address ? once : undefined };
}

/** A scheme said once, a host with a dot, no comma or Cyrillic lookalike in the host, whose last part is letters. */
function isWellFormed(address: string): boolean {
  return /^https?:\/\/(?:[\p{L}\d](?:[\p{L}\d_-]*[\p{L}\d])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d{1,5})?(?:[/?#](?!.*https?:\/\/https?:)\S*)?$/iu.test(
    address,
  );
}

function linkRule(
  id: string,
  level: Rule['level'],
  find: (link: Linked, nth: number) => Omit<Fault, 'place'> | undefined,
): Rule {
  return {
    id,
    family,
    level,
    find: ({ report }) => {
      const seen = new Map<string, number>();
      return linksOf(report).flatMap((link) => {
        const { node, row = '', column = '' } = link.place;
        const key = [node, row, column, link.text].join('/');
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        const fault = find(link, nth);
        return fault ? [{ place: { ...link.place, quote: link.text, nth }, ...fault }] : [];
      });
    },
  };
}

const tail = /[.,;:!?»]+$/;

/** What closes a sentence went into the address, which then leads nowhere. */
export const trailing = linkRule('links.trailing', 'reason', ({ href, text, own }, nth) => {
  const clean = withoutTail(href);
  if (clean === href) return undefined;
  const details = { address: href, put: clean };
  return own && text === href
    ? { details, mend: { do: 'replace', find: href, nth, put: clean } }
    : { details };
});

function withoutTail(href: string): string {
  const shorter = href.trim().replace(tail, '');
  const isUnopened = shorter.endsWith(')') && !shorter.includes('(');
  return isUnopened ? withoutTail(shorter.slice(0, -1)) : shorter;
}

/** A file of somebody's own disk, an FTP server: the reader of the report cannot open it. */
export const scheme = linkRule('links.scheme', 'reason', ({ href }) =>
  /^(?:https?:\/\/|mailto:)/i.test(href.trim()) || !/^(?:[a-z][a-z+.-]*:|\\\\)/i.test(href.trim())
    ? undefined
    : { details: { address: href } },
);

/** A path of a disk or of a school's network in the text itself. */
export const localPath = passageRule({
  id: 'links.local-path',
  family,
  level: 'reason',
  has: /:\\|\\\\|file:|ftp:/i,
  ofText: (text) =>
    [...text.matchAll(/(?<![\p{L}\d])(?:file:\/\/|ftp:\/\/|[A-Z]:\\|\\\\[\w-]+\\)\S+/giu)].map(
      ({ 0: found, index }) => ({ at: index, end: index + found.length }),
    ),
});

/** The same address twice in one paragraph or cell. */
export const doubled = passageRule({
  id: 'links.doubled',
  family,
  level: 'hint',
  has: /https?:/i,
  ofText: (text) => {
    const seen = new Set<string>();
    return [...text.matchAll(/https?:\/\/[^\s<>«»"]+/gi)].flatMap(({ 0: written, index }) => {
      const address = withoutTail(written);
      if (!seen.has(address)) {
        seen.add(address);
        return [];
      }
      return [{ at: index, end: index + address.length }];
    });
  },
});

/** Of facts: the address in a field `url` with the end of a sentence in it. */
export const trailingInFact: Rule = {
  id: 'links.trailing-in-fact',
  family,
  level: 'reason',
  find: (input) => rowsWithFacts(input).flatMap((row) => ofFact(row, input)),
};

interface RowPlace {
  readonly place: Fault['place'];
  readonly record: string;
}

function rowsWithFacts({ report }: CheckInput): RowPlace[] {
  return report.sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.nodes.flatMap((node) => {
        if (node.type !== 'table' && node.type !== 'list') return [];
        const place = { item: item.id, itemNumber: item.number, node: node.id };
        return node.rows.flatMap(({ id, free }) =>
          free ? [] : [{ place: { ...place, row: id }, record: id }],
        );
      }),
    ),
  );
}

function ofFact({ place, record }: RowPlace, { facts }: CheckInput): Fault[] {
  const url: unknown = Reflect.get(facts.get(record)?.fields ?? {}, 'url');
  if (typeof url !== 'string') return [];
  const clean = withoutTail(url);
  return clean === url.trim() || clean === ''
    ? []
    : [
        {
          place,
          details: { address: url, put: clean },
          mend: { do: 'setField', record, field: 'url', value: clean },
        },
      ];
}
