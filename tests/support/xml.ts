/** An element as it stands in the file, prefix and all; text between elements with its references resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Reads XML 1.0 without a document type, as the parts of an office file are, and refuses everything that is not
 * well-formed: Word refuses a file for the same, while forgiving parsers read on.
 */
export function parseXml(source: string): XmlElement {
  const bad = notXml.exec(source);
  if (bad !== null) throw problem(source, bad.index, 'a character that XML has not');
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  while (at < source.length) {
    const parent = open.at(-1) ?? root;
    const token = tokenAt(source, at);
    at = token.end;
    if (token.type === 'text') addText(source, parent, token.text, open.length === 1);
    if (token.type === 'close') {
      if (open.length === 1 || parent.name !== token.name)
        throw problem(source, at, `</${token.name}> closes nothing`);
      open.pop();
    }
    if (token.type === 'open') {
      const element = { name: token.name, attributes: token.attributes, children: [] };
      parent.children.push(element);
      if (!token.empty) open.push(element);
    }
  }
  if (open.length > 1) throw problem(source, at, `<${open.at(-1)?.name}> is not closed`);
  const [element, ...more] = root.children;
  if (element === undefined || typeof element === 'string' || more.length > 0) {
    throw problem(source, 0, 'not exactly one root element');
  }
  return element;
}

interface OpenElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

type Token =
  | { type: 'text'; text: string; end: number }
  | { type: 'skip'; end: number }
  | { type: 'close'; name: string; end: number }
  | { type: 'open'; name: string; attributes: Map<string, string>; empty: boolean; end: number };

/** Char of XML 1.0; a lone surrogate is none either. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const namePattern = String.raw`[\p{L}_][\p{L}\p{N}_.\-]*(?::[\p{L}_][\p{L}\p{N}_.\-]*)?`;
const text = /[^<]+/y;
const skipped = /<\?[^]*?\?>|<!--(?:(?!--)[^])*-->/y;
const cdata = /<!\[CDATA\[([^]*?)\]\]>/y;
const close = new RegExp(String.raw`</(${namePattern})\s*>`, 'uy');
const openStart = new RegExp(`<(${namePattern})`, 'uy');
const attribute = new RegExp(String.raw`\s+(${namePattern})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const openEnd = /\s*(\/?)>/y;

function tokenAt(source: string, at: number): Token {
  const run = matchAt(text, source, at);
  if (run !== null) {
    if (run[0].includes(']]>')) throw problem(source, at, ']]> in text');
    return { type: 'text', text: resolve(run[0], source, at), end: text.lastIndex };
  }
  if (matchAt(skipped, source, at) !== null) return { type: 'skip', end: skipped.lastIndex };
  const raw = matchAt(cdata, source, at);
  if (raw !== null) return { type: 'text', text: raw[1] ?? '', end: cdata.lastIndex };
  const closing = matchAt(close, source, at);
  if (closing !== null) return { type: 'close', name: closing[1] ?? '', end: close.lastIndex };
  return openingAt(source, at);
}

function openingAt(source: string, start: number): Token {
  const opening = matchAt(openStart, source, start);
  if (opening === null) throw problem(source, start, 'not markup');
  const attributes = new Map<string, string>();
  let at = openStart.lastIndex;
  for (let each = matchAt(attribute, source, at); each !== null; each = matchAt(attribute, source, at)) {
    const name = each[1] ?? '';
    if (attributes.has(name)) throw problem(source, at, `the attribute ${name} twice`);
    attributes.set(name, resolve(each[2] ?? each[3] ?? '', source, at));
    at = attribute.lastIndex;
  }
  const end = matchAt(openEnd, source, at);
  if (end === null) throw problem(source, at, 'a tag that does not end');
  return { type: 'open', name: opening[1] ?? '', attributes, empty: end[1] === '/', end: openEnd.lastIndex };
}

function addText(source: string, parent: OpenElement, added: string, outside: boolean): void {
  if (!outside) parent.children.push(added);
  else if (/[^\s\uFEFF]/.test(added)) throw problem(source, 0, 'text outside of the root element');
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(raw: string, source: string, at: number): string {
  return raw.replaceAll(/&([^;&]*);?/g, (reference: string, name: string) => {
    const code = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name);
    const character =
      code === null
        ? named[name]
        : String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10));
    if (character === undefined || !reference.endsWith(';') || notXml.test(character)) {
      throw problem(source, at, `the reference ${reference}`);
    }
    return character;
  });
}

function problem(source: string, at: number, what: string): Error {
  return new Error(`Not well-formed at ${at}: ${what}: …${source.slice(Math.max(0, at - 60), at + 60)}…`);
}
