import { sql as records } from './0010-records.ts';
import { sql as settings } from './0030-settings.ts';
import { sql as changes } from './0040-changes.ts';

export interface Migration {
  /** By tens, only ever growing; stored in the database as user_version. */
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { version: 10, sql: records },
  { version: 30, sql: settings },
  { version: 40, sql: changes },
];

export const newestVersion = Math.max(...migrations.map((migration) => migration.version));
