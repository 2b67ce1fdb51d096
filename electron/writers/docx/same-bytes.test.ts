import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { allBlocks, allPictures } from '../../../tests/support/all-blocks.ts';
import { anyReport } from '../../../tests/support/any-document.ts';
import { writeReportDocx } from '../report-docx.ts';
import { writeDocx } from './write-docx.ts';

const created = new Date('2026-05-20T22:30:00Z');

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the bytes of a document', () => {
  it('are the same for each writing', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (any) => {
        const [first, second] = await Promise.all([
          writeDocx(any, { profile: schoolProfile, created }),
          writeDocx(structuredClone(any), { profile: schoolProfile, created }),
        ]);
        expect(hash(first)).toBe(hash(second));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['UTC', 'Asia/Kamchatka', 'America/St_Johns'])(
    'are the same in another process in %s',
    async (zone) => {
      const [blocks, writer] = ['../../../tests/support/all-blocks.ts', '../report-docx.ts'].map((file) =>
        JSON.stringify(new URL(file, import.meta.url).href),
      );
      const script = `
      const { allBlocks, allPictures } = await import(${blocks});
      const { writeReportDocx } = await import(${writer});
      const bytes = await writeReportDocx(allBlocks, process.argv[1], undefined, allPictures);
      process.stdout.write((await import('node:crypto')).createHash('sha256').update(bytes).digest('hex'));`;
      const there = execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', script, created.toISOString()],
        { encoding: 'utf8', env: { ...process.env, TZ: zone } },
      );
      const here = await writeReportDocx(allBlocks, created.toISOString(), schoolProfile, allPictures);
      expect(there).toBe(hash(here));
    },
    60_000,
  );

  it('differ where the time or the author differ', async () => {
    const one = await writeDocx(allBlocks, { profile: schoolProfile, created });
    const later = await writeDocx(allBlocks, { profile: schoolProfile, created: new Date(0) });
    const other = await writeDocx(allBlocks, { profile: schoolProfile, created, author: 'Лицей' });
    expect(new Set([one, later, other].map(hash)).size).toBe(3);
  });
});
