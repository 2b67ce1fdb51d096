import { expect, test } from 'vitest';
import type { Fact } from '#shared/facts/kinds.ts';
import { day, exact, numberOf, schoolYear, valueOf } from '../../../tests/support/catalogue.ts';
import { fact } from '../../../tests/support/facts.ts';

const here = fact('municipality', { name: 'Заречный район', isOwn: true });
const there = fact('municipality', { name: 'Лесной район' });
const own = fact('organisation', { shortName: 'СОШ № 1', isOwn: true, municipality: here.id });
const next = fact('organisation', { shortName: 'СОШ № 2', municipality: here.id });
const far = fact('organisation', { shortName: 'СОШ № 3', municipality: there.id });
const centre = fact('centre', { organisation: next.id });
const project = fact('project', { name: 'Сад', leadOrganisation: own.id });
const places: Fact[] = [here, there, own, next, far, centre, project];
const event = (more: object = {}) => fact('event', { title: 'Семинар', date: day('2025-03-14'), ...more });

const enrolment = (programme: string, count: number) =>
  fact('enrolment', { programme, schoolYear: schoolYear(2025), point: 'yearStart', count: exact(count) });

test('a record without an organisation is the own school’s, and of its municipality', () => {
  const all = [...places, event(), event({ organisation: next.id }), event({ organisation: far.id })];
  expect(numberOf('events.count', all)).toBe(3);
  expect(numberOf('events.count', all, { organisation: own.id })).toBe(1);
  expect(numberOf('events.count', all, { organisation: next.id })).toBe(1);
  expect(numberOf('events.count', all, { municipality: here.id })).toBe(2);
  expect(numberOf('events.count', all, { municipality: there.id })).toBe(1);
});

test('a record that names no organisation and is linked to another school’s centre is that school’s', () => {
  const all = [...places, event({ links: [{ to: centre.id }] })];
  expect(numberOf('events.count', all, { organisation: next.id })).toBe(1);
  expect(valueOf('events.count', all, { organisation: own.id }).absence).toBe('no-records');
});

test('a centre has what names it or is linked to it; its school’s other events are not its own', () => {
  const robots = fact('programme', { name: 'Робототехника', kind: 'additional', centre: centre.id });
  const chess = fact('programme', { name: 'Шахматы', kind: 'additional', organisation: next.id });
  const all = [
    ...places,
    robots,
    chess,
    enrolment(robots.id, 20),
    enrolment(chess.id, 30),
    event({ organisation: next.id }),
    event({ organisation: next.id, links: [{ to: centre.id }] }),
    fact('contingent', { organisation: next.id, asOf: day('2025-09-20'), teachers: exact(25) }),
    fact('contingent', { organisation: own.id, asOf: day('2025-09-20'), teachers: exact(40) }),
  ];
  const scope = { centre: centre.id, period: schoolYear(2025) };
  expect(numberOf('enrolment.start-by-kind', all, scope)).toBe(20);
  expect(numberOf('enrolment.start-by-kind', all, { ...scope, centre: undefined })).toBe(50);
  expect(numberOf('events.count', all, { centre: centre.id })).toBe(1);
  expect(numberOf('staff.teachers', all, scope)).toBe(25);
});

test('rows of a project are its school’s; the status and the plan of a project lead to it', () => {
  const status = fact('status', { organisation: own.id, kind: 'regionalPlatform' });
  const withStatus = fact('project', { name: 'Поле', status: status.id });
  const row = fact('planItem', { project: project.id, text: 'Провести', plannedPeriod: day('2025-03-14') });
  const all = [...places, status, withStatus, row, event({ links: [{ to: status.id }] })];
  expect(numberOf('plan.items', all, { organisation: own.id })).toBe(1);
  expect(valueOf('plan.items', all, { organisation: next.id }).absence).toBe('no-records');
  expect(numberOf('events.count', all, { project: withStatus.id })).toBe(1);
  expect(valueOf('events.count', all, { project: project.id }).absence).toBe('no-records');
});
