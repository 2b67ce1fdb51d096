import { choiceNames } from './choices.ts';
import { eventAliases } from './choices/event-aliases.ts';
import { projectAliases } from './choices/project-aliases.ts';
import { schoolAliases } from './choices/school-aliases.ts';
import { teachingAliases } from './choices/teaching-aliases.ts';
import type { ChoiceAliases } from './choices/words.ts';

/** Words beside our own by which people write a value: other spellings, short forms, former names. */
export const choiceAliases: ChoiceAliases = {
  ...schoolAliases,
  ...projectAliases,
  ...eventAliases,
  ...teachingAliases,
};

/**
 * The value of a list that a text means: by its own word or an alias, in any grammatical ending, else by the beginning
 * of the words of one value only. Case, ё, hyphens, spaces, dots, quotation marks and brackets do not matter.
 */
export function parseChoice(list: string, text: string): string | undefined {
  const words = wordsOf(list);
  const plain = plainWord(text);
  if (plain === '') return undefined;
  const exact = words.exact.get(plain) ?? words.byStem.get(stem(plain));
  if (exact !== undefined) return exact;
  const bare = plainWord(text.replaceAll(kindWords, ''));
  return words.byStem.get(stem(bare)) ?? beginning(words, plain);
}

interface Words {
  readonly exact: ReadonlyMap<string, string>;
  /** Stems that belong to one value only. */
  readonly byStem: ReadonlyMap<string, string>;
}

/** «краевой уровень», «техническая направленность»: a column's own name is repeated in its cells. */
const kindWords = /(?<!\p{L})(?:уровень|уровня|направленность|направленности|формат|степень)(?!\p{L})/giu;

/** A shorter beginning is more often a slip than a word. */
const shortestBeginning = 3;

function beginning(words: Words, plain: string): string | undefined {
  if (plain.length < shortestBeginning) return undefined;
  const found = new Set([...words.exact].flatMap(([word, value]) => (word.startsWith(plain) ? [value] : [])));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const known = new Map<string, Words>();

function wordsOf(list: string): Words {
  const words = known.get(list) ?? readWords(list);
  known.set(list, words);
  return words;
}

function readWords(list: string): Words {
  const own = Object.entries(choiceNames[list] ?? {});
  const aliases = Object.entries(choiceAliases[list] ?? {}).flatMap(([value, words]) =>
    words.map((word): [string, string] => [word, value]),
  );
  const pairs = [...own.map(([value, word]): [string, string] => [word, value]), ...aliases];
  const exact = new Map(pairs.map(([word, value]) => [plainWord(word), value]));
  const stems = [...exact].map(([word, value]): [string, string] => [stem(word), value]);
  const byStem = new Map(
    stems.filter(([word, value]) => stems.every(([other, its]) => other !== word || its === value)),
  );
  return { exact, byStem };
}

/** The letters and digits of a word, small, ё as е. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const endings =
  /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ия|ии|ию|ям|ам|ов|ев|ей|[аеиоуыьюяй])$/u;

/** A long word without its ending: «районная», «районного» are one. */
function stem(plain: string): string {
  return plain.length > 5 ? plain.replace(endings, '') : plain;
}
