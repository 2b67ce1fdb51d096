import fs from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from '#shared/zod.ts';

/** Where the window stood, and how large; kept beside the data, not in it. */
const stateSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(800).max(10_000),
  height: z.int().min(500).max(10_000),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof stateSchema>;

const usual: WindowState = { width: 1366, height: 768, maximised: false };

/** The remembered state, moved back onto a display if that display is gone; the usual one if there is none. */
export function loadWindowState(file: string, displays: readonly Rectangle[]): WindowState {
  const state = parseState(file) ?? usual;
  const { x, y, width, height } = state;
  if (x === undefined || y === undefined) return state;
  const visible = displays.some(
    (area) => x < area.x + area.width && x + width > area.x && y < area.y + area.height && y + 40 > area.y,
  );
  return visible ? state : { width, height, maximised: state.maximised };
}

/** A window that cannot be remembered still works; the loss is one position. */
export function saveWindowState(file: string, window: BrowserWindow): void {
  const { x, y, width, height } = window.getNormalBounds();
  const state: WindowState = { x, y, width, height, maximised: window.isMaximized() };
  try {
    fs.writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
}

function parseState(file: string): WindowState | undefined {
  try {
    return stateSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
