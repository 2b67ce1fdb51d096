import { Parser } from 'htmlparser2';
import { Failure } from '#shared/contract/failure.ts';
import { decodeXml } from './decode.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A tag's place in the decoded text: of its «<», and behind its «>». */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Names have the reader's own prefixes, whatever prefixes the file has: `w:tbl`; `?:` for a namespace it knows not. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes, tag: Span): void;
  text?(text: string): void;
  /** Of `<a/>` the tag is the same as of its opening. */
  close?(name: string, tag: Span): void;
}

/** Namespace → the prefix by which the reader calls it. */
export type Namespaces = Readonly<Record<string, string>>;

const deepest = 200;

/** Reads XML as events. Throws `table/damaged`, also for a document type and for elements deeper than 200. */
export function readXml(bytes: Uint8Array, namespaces: Namespaces, handler: XmlHandler): void {
  const scopes = [new Scope(new Map(), namespaces)];
  const scope = () => scopes.at(-1) ?? new Scope(new Map(), namespaces);
  /** Where the start tag of the last element ends. */
  let opened = -1;
  const tag = (): Span => ({ from: parser.startIndex, to: parser.endIndex + 1 });
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Failure('table/damaged');
      },
      onopentag(name, attributes) {
        opened = parser.endIndex;
        if (scopes.length > deepest) throw new Failure('table/damaged');
        scopes.push(scope().within(attributes));
        handler.open?.(scope().nameOf(name), scope().attributesOf(attributes), tag());
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name, implied) {
        // The parser calls the end of `<a/>` implied too; any other one means that an end tag is missing.
        if (implied && parser.endIndex !== opened) throw new Failure('table/damaged');
        handler.close?.(scope().nameOf(name), tag());
        scopes.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(decodeXml(bytes));
}

/** What prefixes mean inside one element. */
class Scope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #namespaces: Namespaces;
  readonly #names = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string>, namespaces: Namespaces) {
    this.#prefixes = prefixes;
    this.#namespaces = namespaces;
  }

  within(attributes: Attributes): Scope {
    const declared = Object.entries(attributes).filter(([name]) => name.startsWith('xmlns'));
    if (declared.length === 0) return this;
    const added = declared.map(([name, uri]): [string, string] => [name.slice('xmlns:'.length), uri]);
    return new Scope(new Map([...this.#prefixes, ...added]), this.#namespaces);
  }

  nameOf(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const uri = this.#prefixes.get(written.slice(0, Math.max(0, colon))) ?? '';
    const name = `${Object.hasOwn(this.#namespaces, uri) ? this.#namespaces[uri] : '?'}:${written.slice(colon + 1)}`;
    this.#names.set(written, name);
    return name;
  }

  /** Attributes without a prefix belong to no namespace and keep their names. */
  attributesOf(attributes: Attributes): Attributes {
    const names = Object.keys(attributes);
    if (!names.some((name) => name.includes(':'))) return attributes;
    return Object.fromEntries(
      names.map((name) => [name.includes(':') ? this.nameOf(name) : name, attributes[name] ?? '']),
    );
  }
}
