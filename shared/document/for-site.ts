import type { Block, Inline, LetopisDocument } from '#shared/blocks/model.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { siteText } from '#shared/text/report.ts';

/**
 * «Версия для сайта»: pupils are named by nobody's name, and private phones are gone (152-ФЗ; a7, rule 6). The names are
 * those that the facts know: minors, and pupils inside awards. Phones of the organisations themselves stay.
 */
export function forSite(document: LetopisDocument, facts: FactLookup): LetopisDocument {
  const names = namesOfPupils(facts);
  const phones = new Set(
    facts.list('organisation').flatMap(({ fields }) => (fields.phones ?? []).map(digitsOf)),
  );
  const clean = (text: string): string => withoutPhones(withoutNames(text, names), phones);
  return { ...document, blocks: document.blocks.map((block) => cleanBlock(block, clean)) };
}

/** Longest first, so that «Иванова Анна» goes whole before «Иванова А.» is looked for. */
function namesOfPupils(facts: FactLookup): RegExp | undefined {
  const minors = facts
    .list('person')
    .filter(({ fields }) => fields.isMinor === true)
    .flatMap(({ fields: { surname, name, patronymic } }) => [
      [surname, name, patronymic].filter(Boolean).join(' '),
      [surname, name].filter(Boolean).join(' '),
      `${surname} ${(name ?? '').slice(0, 1)}.`,
    ]);
  const winners = facts.list('award').flatMap(({ fields }) => (fields.pupils ?? []).map(({ name }) => name));
  const all = [...new Set([...minors, ...winners])]
    .filter((name) => name.trim().length > 2)
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll(/[\s\u00a0]+/g, String.raw`[\s\u00a0]+`),
    );
  return all.length === 0 ? undefined : new RegExp(`(?<![\\p{L}])(?:${all.join('|')})(?![\\p{L}])`, 'gu');
}

function withoutNames(text: string, names: RegExp | undefined): string {
  return names ? text.replaceAll(names, siteText.pupil) : text;
}

const phone = /(?:\+7|\b8)[\s\u00a0(-]*\d{3,5}[\s\u00a0)-]*(?:\d[\s\u00a0-]*){5,7}\b/g;

function withoutPhones(text: string, kept: ReadonlySet<string>): string {
  return text.replaceAll(phone, (found) => (kept.has(digitsOf(found)) ? found : siteText.phone));
}

/** The number alone: «+7» and «8» begin the same one. */
function digitsOf(written: string): string {
  return written.replaceAll(/\D/g, '').replace(/^[78](?=\d{10}$)/, '');
}

function cleanBlock(block: Block, clean: (text: string) => string): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, inlines: block.inlines.map((inline) => cleanInline(inline, clean)) };
    case 'title':
      return { ...block, lines: block.lines.map(clean) };
    case 'stamps':
      return { ...block, left: block.left.map(clean), right: block.right.map(clean) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => cleanBlock(inner, clean))) };
    case 'table': {
      const rows = (of: Block[][][]) =>
        of.map((row) => row.map((cell) => cell.map((inner) => cleanBlock(inner, clean))));
      return { ...block, header: rows(block.header), rows: rows(block.rows) };
    }
    case 'chart':
    case 'image':
      return {
        ...block,
        alt: clean(block.alt),
        ...(block.caption === undefined ? {} : { caption: clean(block.caption) }),
      };
    default:
      return block;
  }
}

function cleanInline(inline: Inline, clean: (text: string) => string): Inline {
  return inline.type === 'break' ? inline : { ...inline, text: clean(inline.text) };
}
