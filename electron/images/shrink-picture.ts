import type { PhotonImage } from '@cf-wasm/photon';
import { pictureFacts } from '#electron/files/picture-facts.ts';
import type { ShrinkWish, ShrunkPicture } from '#electron/files/picture-wish.ts';
import { orient, type Pixels } from './orient.ts';

/**
 * A picture drawn anew: turned as it was taken, no larger than wished, and with nothing in it but its pixels (no
 * place, no time, no camera, no colour profile). Throws where the bytes cannot be read as a picture. 12 megapixels
 * take about 1.5 s and 350 MB, so that the program does it in a thread of its own.
 */
export async function shrinkPicture(bytes: Uint8Array, wish: ShrinkWish): Promise<ShrunkPicture> {
  const photon = await import('@cf-wasm/photon');
  const stored = photon.PhotonImage.new_from_byteslice(bytes);
  const [width, height] = sizeWithin(stored.get_width(), stored.get_height(), wish.longest);
  const isSmall = width === stored.get_width() && height === stored.get_height();
  const small = isSmall ? stored : photon.resize(stored, width, height, photon.SamplingFilter.Lanczos3);
  if (!isSmall) stored.free();
  const pixels = orient(freed(small), pictureFacts(bytes)?.orientation ?? 1);
  const asPng = wish.transparency === 'keep' && isTransparent(pixels);
  const data = asPng ? pixels.data : onWhite(pixels.data);
  const drawn = new photon.PhotonImage(data, pixels.width, pixels.height);
  const result = asPng ? drawn.get_bytes() : drawn.get_bytes_jpeg(wish.quality);
  drawn.free();
  return { bytes: result, type: asPng ? 'png' : 'jpeg' };
}

/** The pixels of a picture, which is freed: the library does nothing of the kind by itself. */
function freed(image: PhotonImage): Pixels {
  const pixels = { width: image.get_width(), height: image.get_height(), data: image.get_raw_pixels() };
  image.free();
  return pixels;
}

function sizeWithin(width: number, height: number, longest: number): [number, number] {
  const factor = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
}

function isTransparent({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

/** JPEG knows no opacity: without this, what shows through would come out black. */
function onWhite(data: Uint8Array): Uint8Array {
  const laid = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const opacity = (data[at + 3] ?? 255) / 255;
    for (let part = 0; part < 3; part += 1) {
      laid[at + part] = Math.round((data[at + part] ?? 0) * opacity + 255 * (1 - opacity));
    }
    laid[at + 3] = 255;
  }
  return laid;
}
