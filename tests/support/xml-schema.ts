import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The schemas are not ours to ship; they stand beside the repository where somebody has put them. */
const folder = path.resolve(import.meta.dirname, '../../../shared/ooxml-xsd/ISO-IEC29500-4_2016');

/** What a check by a schema of ISO/IEC 29500-4 (`wml.xsd`, `sml.xsd`) lacks here, in words; empty when nothing. */
export function lackingFor(schema: string): string {
  const hasValidator = spawnSync('xmllint', ['--version']).error === undefined;
  const hasSchema = existsSync(path.join(folder, schema));
  return [hasValidator ? '' : 'xmllint', hasSchema ? '' : 'the schemas of ISO/IEC 29500-4']
    .filter(Boolean)
    .join(' and ');
}

/** What the validator says against the files; empty when all are valid. */
export function schemaErrors(schema: string, files: readonly string[]): string[] {
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', path.join(folder, schema), ...files],
    { encoding: 'utf8' },
  );
  const errors = stderr.split('\n').filter((line) => line.includes('error'));
  return status === 0 || errors.length > 0 ? errors : [`xmllint ended with ${String(status)}`];
}
