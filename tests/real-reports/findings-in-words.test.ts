import { describe, expect, test } from 'vitest';
import type { CheckInput } from '#shared/checks/rule.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { NodeInput } from '../support/facts.ts';
import { lookup } from '../support/facts.ts';
import { found, ofNodes, ofTexts } from '../support/checks.ts';
import { ofKind } from './program.ts';
import { readPlatform } from './platform/read-platform.ts';
import { realReport } from './reports-folder.ts';

/** What `checks.md` names in the words of two real reports is found in them, each line as a text of its own. */

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const quotesOf = (rule: string, input: CheckInput) => found(rule, input).map(({ quote }) => quote);
/** Of rules that no line of the report breaks. */
const silent = ['links.malformed', 'links.email', 'links.phone', 'personal.phone', 'personal.address'];

const platform = realReport('novorossiysk-2022.txt');

describe.skipIf(platform.missing)(`the words of a platform for 2022${platform.reason}`, () => {
  const input = ofTexts(...linesOf(platform.text));

  test('signs', () => {
    expect(quotesOf('typography.number-sign-twice', input)).toEqual(['№ №']);
    expect(quotesOf('typography.remains', input)).toHaveLength(1);
    expect(found('typography.unbalanced', input).map(({ details }) => details.sign)).toEqual(['»']);
  });

  test('a second name in the name of the organisation', () => {
    const { records } = readPlatform(platform.text);
    const facts = lookup(...(records as Fact[]));
    const own = ofKind(records as Fact[], 'organisation').find(({ fields }) => fields.isOwn);
    const name: NodeInput = {
      type: 'fact',
      id: 'name',
      label: 'Название',
      of: 'organisation',
      value: { path: ['legalName'] },
      edits: ['legalName'],
    };
    const passport = ofNodes([name], { facts, organisation: own?.id });
    expect(found('foreign.two-names', passport)).toHaveLength(1);
  });

  test.each(silent)('%s is silent', (rule) => {
    expect(found(rule, input)).toEqual([]);
  });
});

const district = realReport('shcherbinovsky-2023.txt');

describe.skipIf(district.missing)(`the words of a district for 2023${district.reason}`, () => {
  const input = ofTexts(...linesOf(district.text));

  test('appendices that are cited and are not there', () => {
    const cited = found('completeness.appendix-missing', input).map(({ details }) => details.numbers);
    expect(cited).toEqual(expect.arrayContaining(['3', '4', '5', '6']));
  });

  test('signs, letters and doubled words', () => {
    expect(quotesOf('typography.mixed-letters', input)).toEqual(['ЗD']);
    expect(quotesOf('typography.doubled-words', input)).toEqual(['в рамках в рамках']);
    expect(quotesOf('typography.remains', input)).toHaveLength(4);
  });

  test('one school in many ways, a pupil by her full name', () => {
    const numbers = found('duplicates.organisation', input).map(
      ({ details }) => /№\s*(\d+)/.exec(String(details.name))?.[1],
    );
    expect(numbers).toContain('5');
    expect(found('personal.minor-name', input)).toHaveLength(1);
  });

  test.each(silent)('%s is silent', (rule) => {
    expect(found(rule, input)).toEqual([]);
  });
});
