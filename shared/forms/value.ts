import { linkParts, type Part } from '#shared/blocks/link-parts.ts';

/** What an expression yields: lines of parts, before anything is known about paragraphs or cells. */
export interface Line {
  readonly parts: readonly Part[];
  readonly bullet?: boolean;
}

export type Value = readonly Line[];

export const nothing: Value = [];

export function isEmptyValue(value: Value): boolean {
  return value.every((line) => line.parts.every((part) => part.text.trim() === ''));
}

export function valueText(value: Value): string {
  return value.map((line) => line.parts.map((part) => part.text).join('')).join('\n');
}

/** Plain text with its addresses as links, a line a line. */
export function textValue(text: string): Value {
  return text.split(/\r\n?|\n/).map((line) => ({ parts: linkParts(line) }));
}
