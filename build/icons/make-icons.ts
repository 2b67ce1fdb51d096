/**
 * `node build/icons/make-icons.ts`: draws `letopis.svg` in every size with a Chromium and writes the PNGs, the Windows
 * `.ico` and the macOS `.icns` beside it. Their results are committed, so packaging needs neither a Chromium nor a
 * download; run this after a change of the drawing.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../electron-standin/browser.ts';

const folder = import.meta.dirname;
const sizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
/** macOS names the sizes of its icons by codes. */
const icnsCodes: readonly (readonly [code: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
];

async function draw(browser: Browser, size: number): Promise<Buffer> {
  const svg = fs.readFileSync(path.join(folder, 'letopis.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** A directory of images, then the images; PNG inside since Windows Vista. */
function ico(images: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(([size, png], at) => {
    const entry = 6 + 16 * at;
    // One byte each; 256 is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(([, png]) => png)]);
}

function icns(images: readonly (readonly [code: string, png: Buffer])[]): Buffer {
  const parts = images.map(([code, png]) => chunk(code, png));
  return chunk('icns', Buffer.concat(parts));
}

/** Four letters, the length with these eight bytes, the content. */
function chunk(code: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(code, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

const { bin, env } = await findBrowser(false);
const browser = await chromium.launch({
  executablePath: bin,
  env: Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const drawn = new Map<number, Buffer>();
for (const size of sizes) drawn.set(size, await draw(browser, size));
await browser.close();

const png = (size: number): Buffer => drawn.get(size) ?? Buffer.alloc(0);
for (const [size, bytes] of drawn) fs.writeFileSync(path.join(folder, `${size}x${size}.png`), bytes);
fs.writeFileSync(path.join(folder, 'letopis.ico'), ico(icoSizes.map((size) => [size, png(size)])));
fs.writeFileSync(path.join(folder, 'letopis.icns'), icns(icnsCodes.map(([code, size]) => [code, png(size)])));
