import { formFields, formNodes, formPlaces, formSteps } from '#shared/text/forms.ts';
import type { Place } from './found.ts';

/** «раздел 2, пункт 6, столбец 3»: the way to a place of a form's file, items by the number that they print. */
export function placeWords(place: Place, file: unknown): string {
  const words = place.flatMap((step, at): string[] => {
    if (typeof step === 'number') return [];
    const position = place[at + 1];
    if (typeof position !== 'number') return plainStep(step);
    const before = place.slice(0, at);
    if (step === 'nodes') return nodeStep(position, valueAt(before, file));
    const word = formSteps[step];
    if (word === undefined) return plainStep(step);
    return [`${word} ${step === 'items' ? itemNumber([...before, step, position], file) : position + 1}`];
  });
  return words.length === 0 ? formPlaces.whole : words.join(', ');
}

/** «sections[1].items[0].nodes[0]»: the same for who edits the file. */
export function placePath(place: Place): string {
  return place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function plainStep(step: string): string[] {
  const word = formFields[step] ?? formPlaces.key(step);
  return word === '' ? [] : [word];
}

/** The digits that the item prints, else its position. */
function itemNumber(place: Place, file: unknown): string {
  const printed = valueAt([...place, 'number'], file);
  const digits = typeof printed === 'string' ? /\d[\d.]*/.exec(printed)?.[0].replace(/\.$/, '') : undefined;
  return digits ?? String(Number(place.at(-1)) + 1);
}

/** The only part of an item needs no words of its own. */
function nodeStep(position: number, item: unknown): string[] {
  const nodes = fieldOf(item, 'nodes');
  if (!Array.isArray(nodes) || nodes.length < 2) return [];
  const type = fieldOf(nodes[position], 'type');
  const alike = nodes.slice(0, position + 1).filter((node) => fieldOf(node, 'type') === type).length;
  const word = typeof type === 'string' ? formNodes[type] : undefined;
  return [word === undefined ? `${formPlaces.part} ${position + 1}` : `${word} ${alike}`];
}

export function valueAt(place: Place, file: unknown): unknown {
  return place.reduce<unknown>((value, step) => fieldOf(value, step), file);
}

function fieldOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}
