/**
 * What Electron's IPC carries (the structured clone algorithm, without DOM and host objects) as JSON text and back.
 * Callers run structuredClone() first, so functions, symbols, prototypes and accessors are already dealt with.
 *
 * Everything that is not a JSON primitive becomes an array whose first element is a tag, so no key of a user's object
 * can be taken for one. Objects are numbered in the order they are met; ['ref', n] points back (cycles, sharing).
 *
 * One self-contained function: its source text is also injected into pages.
 */
export type Wire = null | boolean | number | string | Wire[];

export interface Codec {
  /** Throws «An object could not be cloned.» for what IPC does not carry. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export interface Base64 {
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array<ArrayBuffer>;
}

export function makeCodec(base64: Base64): Codec {
  const views: (new (buffer: ArrayBuffer) => ArrayBufferView)[] = [
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  ];
  const errors = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
  const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  function encodeObject(value: object, nested: (inner: unknown) => Wire): Wire {
    const pairs = (): Wire[] => Object.entries(value).flatMap(([key, inner]) => [key, nested(inner)]);
    if (Array.isArray(value)) {
      const dense = Object.keys(value).length === value.length;
      return dense ? ['array', ...value.map(nested)] : ['holes', value.length, ...pairs()];
    }
    if (value instanceof Date) return ['date', nested(value.getTime())];
    if (value instanceof RegExp) return ['regexp', value.source, value.flags];
    if (value instanceof Map) return ['map', ...[...value].flat().map(nested)];
    if (value instanceof Set) return ['set', ...[...value].map(nested)];
    if (value instanceof Error) {
      const cause = 'cause' in value ? [nested(value.cause)] : [];
      return ['error', value.name, value.message, value.stack ?? '', ...cause];
    }
    if (value instanceof ArrayBuffer) return ['buffer', base64.toText(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return ['view', tagOf(value), base64.toText(bytes)];
    }
    const tag = tagOf(value);
    if (['Boolean', 'Number', 'String', 'BigInt'].includes(tag)) return ['boxed', nested(value.valueOf())];
    return tag === 'Object' ? ['object', ...pairs()] : refuse();
  }

  function encode(root: unknown): string {
    const seen = new Map<object, number>();
    const nested = (value: unknown): Wire => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (value === undefined) return ['undefined'];
      if (typeof value === 'bigint') return ['bigint', String(value)];
      if (typeof value === 'number') {
        if (Object.is(value, -0)) return ['number', '-0'];
        return Number.isFinite(value) ? value : ['number', String(value)];
      }
      if (typeof value !== 'object') return refuse();
      const earlier = seen.get(value);
      if (earlier !== undefined) return ['ref', earlier];
      seen.set(value, seen.size);
      return encodeObject(value, nested);
    };
    return JSON.stringify(nested(root));
  }

  function decode(text: string): unknown {
    const met: unknown[] = [];
    const define = (target: object, key: string, value: unknown, enumerable = true): void => {
      Object.defineProperty(target, key, { value, writable: true, enumerable, configurable: true });
    };
    const fill = (target: object, pairs: Wire[]): object => {
      for (let i = 0; i + 1 < pairs.length; i += 2)
        define(target, String(pairs[i]), nested(pairs[i + 1] ?? null));
      return target;
    };
    const keep = <T>(value: T): T => {
      met.push(value);
      return value;
    };
    const nested = (wire: Wire): unknown => {
      if (!Array.isArray(wire)) return wire;
      const [tag, ...rest] = wire;
      const [first = null, second = null, third = null] = rest;
      const base64Of = (part: Wire): Uint8Array<ArrayBuffer> => base64.toBytes(String(part));
      switch (tag) {
        case 'undefined':
          return undefined;
        case 'bigint':
          return BigInt(String(first));
        case 'number':
          return Number(first);
        case 'ref':
          return met[Number(first)];
        case 'array': {
          const array: unknown[] = keep([]);
          for (const item of rest) array.push(nested(item));
          return array;
        }
        case 'holes': {
          const array: unknown[] = keep([]);
          array.length = Number(first);
          return fill(array, rest.slice(1));
        }
        case 'object':
          return fill(keep({}), rest);
        case 'date':
          return keep(new Date(Number(nested(first))));
        case 'regexp':
          return keep(new RegExp(String(first), String(second)));
        case 'map': {
          const map = keep(new Map<unknown, unknown>());
          for (let i = 0; i < rest.length; i += 2)
            map.set(nested(rest[i] ?? null), nested(rest[i + 1] ?? null));
          return map;
        }
        case 'set': {
          const set = keep(new Set<unknown>());
          for (const item of rest) set.add(nested(item));
          return set;
        }
        case 'error': {
          const Kind = errors.find((kind) => kind.name === first) ?? Error;
          const error = keep(new Kind(String(second)));
          define(error, 'stack', String(third), false);
          if (rest.length > 3) define(error, 'cause', nested(rest[3] ?? null), false);
          return error;
        }
        case 'buffer':
          return keep(base64Of(first).buffer);
        case 'view': {
          const View = views.find((view) => view.name === first) ?? Uint8Array;
          return keep(new View(base64Of(second).buffer));
        }
        case 'boxed':
          return keep(Object(nested(first)));
        default:
          throw new Error(`electron-standin: unknown tag ${String(tag)} in a message`);
      }
    };
    const wire: Wire = JSON.parse(text);
    return nested(wire);
  }

  return { encode, decode };
}

/** The codec of the main process. Pages make their own from the same source. */
export const codec = makeCodec({
  toText: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  toBytes: (text) => new Uint8Array(Buffer.from(text, 'base64')),
});

/** Encodes what the app hands over, refusing what Electron would refuse, in its words. */
export function encodeForIpc(value: unknown): string {
  let copy: unknown;
  try {
    copy = structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
  return codec.encode(copy);
}
