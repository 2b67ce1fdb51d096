import { anchorOfId, isBreakId, endId } from './anchor-id.ts';
import { type PageProfile, textHeight } from '../page-profile.ts';

/** A named place of a PDF. */
export interface PdfPlace {
  readonly name: string;
  /** From 0. */
  readonly page: number;
  /** From the upper edge of the paper, points. */
  readonly fromTop: number;
}

/** What is read of a PDF to count its pages. */
export interface PdfPlaces {
  readonly pages: number;
  readonly places: readonly PdfPlace[];
}

/** Where the blocks of a document came to stand, as pages of text: 2.5 is the middle of the third page. */
export interface PageLayout {
  readonly pages: number;
  readonly starts: ReadonlyMap<string, number>;
  /** Where the text ends: of the document, and before each page break. */
  readonly stops: readonly number[];
}

const pointsInMillimetre = 72 / 25.4;

/** The layout of a PDF that was printed with this profile (lying, if the document lies). */
export function layoutOf({ pages, places }: PdfPlaces, profile: PageProfile): PageLayout {
  const top = profile.margins.top * pointsInMillimetre;
  const height = textHeight(profile) * pointsInMillimetre;
  const at = ({ page, fromTop }: PdfPlace) => page + Math.min(1, Math.max(0, (fromTop - top) / height));
  const starts = places.flatMap((place): [string, number][] => {
    const anchor = anchorOfId(place.name);
    return anchor === undefined ? [] : [[anchor, at(place)]];
  });
  const stops = places.filter(({ name }) => name === endId || isBreakId(name)).map(at);
  return { pages, starts: new Map(starts), stops: stops.toSorted((a, b) => a - b) };
}

/** A place is told in whole points, so that a bit over a tenth is none. */
const slack = 0.02;

/**
 * How many pages the text from one anchor to the next takes, rounded up to a tenth; to the end of the document without
 * a next one. What a page break leaves empty below the text does not count. Nothing for an anchor that is not there.
 */
export function pagesTaken(layout: PageLayout, from: string, next: string | undefined): number | undefined {
  const start = layout.starts.get(from);
  if (start === undefined) return undefined;
  const limit = (next === undefined ? undefined : layout.starts.get(next)) ?? layout.stops.at(-1);
  if (limit === undefined) return undefined;
  const end = Math.max(start, endBefore(layout, limit));
  return Math.ceil((end - start) * 10 - slack) / 10;
}

/** A heading that begins a page may have a line above it: «Приложение № 1». As part of a page. */
const nearTop = 0.15;

/** The page break right before a place at the top of a page, if no other anchor stands between; else the place itself. */
function endBefore({ starts, stops }: PageLayout, limit: number): number {
  const stop = stops.findLast((each) => each < limit);
  // A break within a text that goes on after it would cut the text off.
  if (stop === undefined || limit > Math.ceil(stop) + nearTop) return limit;
  const between = [...starts.values()].some((start) => start > stop && start < limit);
  return between ? limit : stop;
}
