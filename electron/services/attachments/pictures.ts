import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeptReason } from '#shared/contract/areas/attachments.ts';
import { pictureFacts, type PictureFacts, type PictureType } from '#electron/files/picture-facts.ts';
import type { ShrunkPicture } from '#electron/files/picture-wish.ts';
import type { ServicePorts } from '../ports.ts';

/** Larger files are no photographs, and would have to be read whole. */
const largestPicture = 64 * 1024 * 1024;

/** Width by height: an 80-megapixel photograph takes about a gigabyte while it is drawn, and more is a trap. */
const mostPixels = 80_000_000;

/** Longest side and quality of what reports and sites need of a photograph. */
const shrinking = { longest: 1_920, quality: 82, transparency: 'keep' } as const;

/** Longest sides of the small pictures that are kept: any wish gets the next larger one. */
const previews = [256, 512, 1_024] as const;

const shrinkable: ReadonlySet<PictureType> = new Set(['jpeg', 'png', 'webp', 'bmp']);
const drawable: ReadonlySet<string> = new Set(
  ['jpeg', 'png', 'webp', 'bmp', 'gif'].map((type) => `image/${type}`),
);

function canUnfold({ pixels }: PictureFacts): boolean {
  return pixels > 0 && pixels <= mostPixels;
}

export function isDrawable(mediaType: string): boolean {
  return drawable.has(mediaType);
}

/** A file that is a picture, read whole. */
export interface ReadPicture {
  readonly bytes: Uint8Array;
  readonly facts: PictureFacts;
}

/** Nothing where the file is no picture, or too large to be looked at as one. */
export async function readPicture(file: string, bytes: number): Promise<ReadPicture | undefined> {
  if (bytes > largestPicture || !pictureFacts(await headOf(file))) return undefined;
  const whole = await fs.readFile(file);
  const facts = pictureFacts(whole);
  return facts && { bytes: whole, facts };
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await fs.open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The picture drawn anew, or why it has to be kept as it is. */
export async function shrink(
  picture: ReadPicture | undefined,
  ports: ServicePorts,
): Promise<ShrunkPicture | KeptReason> {
  if (!picture) return 'notPicture';
  const { type, isAnimated } = picture.facts;
  if (!shrinkable.has(type) || isAnimated || !canUnfold(picture.facts)) return 'unknownPicture';
  try {
    return await ports.shrinkPicture(picture.bytes, shrinking);
  } catch {
    // A half picture of a broken card is still somebody's only one.
    return 'unreadablePicture';
  }
}

/** «Снимок.png» that became a JPEG is «Снимок.jpg», or no other program would open it. */
export function nameAs(name: string, type: ShrunkPicture['type']): string {
  const { ext, name: stem } = path.parse(name);
  const fits = type === 'png' ? /^\.png$/i.test(ext) : /^\.jpe?g$/i.test(ext);
  return fits ? name : `${stem}.${type === 'png' ? 'png' : 'jpg'}`;
}

/** The side of the small picture that answers a wish. */
export function previewSize(wished: number): number {
  return previews.find((size) => size >= wished) ?? previews[2];
}

/** A small JPEG of a file, made once and kept beside it. Nothing where no picture can be made of it. */
export async function preview(
  file: string,
  kept: string,
  size: number,
  ports: ServicePorts,
): Promise<Uint8Array | undefined> {
  const found = await fs.readFile(kept).catch(() => undefined);
  if (found && isWholeJpeg(found)) return found;
  const { size: bytes } = await fs.stat(file);
  const picture = await readPicture(file, bytes);
  if (!picture || !canUnfold(picture.facts)) return undefined;
  const wish = { longest: size, quality: 75, transparency: 'white' } as const;
  const drawn = await ports.shrinkPicture(picture.bytes, wish).catch(() => undefined);
  if (drawn) await keepPreview(kept, drawn.bytes);
  return drawn?.bytes;
}

/** What a power cut left of one has no end. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
}

/** A preview that cannot be kept is made again the next time. */
async function keepPreview(kept: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(kept), `${randomBytes(6).toString('hex')}.part`);
  try {
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, kept);
  } catch {
    await fs.rm(temporary, { force: true });
  }
}
