import { boundsOf } from '#shared/facts/fact-date.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import { plainWords } from '#shared/names/letters.ts';
import { compareOrganisationNames, readOrganisationName } from '#shared/names/organisation-name.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { numberedNamesIn } from '../organisations-in-text.ts';
import { passagesOf } from '../passages.ts';
import { nodesOf, wholePlace } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Words that are printed and are nobody's text: title, title sheet, stamps, signature, titles of sections and columns. */
function printedOf({ titleLines, parts, sections }: FilledReport): string[] {
  const { titleSheet, approvals, protocol, signature, executor } = parts;
  return [
    ...titleLines,
    ...(titleSheet?.lines ?? []),
    ...(approvals?.left ?? []),
    ...(approvals?.right ?? []),
    ...(protocol === undefined ? [] : [protocol]),
    ...(signature ? [signature.post, signature.name] : []),
    ...(executor === undefined ? [] : [executor]),
    ...sections.flatMap((section) => [section.title, ...section.items.map(({ title }) => title)]),
  ];
}

function headersOf(report: FilledReport): string[] {
  return nodesOf(report).flatMap(({ node }) =>
    node.type === 'table' || node.type === 'list' ? node.columns.map(({ title }) => title) : [],
  );
}

/** Nowhere does the report say of which year it is. */
const yearUnnamed: Rule = {
  id: 'completeness.year-unnamed',
  family: 'completeness',
  level: 'reason',
  find: ({ report, period }) => {
    const { from, to } = boundsOf(period);
    const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])];
    const says = (text: string) => years.some((year) => text.includes(year));
    const isNamed =
      [...printedOf(report), ...headersOf(report)].some(says) ||
      passagesOf(report).some(({ text }) => says(text));
    return isNamed ? [] : [{ place: wholePlace(report), details: { year: years.join('-') } }];
  },
};

/** Nowhere does the report say whose it is. */
const organisationUnnamed: Rule = {
  id: 'completeness.organisation-unnamed',
  family: 'completeness',
  level: 'reason',
  find: ({ report, subject, facts }) => {
    const organisation = subject.organisation === undefined ? undefined : facts.get(subject.organisation);
    if (organisation?.kind !== 'organisation') return [];
    const isNamedIn = namerOf(organisation as Fact<'organisation'>);
    const isNamed =
      printedOf(report).some(isNamedIn) || passagesOf(report).some(({ text }) => isNamedIn(text));
    const { shortName } = (organisation as Fact<'organisation'>).fields;
    return isNamed ? [] : [{ place: wholePlace(report), details: { name: shortName } }];
  },
};

function namerOf({ fields }: Fact<'organisation'>): (text: string) => boolean {
  const names = [
    fields.shortName,
    fields.legalName,
    ...(fields.aliases ?? []),
    ...(fields.formerNames ?? []),
  ].filter((each) => each !== undefined);
  const plain = names.map((each) => ` ${plainWords(each).join(' ')} `);
  const read = names.map(readOrganisationName);
  return (text) => {
    const words = ` ${plainWords(text).join(' ')} `;
    if (plain.some((each) => words.includes(each))) return true;
    return numberedNamesIn(text).some((found) =>
      read.some((each) => compareOrganisationNames(each, readOrganisationName(found.text))?.how === 'same'),
    );
  };
}

export const named: readonly Rule[] = [yearUnnamed, organisationUnnamed];
