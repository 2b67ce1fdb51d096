import type { ChoiceList } from '#shared/facts/choices.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import type { Control, FieldDescription } from '#shared/facts/fields.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { figureSchema } from '#shared/facts/figure.ts';
import { type Fact, factKinds } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { choiceName } from '#shared/text/choices.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import type { Expression } from './definition.ts';
import { derivedText } from './derived.ts';
import { formatDate, formatFigure } from './format.ts';
import type { Part } from '#shared/blocks/link-parts.ts';
import { isEmptyValue, type Line, nothing, textValue, type Value } from './value.ts';

export interface EvaluationContext {
  readonly facts: FactLookup;
  /** The text of an indicator's value in the report's period; nothing while there is none. */
  readonly measure: (indicator: Fact) => string | undefined;
}

/** Evaluates an expression of a form over one fact. What is not filled yields nothing, never an error. */
export function evaluate(expression: Expression, fact: Fact, context: EvaluationContext): Value {
  if ('path' in expression) return pathValue(expression.path, fact, context);
  if ('text' in expression) return textValue(expression.text);
  if ('link' in expression) return linkValue(expression.link, fact, context);
  if ('join' in expression) return joined(expression.join, expression.of, fact, context);
  if ('firstOf' in expression) return firstFilled(expression.firstOf, fact, context);
  if ('lines' in expression) {
    return expression.lines.flatMap((inner) => filled(evaluate(inner, fact, context)));
  }
  if ('each' in expression) return eachValue(expression, fact, context);
  return textOrNothing(context.measure(fact));
}

function filled(value: Value): Value {
  return isEmptyValue(value) ? nothing : value;
}

function textOrNothing(text: string | undefined): Value {
  return text === undefined || text === '' ? nothing : textValue(text);
}

function linkValue(path: readonly string[], fact: Fact, context: EvaluationContext): Value {
  return pathValue(path, fact, context).map((line) => ({
    parts: line.parts.map((part) => ({ text: part.text, href: part.text })),
  }));
}

function joined(
  separator: string,
  parts: readonly Expression[],
  fact: Fact,
  context: EvaluationContext,
): Value {
  const values = parts.map((part) => evaluate(part, fact, context)).filter((value) => !isEmptyValue(value));
  return inOneLine(values, separator);
}

function inOneLine(values: readonly Value[], separator: string): Value {
  if (values.length === 0) return nothing;
  const parts = values.flatMap((value, at): Part[] => [
    ...(at === 0 ? [] : [{ text: separator }]),
    ...value.flatMap((line, row) => (row === 0 ? line.parts : [{ text: '\n' }, ...line.parts])),
  ]);
  return [{ parts }];
}

function firstFilled(options: readonly Expression[], fact: Fact, context: EvaluationContext): Value {
  for (const option of options) {
    const value = evaluate(option, fact, context);
    if (!isEmptyValue(value)) return value;
  }
  return nothing;
}

function eachValue(
  expression: Extract<Expression, { each: readonly string[] }>,
  fact: Fact,
  context: EvaluationContext,
): Value {
  const members = membersOf(expression.each, fact, context)
    .map((member) => memberValue(member, expression.value, context))
    .filter((value) => !isEmptyValue(value));
  if (expression.as === 'inline') return inOneLine(members, ', ');
  if (expression.as === 'lines') return members.flat();
  return members.flatMap((value) =>
    inOneLine([value], '').map((line): Line => ({ parts: line.parts, bullet: true })),
  );
}

/** A list's member: another fact, or a plain value with the control that describes it. */
type Member = { readonly fact: Fact } | { readonly value: unknown; readonly control: Control };

function memberValue(member: Member, value: Expression | undefined, context: EvaluationContext): Value {
  if ('fact' in member) return value ? evaluate(value, member.fact, context) : nothing;
  return leafValue(member.value, member.control);
}

function membersOf(path: readonly string[], fact: Fact, context: EvaluationContext): Member[] {
  const found = follow(path, fact, context);
  if (!found || found.control.type !== 'list' || !Array.isArray(found.value)) return [];
  const { of } = found.control;
  return found.value.flatMap((value: unknown): Member[] => {
    if (of.type !== 'reference') return [{ value, control: of }];
    const target = typeof value === 'string' ? context.facts.get(value) : undefined;
    return target ? [{ fact: target }] : [];
  });
}

function pathValue(path: readonly string[], fact: Fact, context: EvaluationContext): Value {
  const found = follow(path, fact, context);
  if (!found) return nothing;
  if ('derived' in found) return textOrNothing(found.derived);
  return leafValue(found.value, found.control);
}

interface Found {
  readonly value: unknown;
  readonly control: Control;
  readonly derived?: string;
}

/** Walks fields and references; nothing where a step is not filled or not known. */
function follow(path: readonly string[], fact: Fact, context: EvaluationContext): Found | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const control = controlOf(fact, step);
  if (!control) {
    const derived = rest.length === 0 ? derivedText(fact, step) : undefined;
    return derived === undefined ? undefined : { value: derived, control: { type: 'text' }, derived };
  }
  const value: unknown = Reflect.get(fact.fields, step);
  if (rest.length === 0) return { value, control };
  if (control.type !== 'reference' || typeof value !== 'string') return undefined;
  const target = context.facts.get(value);
  return target && follow(rest, target, context);
}

const controls = new Map<string, ReadonlyMap<string, Control>>();

function controlOf(fact: Fact, field: string): Control | undefined {
  const known =
    controls.get(fact.kind) ??
    new Map(describeFields(factKinds[fact.kind]).map(({ name, control }) => [name, control]));
  controls.set(fact.kind, known);
  return known.get(field);
}

function leafValue(value: unknown, control: Control): Value {
  if (value === undefined || value === null) return nothing;
  switch (control.type) {
    case 'date': {
      const date = factDateSchema.safeParse(value);
      return date.success ? textValue(formatDate(date.data)) : nothing;
    }
    case 'figure': {
      const figure = figureSchema.safeParse(value);
      return figure.success ? textValue(formatFigure(figure.data)) : nothing;
    }
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? textValue(formatNumber(value)) : nothing;
    case 'choice':
      return typeof value === 'string' ? textValue(choiceText(control.list, value)) : nothing;
    case 'list':
      return Array.isArray(value)
        ? inOneLine(
            value.map((inner: unknown) => leafValue(inner, control.of)),
            ', ',
          )
        : nothing;
    case 'url':
      return typeof value === 'string' ? [{ parts: [{ text: value, href: value }] }] : nothing;
    case 'text':
    case 'longText':
    case 'email':
      return typeof value === 'string' ? textValue(value) : nothing;
    case 'group':
      return groupValue(value, control.fields);
    default:
      return nothing;
  }
}

/** What a group says, in one line in the order of its fields: «Запись вебинара https://…». */
function groupValue(value: unknown, fields: readonly FieldDescription[]): Value {
  if (typeof value !== 'object' || value === null) return nothing;
  const values = fields.map(({ name, control }) => leafValue(Reflect.get(value, name), control));
  return inOneLine(
    values.filter((inner) => !isEmptyValue(inner)),
    ' ',
  );
}

function choiceText(list: ChoiceList, value: string): string {
  return choiceName(list, value);
}
