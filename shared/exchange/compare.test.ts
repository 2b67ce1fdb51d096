import { describe, expect, test } from 'vitest';
import { compareRecord, type ExchangeState, type Side } from './compare.ts';

type Fields = Record<string, unknown>;
const state = (fields: Fields, deleted = false): ExchangeState => {
  return { kind: 'event', fields, ...(deleted ? { deletedAt: '2026-01-01T00:00:00.000Z' } : {}) };
};
const base = { step: 'base', state: state({ title: 'Семинар' }) };
const side = (step: string, at: ExchangeState, earlier: Side['earlier'] = [base]): Side => {
  return { step, state: at, earlier };
};
const compare = (mine: Fields, theirs: Fields) =>
  compareRecord(side('m', state(mine)), side('t', state(theirs)));

describe('fields', () => {
  const title = 'Семинар';
  test.each<[string, Fields, Fields, Fields]>([
    ['only theirs changed', { title }, { title: 'Их' }, { title: 'Их' }],
    ['only mine changed', { title: 'Моё' }, { title }, { title: 'Моё' }],
    ['both to the same', { title: 'Оба' }, { title: 'Оба' }, { title: 'Оба' }],
    ['different fields', { title, note: 'а' }, { title: 'Их' }, { title: 'Их', note: 'а' }],
    ['taken out there', { title, note: 'а' }, {}, { note: 'а' }],
  ])('%s', (_, mine, theirs, result) => {
    const { state: after, conflicts } = compare(mine, theirs);
    expect(conflicts).toEqual([]);
    expect(after.fields).toEqual(result);
  });

  test('both changed differently: a conflict, and mine stands until it is decided', () => {
    const { state: after, conflicts } = compare({ title: 'Моё' }, {});
    expect(conflicts).toEqual([{ name: 'title', mine: 'Моё', theirs: undefined, base: 'Семинар' }]);
    expect(after.fields).toEqual({ title: 'Моё' });
  });

  test('without a common step each field that differs is a conflict', () => {
    const mine = side('m', state({ title: 'Моё', note: 'то же' }), []);
    const theirs = side('t', state({ title: 'Их', note: 'то же', placeText: 'Зал' }), []);
    expect(compareRecord(mine, theirs).conflicts.map(({ name }) => name)).toEqual(['title', 'placeText']);
  });

  test('a common step of which nobody knows what it said is as good as none', () => {
    const lost = [{ step: 'base' }];
    const mine = side('m', state({ title: 'Семинар' }), lost);
    expect(compareRecord(mine, side('t', state({ title: 'Их' }), lost)).conflicts).toHaveLength(1);
  });
});

describe('whoever went the other’s way already is followed', () => {
  const old = side('base', state({ title: 'Семинар' }), []);
  const far = side('far', state({ title: 'Дальше' }));
  test('theirs is ahead', () => expect(compareRecord(old, far).state).toBe(far.state));
  test('mine is ahead', () => expect(compareRecord(far, old).state).toBe(far.state));

  test('back to what was before is a step of its own', () => {
    const back = side('back', base.state, [{ step: 'far', state: far.state }, base]);
    expect(compareRecord(far, back).state).toBe(back.state);
    expect(compareRecord(back, far).state).toBe(back.state);
  });
});

const link = (to: string, result?: string) => ({ to, ...(result === undefined ? {} : { result }) });

describe('lists', () => {
  const before = { step: 'base', state: state({ links: [link('a')] }) };
  const lists = (mine: unknown[], theirs: unknown[]) =>
    compareRecord(side('m', state({ links: mine }), [before]), side('t', state({ links: theirs }), [before]));

  test('additions of both sides are united', () => {
    const { state: after, united } = lists([link('a'), link('b')], [link('a'), link('c')]);
    expect(after.fields.links).toEqual([link('a'), link('b'), link('c')]);
    expect(united).toEqual(['links']);
  });

  test.each([
    ['one side took an entry out', [link('b')], [link('a'), link('c')]],
    ['both added the same target with other words', [link('a'), link('b', 'x')], [link('a'), link('b', 'y')]],
  ])('%s: a conflict', (_, mine, theirs) => {
    expect(lists(mine, theirs).conflicts).toHaveLength(1);
  });

  test('a list of other things is not united', () => {
    const own = [{ audience: 'teachers' }];
    const other = [{ audience: 'pupils' }];
    expect(compare({ audiences: own }, { audiences: other }).conflicts.map(({ name }) => name)).toContain(
      'audiences',
    );
  });
});

const both = (mine: ExchangeState, theirs: ExchangeState) =>
  compareRecord(side('m', mine), side('t', theirs));

describe('the basket', () => {
  const fields = { title: 'Семинар' };

  test('deleted there, unchanged here: deleted', () => {
    expect(both(state(fields), state(fields, true)).state.deletedAt).toBeDefined();
  });
  test('deleted here, unchanged there: deleted', () => {
    expect(both(state(fields, true), state(fields)).state.deletedAt).toBeDefined();
  });
  test.each([
    ['there, changed here', state({ title: 'Моё' }), state(fields, true)],
    ['here, changed there', state(fields, true), state({ title: 'Их' })],
  ])('deleted %s: the whole record is decided', (_, mine, theirs) => {
    expect(both(mine, theirs)).toMatchObject({ whole: true, state: mine });
  });
  test('brought back there and changed here: alive with both', () => {
    const gone = [{ step: 'base', state: state(fields, true) }];
    const mine = side('m', state({ ...fields, note: 'а' }, true), gone);
    const { state: after, whole } = compareRecord(mine, side('t', state({ title: 'Их' }), gone));
    expect(whole).toBe(false);
    expect(after).toEqual({ kind: 'event', fields: { title: 'Их', note: 'а' } });
  });
});
