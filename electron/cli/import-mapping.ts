import type { FactKind } from '#shared/facts/kinds.ts';
import { cliText } from '#shared/text/cli.ts';
import { UsageError } from './command.ts';
import { columnNamed } from './names.ts';
import { folded, nearNames } from './near.ts';

type Mapping = readonly (string | null)[];

/**
 * The mapping with what `--map` says otherwise: «Заголовок=столбец» puts a column of the table elsewhere,
 * «Заголовок=» leaves it out, a number stands for a column whose header says nothing. No two go to the same place.
 */
export function chosenMapping(
  kind: FactKind,
  headers: readonly string[],
  mapping: Mapping,
  written: readonly string[],
): (string | null)[] {
  return written.reduce<(string | null)[]>(
    (chosen, pair) => {
      const { at, column } = readPair(kind, headers, pair);
      return chosen.map((other, place) => {
        if (place === at) return column;
        return other === column ? null : other;
      });
    },
    headers.map((_, at) => mapping[at] ?? null),
  );
}

/** The last sign parts: a header may hold one, a column's name does not. */
function readPair(kind: FactKind, headers: readonly string[], pair: string) {
  const sign = pair.lastIndexOf('=');
  if (sign <= 0) throw new UsageError(cliText.notPair('--map', pair));
  const target = pair.slice(sign + 1).trim();
  return {
    at: placeOf(headers, pair.slice(0, sign)),
    column: target === '' ? null : columnNamed(kind, target).id,
  };
}

function placeOf(headers: readonly string[], written: string): number {
  const named = headers.findIndex((header) => folded(header) === folded(written));
  if (named !== -1) return named;
  const place = Number(written) - 1;
  if (headers[place] !== undefined) return place;
  const known = headers.filter((header) => header.trim() !== '');
  throw new UsageError(cliText.headerUnknown(written, nearNames(written, known)));
}
