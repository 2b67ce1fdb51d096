import { describe, expect, it } from 'vitest';
import { h, p, table } from '#shared/blocks/build.ts';
import type { Block, Image } from '#shared/blocks/model.ts';
import { schoolProfile } from '#shared/document/page-profile.ts';
import { pictureFacts } from '#electron/files/picture-facts.ts';
import { unzipSync } from 'fflate';
import { phonePhoto, picture, seen } from '../../../tests/support/pictures.ts';
import { type DocxContent, readDocx } from '../../../tests/support/read-docx.ts';
import { writeReportDocx } from '../report-docx.ts';

const sha = (letter: string) => letter.repeat(64);
const image = (letter: string, more: Partial<Image> = {}): Image => ({
  type: 'image',
  file: sha(letter),
  mime: 'image/png',
  alt: 'Сад на крыше',
  ...more,
});

const chart = (alt: string): Block => ({
  type: 'chart',
  chart: { kind: 'columns', categories: ['Март', 'Май'], series: [{ name: 'Дел', values: [1, 2] }] },
  caption: 'Рисунок 1 – Дела по месяцам',
  alt,
});

async function bytesOf(blocks: Block[], pictures: Record<string, Uint8Array>): Promise<Uint8Array> {
  const known = new Map(Object.entries(pictures).map(([letter, bytes]) => [sha(letter), bytes]));
  const document = { version: 1, language: 'ru-RU', title: 'Отчёт', blocks } as const;
  return writeReportDocx(document, '2026-01-15T08:00:00.000Z', schoolProfile, known);
}

const written = async (blocks: Block[], pictures: Record<string, Uint8Array> = {}): Promise<DocxContent> =>
  readDocx(await bytesOf(blocks, pictures));

/** Sizes of pictures as shown, millimetres. */
const sizes = ({ parts }: DocxContent) =>
  [...(parts.get('word/document.xml') ?? '').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(
    ([, width, height]) => [Math.round(Number(width) / 36_000), Math.round(Number(height) / 36_000)],
  );
const texts = ({ blocks }: DocxContent) =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
const media = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'));

describe('pictures', () => {
  it('keep their own size, and are made smaller to the width or the height of the text', async () => {
    const content = await written([image('a'), image('b'), image('c')], {
      a: picture('png', 96, 48),
      b: picture('png', 2_000, 1_000),
      c: picture('png', 100, 3_000),
    });
    expect(sizes(content)).toEqual([
      [25, 13],
      [165, 82],
      [7, 218],
    ]);
  });

  it('in a cell are as wide as the cell', async () => {
    const content = await written([table([{ width: 1 }, { width: 1 }], [], [[[image('a')], [p('текст')]]])], {
      a: picture('png', 900, 300),
    });
    expect(sizes(content)).toEqual([[79, 26]]);
  });

  it('say what they show, and have their caption below on the same page', async () => {
    const content = await written([image('a', { caption: 'Рисунок 1 – Сад' })], {
      a: picture('png', 60, 40),
    });
    const source = content.parts.get('word/document.xml') ?? '';
    expect(source).toContain('descr="Сад на крыше"');
    expect(source).toMatch(/<w:pStyle w:val="Figure"\/><w:keepNext\/>/);
    expect(texts(content)).toEqual(['', 'Рисунок 1 – Сад']);
    expect(content.styles.get('Caption')).toBe('caption');
  });

  it('shown twice are kept once, as what their bytes are', async () => {
    const bytes = await bytesOf([image('a'), image('a'), image('b')], {
      a: picture('png', 60, 40),
      b: picture('jpeg', 60, 40),
    });
    expect(media(bytes).map(([name]) => name)).toEqual([
      'word/media/picture1.png',
      'word/media/picture2.jpeg',
    ]);
  });

  it('of a phone stand as they were taken', async () => {
    const bytes = await bytesOf([image('a', { mime: 'image/jpeg' })], { a: phonePhoto(60, 40) });
    const [photo] = media(bytes).map(([, content]) => content);
    expect(photo && pictureFacts(photo)?.orientation).toBe(1);
    expect(photo && seen(photo)).toMatchObject({ width: 40, height: 60 });
    expect(sizes(readDocx(bytes))).toEqual([[11, 16]]);
  });

  it.each([
    ['lost', {}],
    ['not a picture', { a: new TextEncoder().encode('<svg/>') }],
    ['of a sort that Word has not', { a: picture('webp', 20, 20) }],
    ['cut off', { a: picture('png', 20, 20).subarray(0, 12) }],
  ])('that are %s leave their words', async (_, pictures) => {
    const bytes = await bytesOf([image('a', { caption: 'Рисунок 1' })], pictures);
    expect(texts(readDocx(bytes))).toEqual(['Сад на крыше', 'Рисунок 1']);
    expect(media(bytes)).toEqual([]);
  });
});

describe('charts', () => {
  it('are pictures as wide as the text, twice as sharp as the screen, with their words', async () => {
    const bytes = await bytesOf([h(1, 'Дела'), chart('Дел больше в мае')], {});
    const content = readDocx(bytes);
    expect(sizes(content)).toEqual([[165, 91]]);
    expect(content.parts.get('word/document.xml')).toContain('descr="Дел больше в мае"');
    expect(texts(content)).toEqual(['Дела', '', 'Рисунок 1 – Дела по месяцам']);
    const [drawn] = media(bytes).map(([, each]) => seen(each));
    expect(drawn).toMatchObject({ width: 1_248, height: 686 });
  });
});
