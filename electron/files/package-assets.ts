import { fontFiles } from '#shared/document/html/fonts.ts';

/** The drawing of SVG into pixels, as WebAssembly. */
export const drawingAsset = '@resvg/resvg-wasm/index_bg.wasm';

/**
 * Files of packages that the program reads at run time, by their path in the package. `build/bundle.ts` puts them
 * beside the built program, which has no packages; `readAsset` finds them in both places.
 */
export const packageAssets: readonly string[] = [...fontFiles.map(fontAsset), drawingAsset];

export function fontAsset(file: string): string {
  return `@fontsource/tinos/files/${file}`;
}
