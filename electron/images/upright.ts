import { pictureFacts } from '#electron/files/picture-facts.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** Enough for a page of print at 300 dots to the inch; `quality` as of photos that are attached. */
const wish = { longest: 2_480, quality: 85, transparency: 'keep' } as const;

/**
 * Pictures that a camera stored lying are drawn anew as they were taken: word processors do not agree on whether they
 * turn them themselves. Others stay as they are, as does one that cannot be read.
 */
export async function uprightPictures(
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const upright = new Map(pictures);
  for (const [name, bytes] of pictures) {
    if ((pictureFacts(bytes)?.orientation ?? 1) === 1) continue;
    try {
      upright.set(name, (await shrinkPicture(bytes, wish)).bytes);
    } catch {
      // A broken picture is the writer's matter: it leaves its words.
      continue;
    }
  }
  return upright;
}
