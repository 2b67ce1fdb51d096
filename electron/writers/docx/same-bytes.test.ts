import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { h, link, ol, p, table } from '#shared/blocks/build.ts';
import type { LetopisDocument } from '#shared/blocks/model.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { anyDocument } from '../../../tests/support/any-document.ts';
import { writeDocx } from './write-docx.ts';

const created = new Date('2026-05-20T22:30:00Z');

const document: LetopisDocument = {
  version: 1,
  language: 'ru-RU',
  title: 'Отчёт',
  blocks: [
    h(1, 'Итоги'),
    ol([p('раз')], [p([link('https://example.org/')])]),
    table([{ width: 1 }], [[p('а')]], [[[p('б')]]]),
  ],
};

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the bytes of a document', () => {
  it('are the same for each writing', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (any) => {
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
      const script = `
      const { writeDocx } = await import(${JSON.stringify(new URL('write-docx.ts', import.meta.url).href)});
      const [document, profile, created] = JSON.parse(process.argv[1]);
      const bytes = await writeDocx(document, { profile, created: new Date(created) });
      process.stdout.write((await import('node:crypto')).createHash('sha256').update(bytes).digest('hex'));`;
      const argument = JSON.stringify([document, schoolProfile, created]);
      const there = execFileSync(process.execPath, ['--input-type=module', '--eval', script, argument], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      expect(there).toBe(hash(await writeDocx(document, { profile: schoolProfile, created })));
    },
  );

  it('differ where the time or the author differ', async () => {
    const one = await writeDocx(document, { profile: schoolProfile, created });
    const later = await writeDocx(document, { profile: schoolProfile, created: new Date(0) });
    const other = await writeDocx(document, { profile: schoolProfile, created, author: 'Лицей' });
    expect(new Set([one, later, other].map(hash)).size).toBe(3);
  });
});
