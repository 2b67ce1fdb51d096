import type { Form, FormItem, FormSection } from '#shared/forms/definition.ts';
import { inlineText } from '#shared/blocks/plain-text.ts';
import type { Understood, UnderstoodParagraph } from './headings.ts';
import { alike, shapeOf } from './likeness.ts';
import { inlinesFrom, numberKey, numberOf } from './numbers.ts';

/** What a form prints as a heading: a section, or an item that has a printed title. */
export interface Target {
  readonly section: FormSection;
  /** Nothing for the section itself. */
  readonly item: FormItem | undefined;
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
}

/** A paragraph that heads a target, and what it says beside the title: «1. Тема проекта: …». */
export interface Head {
  readonly target: Target;
  /** Position among the pieces. */
  readonly at: number;
  /** The paragraph without number and title; nothing when it says no more. */
  readonly rest: UnderstoodParagraph | undefined;
}

export function targetsOf({ sections }: Form): Target[] {
  return sections.flatMap((section) => [
    ...(section.bare === true
      ? []
      : [{ section, item: undefined, numbers: [numberKey(section.number)], titles: [section.title] }]),
    ...section.items.filter(({ layout }) => layout !== 'bare').map((item) => itemTarget(section, item)),
  ]);
}

function itemTarget(section: FormSection, item: FormItem): Target {
  const { variants = [] } = item;
  return {
    section,
    item,
    numbers: [item.number, ...variants.map(({ number }) => number ?? '')].filter(Boolean).map(numberKey),
    titles: [item.title, ...variants.flatMap(({ title }) => title ?? [])],
  };
}

interface Match {
  readonly target: number;
  readonly at: number;
  readonly score: number;
  readonly cut: number;
}

/** From here on two titles are one. */
const alikeEnough = 0.8;
/** With the same number a title may have been worded anew. */
const alikeWithNumber = 0.6;
/** Longer paragraphs are looked at only so far. */
const lookedAt = 400;

/**
 * Which paragraphs head the sections and items of a form: the best set of pairs whose order is the form's own, then
 * items that stand elsewhere, if their title is the very same.
 */
export function matchHeads(pieces: readonly Understood[], form: Form): Head[] {
  const targets = targetsOf(form);
  const matches = pieces.flatMap((piece, at) =>
    piece.type === 'table' || piece.role !== undefined ? [] : matchesOf(piece, at, targets),
  );
  const chosen = inOrder(matches, targets.length);
  const taken = new Set(chosen.map(({ at }) => at));
  const placed = new Set(chosen.map(({ target }) => target));
  const elsewhere = matches
    .filter(({ score }) => score >= 1)
    .filter(({ target, at }) => {
      if (taken.has(at) || placed.has(target)) return false;
      taken.add(at);
      placed.add(target);
      return true;
    });
  return [...chosen, ...elsewhere]
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ target, at, cut }) => {
      const [found, piece] = [targets[target], pieces[at]];
      return found && piece?.type === 'paragraph' ? [{ target: found, at, rest: restOf(piece, cut) }] : [];
    });
}

function matchesOf(piece: UnderstoodParagraph, at: number, targets: readonly Target[]): Match[] {
  const number = numberOf(piece);
  const own = inlineText(number?.rest ?? piece.inlines);
  const key = number === undefined ? undefined : numberKey(number.text);
  const text = own.slice(0, lookedAt);
  const isHeading = piece.heading !== undefined;
  return targets.flatMap(({ numbers, titles }, target): Match[] => {
    const hasNumber = key !== undefined && numbers.includes(key);
    const found = titles
      .map((title) => headScore(text, own, title, hasNumber))
      .reduce((a, b) => (b.score > a.score ? b : a), none);
    const least = hasNumber ? alikeWithNumber : alikeEnough;
    if (found.score < least) return [];
    return [
      { target, at, score: found.score + (hasNumber ? 0.2 : 0) + (isHeading ? 0.1 : 0), cut: found.cut },
    ];
  });
}

const none = { score: 0, cut: 0 };

/** How well a paragraph begins with a title, and how many characters of it the title takes. */
function headScore(text: string, whole: string, title: string, hasNumber: boolean): typeof none {
  const wanted = shapeOf(title);
  if (wanted.size === 0) return none;
  const all = { score: whole.length === text.length ? alike(shapeOf(text), wanted) : 0, cut: whole.length };
  // «Тема проекта: …», «Кадры. …»: what stands before a sign that closes a title.
  const closed = [...text.matchAll(/[:.–—](?=\s|$)/g)].slice(0, 6).map(({ index, 0: sign }) => {
    return {
      score: alike(shapeOf(text.slice(0, index)), wanted) - (sign === ':' ? 0 : 0.02),
      cut: index + 1,
    };
  });
  const sameStart = hasNumber ? [sameWords(text, wanted.words)] : [];
  return [...closed, ...sameStart, all].reduce((a, b) => (b.score > a.score + 0.001 ? b : a));
}

/** The title's own words, and then the text goes on without any sign: «1. Тема проекта Сад на крыше». */
function sameWords(text: string, words: string): typeof none {
  const begins = [...text.matchAll(/\s/g)].map(({ index }) => index);
  const cut = begins.find((index) => shapeOf(text.slice(0, index)).words === words);
  return cut === undefined ? none : { score: 0.95, cut };
}

function restOf(piece: UnderstoodParagraph, cut: number): UnderstoodParagraph | undefined {
  const inlines = inlinesFrom(numberOf(piece)?.rest ?? piece.inlines, cut);
  const text = inlineText(inlines).replace(/^[\s:.–—-]+/, '');
  if (text === '') return undefined;
  const skipped = inlineText(inlines).length - text.length;
  return { ...piece, inlines: inlinesFrom(inlines, skipped), label: undefined, heading: undefined };
}

/** The heaviest chain of matches that rises both in the form and in the file; of equals the later one in the file. */
function inOrder(matches: readonly Match[], targets: number): Match[] {
  interface Link {
    readonly match: Match;
    readonly before: Link | undefined;
    readonly weight: number;
  }
  /** The heaviest chain that ends with each target. */
  const best: (Link | undefined)[] = Array.from({ length: targets }, () => undefined);
  const byPlace = new Map<number, Match[]>();
  for (const match of matches) byPlace.set(match.at, [...(byPlace.get(match.at) ?? []), match]);
  for (const group of byPlace.values()) {
    const made = group.map((match): Link => {
      const before = heaviest(best.slice(0, match.target));
      return { match, before, weight: (before?.weight ?? 0) + match.score };
    });
    for (const link of made) {
      const known = best[link.match.target];
      if (known === undefined || link.weight >= known.weight) best[link.match.target] = link;
    }
  }
  const chain: Match[] = [];
  for (let link = heaviest(best); link; link = link.before) chain.push(link.match);
  return chain.toReversed();

  function heaviest(links: readonly (Link | undefined)[]): Link | undefined {
    return links.reduce((a, b) => ((b?.weight ?? 0) >= (a?.weight ?? 0) && b ? b : a), undefined);
  }
}
