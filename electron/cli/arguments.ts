import { parseArgs, type ParseArgsConfig } from 'node:util';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

/** Every option of the command line; each command says which of them it takes. */
const optionTypes = {
  data: text,
  json: flag,
  help: { type: 'boolean', short: 'h' },
  form: text,
  version: text,
  period: text,
  project: text,
  title: text,
  format: text,
  out: text,
  kind: text,
  columns: text,
  where: texts,
  sort: text,
  descending: flag,
  limit: text,
  tsv: flag,
  group: text,
  table: text,
  head: text,
  map: texts,
  fixed: texts,
  duplicates: text,
  'no-create': flag,
  plan: flag,
  since: text,
  author: text,
  caption: text,
  shrink: flag,
  to: text,
  all: flag,
  take: text,
  centre: text,
  option: texts,
  from: text,
  revision: text,
  draft: flag,
  'for-site': flag,
  reason: text,
  note: text,
  at: text,
  'take-all': flag,
  save: flag,
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof optionTypes;

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ['data', 'json', 'help'];

/** Throws what Node's parser throws: errors with a code `ERR_PARSE_ARGS_…`. */
export function readArguments(argv: readonly string[]) {
  return parseArgs({ args: [...argv], allowPositionals: true, options: optionTypes });
}

export type Options = ReturnType<typeof readArguments>['values'];
