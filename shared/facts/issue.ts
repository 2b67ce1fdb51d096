import type { z } from '#shared/zod.ts';

/** What is wrong at which place of a value, in words that a catalogue can translate. */
export interface Issue {
  /** «audiences[2].participants.value»: names as in the file, positions from 0. */
  readonly place: string;
  /** A key of `shared/text/problems.ts`. */
  readonly problem: string;
}

/** The first thing that a schema complains about: people mend one place at a time. */
export function firstIssue(error: z.ZodError): Issue {
  const [issue] = error.issues;
  if (!issue) return { place: '', problem: 'invalid' };
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { place: placeOf([...issue.path, ...unknown]), problem: problemOf(issue) };
}

export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : `expected-${issue.expected}`;
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : `format-${issue.format}`;
    case 'too_big':
      return 'too-big';
    case 'too_small':
      return 'too-small';
    case 'invalid_value':
      return 'not-in-list';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'custom':
      return issue.message;
    default:
      return 'invalid';
  }
}
