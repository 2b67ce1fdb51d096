import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { allBlocks, allPictures } from '../../../tests/support/all-blocks.ts';
import { anyReport } from '../../../tests/support/any-document.ts';
import { readDocx } from '../../../tests/support/read-docx.ts';
import { lackingFor, schemaErrors } from '../../../tests/support/xml-schema.ts';
import { writeReportDocx } from '../report-docx.ts';
import { writeDocx } from './write-docx.ts';

const lacking = lackingFor('wml.xsd');
const title = lacking === '' ? 'documents' : `SKIPPED for want of ${lacking}: documents`;

describe.skipIf(lacking !== '')(`${title} by the schema of WordprocessingML`, () => {
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
    for (const [at, document] of fc.sample(anyReport, { numRuns: 60, seed: 29_500 }).entries()) {
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
    expect(schemaErrors('wml.xsd', files)).toStrictEqual([]);
  }, 60_000);

  it('are valid with drawn charts, pictures and words across the page', async () => {
    const bytes = await writeReportDocx(allBlocks, '2026-01-15T08:00:00.000Z', schoolProfile, allPictures);
    const { parts } = readDocx(bytes);
    expect(parts.get('word/document.xml')?.match(/<w:drawing>/g)).toHaveLength(6);
    const files = [...parts].flatMap(([name, source]) => {
      if (!/^word\/\w+\.xml$/.test(name)) return [];
      const file = path.join(folder, `all-${path.basename(name)}`);
      writeFileSync(file, source.replace(/ mc:Ignorable="[^"]*"/, ''));
      return [file];
    });
    expect(files.join(' ')).toContain('all-header2.xml');
    expect(schemaErrors('wml.xsd', files)).toStrictEqual([]);
  }, 60_000);
});
