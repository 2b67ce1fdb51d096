import { expect, test } from 'vitest';
import { choices } from '#shared/facts/choices.ts';
import { eventWords } from '#shared/text/sentences/event-kinds.ts';
import { audienceWords, levelNames } from '#shared/text/sentences/event-words.ts';
import * as words from '#shared/text/sentences/kind-words.ts';

/** Choices that a list says by a word of its own. */
const isSchool = (type: string): boolean => ['school', 'basicSchool', 'lyceum', 'gymnasium'].includes(type);

test.each<[string, readonly string[], object]>([
  ['kinds of events', choices.eventKind, eventWords],
  ['levels', choices.eventLevel, Object.fromEntries(levelNames.map((name) => [name, name]))],
  ['audiences', choices.audience, audienceWords],
  ['statuses', choices.statusKind, words.statusGenitive],
  ['kinds of sites', choices.siteKind, words.siteNames],
  ['kinds of products', choices.productKind, words.productWords],
  ['what is measured on a site', choices.siteMetric, words.metricWords],
  [
    'parties of an agreement',
    ['schools', ...choices.organisationType.filter((each) => !isSchool(each))],
    words.partyWords,
  ],
  ['kinds of agreements', choices.agreementKind, words.agreementKinds],
  ['kinds of programmes', choices.programmeKind, words.programmeInstrumental],
  ['times of programmes', choices.programmeKind, words.programmeTimes],
  ['направленности', [...choices.programmeArea, 'remainder', 'unspecified'], words.areaNames],
  ['profiles', choices.centreProfile, words.profileGenitive],
  ['bases of a share', choices.coverageBase.filter((each) => each !== 'other'), words.baseGenitive],
])('%s have their words, and no others', (_, codes, said) => {
  expect(Object.keys(said).toSorted()).toEqual([...codes].toSorted());
});

test('a title that names the kind is known by its stem', () => {
  for (const { stem, nominative, genitive } of Object.values(eventWords).filter(
    ({ stem: s }) => s !== 'день',
  )) {
    expect(nominative).toContain(stem);
    expect(genitive).toContain(stem);
  }
});
