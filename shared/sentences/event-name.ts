import type { Fields } from '#shared/facts/kinds.ts';
import { anyEvent, type EventWords, eventWords } from '#shared/text/sentences/event-kinds.ts';
import { levelAdjective, onTopic } from '#shared/text/sentences/event-words.ts';
import { capitalised, quoted, tidy } from './phrase.ts';

type Form = 'nominative' | 'genitive' | 'prepositional';

/** An event in a sentence: its level, its kind and its title, and the gender that the verb takes. */
export interface NamedEvent {
  readonly text: string;
  readonly gender: EventWords['gender'];
}

/**
 * «муниципальный семинар на тему «…»», «межрегиональный форум «…»». A title that names the kind itself («Конкурс
 * чтецов», «Районная конференция «Шаг»») does not say it twice.
 */
export function eventName(
  { kind, level, title }: Pick<Fields<'event'>, 'kind' | 'level' | 'title'>,
  form: Form,
): NamedEvent {
  const known = eventWords[kind ?? ''] ?? anyEvent;
  const plain = tidy(title);
  const rest = restAfter(known.nominative, plain);
  const words = rest === undefined && hasWord(known.stem, plain) ? anyEvent : known;
  const adjective =
    level === undefined || form === 'genitive' ? undefined : levelAdjective(level, words.gender, form);
  const named = rest === undefined ? titleOf(plain, words) : restOf(rest, words);
  return {
    text: [adjective, words[form], named].filter(Boolean).join(' '),
    gender: words.gender,
  };
}

const titleOf = (title: string, { hasTopic }: EventWords): string =>
  hasTopic ? onTopic(quoted(title)) : quoted(title);

/** What follows the kind in a title that begins with it: words that go on, or a title of its own. */
function restOf(rest: string, words: EventWords): string {
  const own = /^[:.–—-]\s*(.+)$/su.exec(rest)?.[1];
  if (own !== undefined) return titleOf(capitalised(own), words);
  return /^[«„"]/.test(rest) ? quoted(rest) : rest.replaceAll('"', '');
}

function restAfter(kind: string, title: string): string | undefined {
  if (title.slice(0, kind.length).toLowerCase() !== kind) return undefined;
  const rest = title.slice(kind.length);
  return /^(?:\s|[:.–—])/u.test(rest) && rest.trim() !== '' ? rest.trim() : undefined;
}

const hasWord = (stem: string, title: string): boolean => new RegExp(`(?<!\\p{L})${stem}`, 'iu').test(title);
