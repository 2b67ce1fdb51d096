import { readAsset } from '#electron/files/asset-files.ts';
import { drawingAsset, fontAsset } from '#electron/files/package-assets.ts';
import { fontFiles } from '#shared/document/html/fonts.ts';

/** A drawing as PNG bytes, so many pixels to each of its own; letters in the document's font. */
export type DrawSvg = (svg: string, scale: number) => Uint8Array;

let ready: Promise<DrawSvg> | undefined;

/** The same drawing gives the same bytes on every computer: it sees no fonts but those of the program. */
export function svgDrawing(): Promise<DrawSvg> {
  ready ??= load();
  return ready;
}

async function load(): Promise<DrawSvg> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  // A copy: the bytes may stand in a shared pool, whose whole buffer would be taken for the program.
  await initWasm(Uint8Array.from(readAsset(drawingAsset)));
  const fontBuffers = fontFiles
    .filter((file) => file.endsWith('-400-normal.woff2'))
    .map((file) => Uint8Array.from(readAsset(fontAsset(file))));
  return (svg, scale) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontBuffers, defaultFontFamily: 'Tinos', serifFamily: 'Tinos' },
    });
    const drawn = drawing.render();
    const bytes = drawn.asPng();
    drawn.free();
    drawing.free();
    return bytes;
  };
}
