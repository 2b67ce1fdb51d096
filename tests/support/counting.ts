const firstMoment = Date.parse('2026-01-15T08:00:00.000Z');
const counter = { ids: 0, looks: 0 };

/** A clock that goes on by a second at every look. One for the whole run, so that a reopened store sees time pass. */
export function nextMoment(): string {
  counter.looks += 1;
  return new Date(firstMoment + counter.looks * 1_000).toISOString();
}

/** UUIDs that count up: 00000000-0000-4000-8000-000000000001, … */
export function nextId(): string {
  counter.ids += 1;
  return `00000000-0000-4000-8000-${counter.ids.toString(16).padStart(12, '0')}`;
}
