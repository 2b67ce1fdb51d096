import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { anyDocument } from '../../../tests/support/any-document.ts';
import { readDocx } from '../../../tests/support/read-docx.ts';
import { writeDocx } from './write-docx.ts';

/** The schemas are not ours to ship; they stand beside the repository where somebody has put them. */
const schema = path.resolve(import.meta.dirname, '../../../../shared/ooxml-xsd/ISO-IEC29500-4_2016/wml.xsd');
const validator = spawnSync('xmllint', ['--version']).error === undefined;
const missing = [
  validator ? '' : 'xmllint',
  existsSync(schema) ? '' : 'the schemas of ISO/IEC 29500-4',
].filter(Boolean);
const title = missing.length === 0 ? 'documents' : `SKIPPED for want of ${missing.join(' and ')}: documents`;

describe.skipIf(missing.length > 0)(`${title} by the schema of WordprocessingML`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'docx-schema-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are valid in every part, whatever they hold', async () => {
    const files: string[] = [];
    // A fixed seed: a failure here is read in a file, not shrunk.
    for (const [at, document] of fc.sample(anyDocument, { numRuns: 60, seed: 29_500 }).entries()) {
      const { parts } = readDocx(await writeDocx(document, { profile: schoolProfile, created: new Date(0) }));
      for (const [name, source] of parts) {
        // The frame's other parts do not depend on the document.
        if (!(at === 0 ? /^word\/\w+\.xml$/ : /^word\/(?:document|numbering)\.xml$/).test(name)) continue;
        const file = path.join(folder, `${at}-${path.basename(name)}`);
        // Markup compatibility is laid over the schema, not part of it.
        writeFileSync(file, source.replace(/ mc:Ignorable="[^"]*"/, ''));
        files.push(file);
      }
    }
    expect(files.length).toBeGreaterThan(120);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, ...files], {
      encoding: 'utf8',
    });
    expect(stderr.split('\n').filter((line) => line.includes('error'))).toStrictEqual([]);
    expect(status).toBe(0);
  }, 60_000);
});
