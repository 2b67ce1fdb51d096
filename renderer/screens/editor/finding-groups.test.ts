import { expect, test } from 'vitest';
import type { Finding } from '#shared/checks/finding.ts';
import { groupsOf } from './finding-groups.ts';
import { findingAfter, movedTo, spotOf } from './spot.ts';

const finding = (id: string, rule: string, more: Partial<Finding> = {}): Finding => ({
  id,
  rule,
  family: 'typography',
  level: 'hint',
  details: {},
  item: '6',
  itemNumber: '6.',
  node: 'plan',
  ...more,
});

const space = 'typography.double-space';
const many = ['a', 'b', 'c', 'd'].map((id) => finding(id, space));

test('four of a small rule stand under one line, where the first of them stands', () => {
  const groups = groupsOf([finding('x', 'completeness.plan-result'), ...many, finding('y', space)]);
  expect(groups.map(({ name, findings }) => [name, findings.map(({ id }) => id)])).toEqual([
    [undefined, ['x']],
    ['Лишние пробелы', ['a', 'b', 'c', 'd', 'y']],
  ]);
});

test('three of it, and any number of another rule, stand each by itself', () => {
  const others = ['e', 'f', 'g', 'h'].map((id) => finding(id, 'completeness.plan-result'));
  expect(groupsOf([...many.slice(1), ...others]).map(({ name }) => name)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

test('from finding to finding, also when several are at one place, and from the last to the first', () => {
  const walked = many.map((_, at) =>
    findingAfter(many, at === 0 ? undefined : spotOf(finding(many[at - 1]?.id ?? '', space))),
  );
  expect(walked.map((each) => each?.id)).toEqual(['a', 'b', 'c', 'd']);
  expect(findingAfter(many, spotOf(finding('d', space)))?.id).toBe('a');
  expect(findingAfter([], undefined)).toBeUndefined();
});

test('a cell that gets the focus because a finding led there keeps the finding', () => {
  const led = spotOf(finding('a', space, { row: 'r1', column: 'c1' }));
  expect(movedTo({ node: 'plan', row: 'r1', column: 'c1' })(led)).toBe(led);
  expect(movedTo({ node: 'plan', row: 'r2', column: 'c1' })(led)).toEqual({
    node: 'plan',
    row: 'r2',
    column: 'c1',
  });
});
