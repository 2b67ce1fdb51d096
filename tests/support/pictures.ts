import { PhotonImage } from '@cf-wasm/photon';

export type Colour = 'red' | 'green' | 'blue' | 'white' | 'clear';

const colours: Readonly<Record<Colour, readonly [number, number, number, number]>> = {
  red: [255, 0, 0, 255],
  green: [0, 255, 0, 255],
  blue: [0, 0, 255, 255],
  white: [255, 255, 255, 255],
  clear: [0, 0, 0, 0],
};

/** The four quarters of a picture: upper left, upper right, lower left, lower right. */
export type Quarters = readonly [Colour, Colour, Colour, Colour];

export const fourColours: Quarters = ['red', 'green', 'blue', 'white'];

/** A picture of four plain quarters; its sides are even. */
export function picture(
  type: 'jpeg' | 'png' | 'webp',
  width: number,
  height: number,
  quarters: Quarters = fourColours,
): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const right = at % width >= width / 2 ? 1 : 0;
    const low = Math.floor(at / width) >= height / 2 ? 2 : 0;
    data.set(colours[quarters[right + low] ?? 'white'], at * 4);
  }
  const image = new PhotonImage(data, width, height);
  const bytes = {
    jpeg: () => image.get_bytes_jpeg(92),
    png: () => image.get_bytes(),
    webp: () => image.get_bytes_webp(),
  };
  const made = bytes[type]();
  image.free();
  return made;
}

export interface SeenPicture {
  readonly width: number;
  readonly height: number;
  readonly quarters: readonly string[];
}

/** What a person sees in the four quarters of a picture; «none» is no colour of ours. */
export function seen(bytes: Uint8Array): SeenPicture {
  const image = PhotonImage.new_from_byteslice(bytes);
  const [width, height, data] = [image.get_width(), image.get_height(), image.get_raw_pixels()];
  image.free();
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    return nameOf([...data.subarray(start, start + 4)]);
  };
  const quarters = [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
  return { width, height, quarters };
}

function nameOf(pixel: readonly number[]): string {
  const found = Object.entries(colours).find(([name, colour]) =>
    name === 'clear' ? pixel[3] === 0 : colour.every((part, at) => Math.abs(part - (pixel[at] ?? 0)) < 80),
  );
  return found?.[0] ?? 'none';
}

export interface ExifWish {
  readonly orientation: number;
  readonly little: boolean;
  readonly location: boolean;
  /** Further entries of the first directory: tag and value. */
  readonly more?: readonly (readonly [tag: number, value: number])[];
}

/** A TIFF block as cameras write it: first directory, and one of its own for the place. */
export function exif({ orientation, little, location, more = [] }: ExifWish): Uint8Array {
  const entries: [tag: number, type: number, value: number][] = [
    [0x0112, 3, orientation],
    ...more.map(([tag, value]): [number, number, number] => [tag, 4, value]),
  ];
  const placeAt = 8 + 2 + (entries.length + 1) * 12 + 4;
  if (location) entries.push([0x8825, 4, placeAt]);
  const bytes = new Uint8Array(placeAt + 2 + 24 + 4 + 48);
  const view = new DataView(bytes.buffer);
  bytes.set(little ? [0x49, 0x49] : [0x4d, 0x4d]);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  const write = (at: number, list: readonly (readonly [number, number, number])[]) => {
    view.setUint16(at, list.length, little);
    list.forEach(([tag, type, value], number) => {
      const start = at + 2 + number * 12;
      view.setUint16(start, tag, little);
      view.setUint16(start + 2, type, little);
      view.setUint32(start + 4, 1, little);
      if (type === 3) view.setUint16(start + 8, value, little);
      else view.setUint32(start + 8, value, little);
    });
  };
  write(
    8,
    entries.toSorted(([one], [other]) => one - other),
  );
  if (location) {
    write(placeAt, [
      [2, 5, placeAt + 30],
      [4, 5, placeAt + 54],
    ]);
  }
  return bytes;
}

/** Puts application segments into a JPEG, before all that stands in it. */
export function withSegments(jpeg: Uint8Array, ...bodies: Uint8Array[]): Uint8Array {
  const segments = bodies.map((body) =>
    Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]),
  );
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]));
}

export function exifSegment(wish: ExifWish): Uint8Array {
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(wish)]);
}

export function xmpSegment(attributes: string): Uint8Array {
  return Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta ${attributes}/>`, 'latin1');
}

/** As a phone writes it: held upright, with the place. */
export function phonePhoto(width = 60, height = 40): Uint8Array {
  const wish = { orientation: 6, little: false, location: true };
  return withSegments(picture('jpeg', width, height), exifSegment(wish));
}
