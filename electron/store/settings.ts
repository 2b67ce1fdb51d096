import {
  defaultSettings,
  settingKeys,
  settingSchemas,
  type SettingKey,
  type Settings,
} from '#shared/settings/settings.ts';
import type { Connection } from './connection.ts';

export type SettingStore = ReturnType<typeof createSettingStore>;

/** Where a value that no longer reads is kept when a good one takes its place. */
const asideKey = (key: string) => `aside:${key}`;

/**
 * The table `setting`: what people chose, by key, as JSON. A value that does not read (damage, another program)
 * counts as its default and is put aside, never lost, when the setting is written. Keys that this program does not
 * know stay as they are. A database that was opened for reading may be older than the table.
 */
export function createSettingStore(connection: Connection) {
  const isThere =
    connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'setting'").get() !==
    undefined;
  const statements = isThere ? prepared(connection) : undefined;
  const textOf = (key: string): string | undefined => statements?.select.get(key)?.value;

  /** What was chosen; nothing where the default holds. */
  const chosen = <K extends SettingKey>(key: K): Settings[K] | undefined =>
    parsed(key, textOf(key))?.value as Settings[K] | undefined;

  return {
    chosen,
    all(now: string): Settings {
      const defaults = defaultSettings(now);
      const entries = settingKeys.map((key) => [key, chosen(key) ?? defaults[key]]);
      return Object.fromEntries(entries) as Settings;
    },
    /** Writes a value that its schema parsed; none brings the default back. */
    set(key: SettingKey, value: unknown): void {
      if (!statements) throw new Error('store: a setting written into a database without its table');
      const before = textOf(key);
      connection.transaction(() => {
        if (before !== undefined && !parsed(key, before)) {
          statements.upsert.run(asideKey(key), JSON.stringify(before));
        }
        if (value === undefined) statements.remove.run(key);
        else statements.upsert.run(key, JSON.stringify(value));
      })();
    },
    /** A value that the program keeps for itself, made once and never changed. */
    once(key: 'storeId', make: () => string): string {
      const known: unknown = jsonOf(textOf(key));
      if (typeof known === 'string') return known;
      const made = make();
      statements?.upsert.run(key, JSON.stringify(made));
      return made;
    },
  };
}

function prepared(connection: Connection) {
  return {
    select: connection.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?'),
    upsert: connection.prepare<[string, string]>(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ),
    remove: connection.prepare<[string]>('DELETE FROM setting WHERE key = ?'),
  };
}

function parsed(key: SettingKey, text: string | undefined): { readonly value: unknown } | undefined {
  const result = settingSchemas[key].safeParse(jsonOf(text));
  return text !== undefined && result.success ? { value: result.data } : undefined;
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
