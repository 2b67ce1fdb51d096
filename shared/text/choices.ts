import { eventWords } from './choices/events.ts';
import { projectWords } from './choices/project.ts';
import { schoolWords } from './choices/school.ts';
import { teachingWords } from './choices/teaching.ts';
import type { ChoiceWords } from './choices/words.ts';

/** Russian words for the closed lists of `shared/facts/choices.ts`, under the same names. */
export const choiceNames: ChoiceWords = { ...schoolWords, ...projectWords, ...eventWords, ...teachingWords };

export function choiceName(list: string, value: string): string {
  return choiceNames[list]?.[value] ?? value;
}
