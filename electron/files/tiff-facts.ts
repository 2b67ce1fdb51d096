/** What the EXIF block of a picture says that matters here. */
export interface TiffFacts {
  /** How the camera was held, 1 to 8 (EXIF 2.32, tag 0x0112); 1 where nothing is said. */
  readonly orientation: number;
  /** Coordinates of the place stand in it. */
  readonly hasLocation: boolean;
}

const nothingSaid: TiffFacts = { orientation: 1, hasLocation: false };

const orientationTag = 0x0112;
const locationPointer = 0x8825;
/** GPSLatitude and GPSLongitude of the location's own directory. */
const coordinateTags = new Set([2, 4]);

interface Entry {
  readonly tag: number;
  /** Where the entry's four bytes of value stand. */
  readonly at: number;
}

/** Reads the TIFF structure of EXIF. What is cut off or points outside says nothing; it never throws. */
export function readTiff(bytes: Uint8Array): TiffFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (bytes.length < 8 || view.getUint16(2, little) !== 42) return nothingSaid;
  const first = entriesAt(view, view.getUint32(4, little), little);
  const orientation = first.find(({ tag }) => tag === orientationTag);
  const location = first.find(({ tag }) => tag === locationPointer);
  return {
    orientation: orientation ? inRange(view.getUint16(orientation.at, little)) : 1,
    hasLocation:
      location !== undefined &&
      entriesAt(view, view.getUint32(location.at, little), little).some(({ tag }) => coordinateTags.has(tag)),
  };
}

function inRange(orientation: number): number {
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

/** The entries of a directory that stand wholly inside the block. */
function entriesAt(view: DataView, offset: number, little: boolean): Entry[] {
  if (offset + 2 > view.byteLength) return [];
  const count = view.getUint16(offset, little);
  const whole = Math.min(count, Math.floor((view.byteLength - offset - 2) / 12));
  return Array.from({ length: whole }, (_, number) => {
    const at = offset + 2 + number * 12;
    return { tag: view.getUint16(at, little), at: at + 8 };
  });
}
