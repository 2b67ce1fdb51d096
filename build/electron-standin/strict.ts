/**
 * The rule of the stand-in: what is not implemented throws when touched. An app that starts to use a new part of
 * Electron learns of it at once and by name, instead of passing its tests against something that does nothing.
 */
import { EventEmitter } from 'node:events';

export function notImplemented(what: string): Error {
  return new Error(`electron-standin: ${what} is not implemented`);
}

/** Says on stderr that the app asked the desktop for something that has no counterpart here. */
export function report(what: string, ...details: unknown[]): void {
  const shown = details.map((detail) => JSON.stringify(detail)).join(' ');
  process.stderr.write(`electron-standin: ${what} ${shown}\n`);
}

/** Names that `await`, JSON and EventEmitter look up on any object; their absence is an answer, not a mistake. */
const PROBED = new Set(['then', 'toJSON', 'domain']);

function isKnown(target: object, key: string | symbol): boolean {
  return typeof key === 'symbol' || key in target || PROBED.has(key);
}

function guard<T extends object>(name: string): ProxyHandler<T> {
  return {
    get(target, key, receiver) {
      if (!isKnown(target, key)) throw notImplemented(`${name}.${String(key)}`);
      const value: unknown = Reflect.get(target, key, receiver);
      return value;
    },
    set(target, key, value, receiver) {
      if (!isKnown(target, key)) throw notImplemented(`${name}.${String(key)}`);
      return Reflect.set(target, key, value, receiver);
    },
  };
}

/** `object`, except that reading or writing a member it lacks throws. */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, guard<T>(name));
}

/**
 * A base class for Electron's emitters: unknown members throw, and so does listening to an event that would never
 * come. The constructor returns the guarded proxy, so that `this`, private fields and everything handed to the app
 * are one and the same object; wrapping instances afterwards would make two identities and break private fields.
 * Each of `events` may hold several names, with spaces between.
 */
export function strictEmitter(name: string, ...events: string[]) {
  const known = new Set(events.flatMap((names) => names.split(' ')));
  return class extends EventEmitter {
    constructor() {
      super();
      this.on('newListener', (event: string) => {
        if (!known.has(event)) throw notImplemented(`${name} event '${event}'`);
      });
      return new Proxy(this, guard<typeof this>(name));
    }
  };
}

/** What a proxy must stand for to be called and constructed. */
function NOTHING(): void {
  // the proxy answers first
}

/** An export of Electron that the stand-in lacks altogether: importing it is fine, using it is not. */
export function missing(name: string): object {
  return new Proxy(NOTHING, {
    get(_target, key) {
      if (typeof key === 'symbol' || PROBED.has(key)) return undefined;
      throw notImplemented(`${name}.${key}`);
    },
    apply() {
      throw notImplemented(`${name}()`);
    },
    construct() {
      throw notImplemented(`new ${name}()`);
    },
  });
}

/** The first argument of a listener, as Electron makes it. */
export class StandinEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

export function makeEvent<T extends object>(members: T): StandinEvent & T {
  return Object.assign(new StandinEvent(), members);
}
