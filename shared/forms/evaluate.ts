import type { ChoiceList } from '#shared/facts/choices.ts';
import { factDateSchema } from '#shared/facts/fact-date.ts';
import type { Control, FieldDescription } from '#shared/facts/fields.ts';
import { figureSchema } from '#shared/facts/figure.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { choiceName } from '#shared/text/choices.ts';
import { formatNumber } from '#shared/text/numerals.ts';
import type { Part } from '#shared/blocks/link-parts.ts';
import type { Expression, SpokenOf } from './expression.ts';
import { follow } from './follow.ts';
import { formatDate, formatFigure } from './format.ts';
import { relatedFacts } from './related.ts';
import { type Scope, spokenOfFact } from './scope.ts';
import { relatedSum } from './sums.ts';
import { isEmptyValue, type Line, nothing, textValue, type Value } from './value.ts';

export interface EvaluationContext {
  readonly facts: FactLookup;
  /** The text of an indicator's value in the report's period; nothing while there is none. */
  readonly measure: (indicator: Fact) => string | undefined;
  /** What the report is about; absent where no report asks. */
  readonly scope?: Scope | undefined;
  /** What was chosen or written for an option of the form. */
  readonly option?: ((id: string) => string | undefined) | undefined;
  /** The text of a figure of the catalogue; nothing while there is none. */
  readonly figure?: ((wish: Extract<Expression, { indicator: string }>) => string | undefined) | undefined;
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
  if ('around' in expression) return aroundValue(expression, fact, context);
  if ('of' in expression) return ofSubject(expression, context);
  if ('option' in expression) return textOrNothing(context.option?.(expression.option));
  if ('indicator' in expression) return textOrNothing(context.figure?.(expression));
  if ('related' in expression) return relatedValue(expression, fact, context);
  return textOrNothing(context.measure(fact));
}

function aroundValue(
  { around, before = '', after = '' }: Extract<Expression, { around: Expression }>,
  fact: Fact,
  context: EvaluationContext,
): Value {
  const value = evaluate(around, fact, context);
  if (isEmptyValue(value)) return nothing;
  return inOneLine(
    [plainWords(before), value, plainWords(after)].filter((part) => part.length > 0),
    '',
  );
}

function plainWords(text: string): Value {
  return text === '' ? nothing : [{ parts: [{ text }] }];
}

function ofSubject({ of, value }: Extract<Expression, { of: SpokenOf }>, context: EvaluationContext): Value {
  const subject = context.scope && spokenOfFact(of, context.scope, context.facts);
  return subject ? evaluate(value, subject, context) : nothing;
}

type Related = Extract<Expression, { related: unknown }>;

function relatedValue(expression: Related, fact: Fact, context: EvaluationContext): Value {
  if (!context.scope) return nothing;
  const { related: source, by, value, as } = expression;
  const found = relatedFacts(fact, { source, by }, context.scope, context.facts);
  if (as === 'count') return found.length === 0 ? nothing : textValue(formatNumber(found.length));
  if (as === 'sum') {
    const sum = relatedSum(expression, fact, context.scope, context.facts);
    return sum ? textValue(formatFigure(sum)) : nothing;
  }
  const members = found
    .map((each) => (value ? evaluate(value, each, context) : nothing))
    .filter((each) => !isEmptyValue(each));
  return laidOut(members, as);
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
  return laidOut(members, expression.as);
}

function laidOut(members: readonly Value[], as: 'bullets' | 'lines' | 'inline'): Value {
  if (as === 'inline') return inOneLine(members, ', ');
  if (as === 'lines') return members.flat();
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
  const found = follow(path, fact, context.facts);
  if (!found || found.control.type !== 'list' || !Array.isArray(found.value)) return [];
  const { of } = found.control;
  return found.value.flatMap((value: unknown): Member[] => {
    if (of.type !== 'reference') return [{ value, control: of }];
    const target = typeof value === 'string' ? context.facts.get(value) : undefined;
    return target ? [{ fact: target }] : [];
  });
}

function pathValue(path: readonly string[], fact: Fact, context: EvaluationContext): Value {
  const found = follow(path, fact, context.facts);
  if (!found) return nothing;
  if ('derived' in found) return textOrNothing(found.derived);
  return leafValue(found.value, found.control);
}

export function leafValue(value: unknown, control: Control): Value {
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
