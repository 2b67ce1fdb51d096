import { plainDataIssue } from '#shared/facts/plain-data.ts';
import { formFaultText, type FormProblem } from '#shared/text/forms.ts';
import { type Form, formShape } from './definition.ts';
import { found, type Found } from './lint/found.ts';
import { nameFaults } from './lint/names.ts';
import { itemFaults } from './lint/nodes.ts';
import { optionFaults, whenFaults } from './lint/options.ts';
import { placePath, placeWords } from './lint/place-words.ts';
import { shapeFaults } from './lint/shape.ts';
import { wordFaults } from './lint/words.ts';

/** What is wrong with a form, where, and as a sentence for who wrote it. */
export interface FormFault {
  readonly problem: FormProblem;
  /** «раздел 2, пункт 6, столбец 3». */
  readonly place: string;
  /** The same in the file's own words: «sections[1].items[0].nodes[0].columns[2].value». */
  readonly path: string;
  readonly text: string;
}

/**
 * Everything that is wrong with a form that came from outside. While its shape is wrong only that is told; what it says
 * of facts, indicators and its own parts can be looked at after. A form without faults is a `Form`.
 */
export function lintForm(value: unknown): FormFault[] {
  return faultsOf(value).map(({ at, problem, details = {} }) => ({
    problem,
    place: placeWords(at, value),
    path: placePath(at),
    text: formFaultText(problem, details),
  }));
}

function faultsOf(value: unknown): Found[] {
  if (plainDataIssue(value)) return [found([], 'json.not-plain')];
  const shape = shapeFaults(value);
  return shape.length > 0 ? shape : contentFaults(formShape.parse(value));
}

function contentFaults(form: Form): Found[] {
  return [
    ...nameFaults(form),
    ...optionFaults(form),
    ...whenFaults(form),
    ...wordFaults(form),
    ...form.sections.flatMap(({ items }, s) =>
      items.flatMap((item, n) => itemFaults(item, ['sections', s, 'items', n], form)),
    ),
  ];
}
