import { releasedForms } from '#shared/forms/released.ts';
import { plain } from '../words.ts';

const form = releasedForms.find(({ id }) => id === 'growth-point-district');

/** The text a line a paragraph: titles that Word broke over lines are one line each. */
export function reportLines(text: string): string[] {
  const titles = (form?.sections ?? []).map(({ number, title }) => plain(`${number} ${title}`));
  const lines = text.split('\n');
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const length = titleLength(lines.slice(at, at + 8), titles);
    joined.push(lines.slice(at, at + length).join(' '));
    at += length - 1;
  }
  return joined;
}

/** How many of the lines make one title. */
function titleLength(lines: readonly string[], titles: readonly string[]): number {
  if (plain(lines[0] ?? '') === '') return 1;
  for (let length = 1; length <= lines.length; length += 1) {
    const line = plain(lines.slice(0, length).join(' '));
    if (titles.includes(line) || isCentreTitle(line)) return length;
  }
  return 1;
}

const isCentreTitle = (line: string): boolean =>
  /^(?:\[[^\]]*\])?(?:Деятельность )?Центр\p{L}* образования [^.]*«Точка роста» на базе .+\(из опыта работы\)$/u.test(
    line,
  );
