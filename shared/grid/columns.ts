import { choices } from '#shared/facts/choices.ts';
import { type Control, describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { choiceName } from '#shared/text/choices.ts';
import { fieldName } from '#shared/text/fields.ts';

/**
 * Columns of a grid, made of the fields of a kind. A group gives a column for each of its fields; a list of groups
 * that is a number for each value of a choice («Участники: педагоги 42, обучающиеся 120») gives a column a value, so
 * that a table from Excel finds its place.
 */
export interface Column {
  /** «title», «nameForms.genitive», «audiences[teachers]»: kept in layouts and mappings. */
  readonly id: string;
  readonly field: string;
  /** Over the column; short where the group of the column says the rest. */
  readonly title: string;
  /** In lists of all columns: «Участники: обучающиеся». */
  readonly fullTitle: string;
  readonly control: Control;
  readonly part: ColumnPart | undefined;
  /** The field that has to be filled in every record. */
  readonly required: boolean;
  /** May be edited in its cell; else its card is opened. */
  readonly editable: boolean;
  readonly align: 'left' | 'right';
}

/** Where inside its field a column's value stands. */
export type ColumnPart =
  | { readonly type: 'member'; readonly name: string }
  | { readonly type: 'keyed'; readonly key: string; readonly value: string; readonly name: string };

const known = new Map<FactKind, readonly Column[]>();

/** Every column that the kind can show, in the order of its fields. */
export function columnsOf(kind: FactKind): readonly Column[] {
  const columns =
    known.get(kind) ?? describeFields(factKinds[kind]).flatMap((field) => columnsOfField(kind, field));
  known.set(kind, columns);
  return columns;
}

export function columnOf(kind: FactKind, id: string): Column | undefined {
  return columnsOf(kind).find((each) => each.id === id);
}

function columnsOfField(kind: FactKind, field: FieldDescription): Column[] {
  const { control } = field;
  if (control.type === 'internal') return [];
  if (control.type === 'group') return membersOf(kind, field, control.fields);
  const keyed = control.type === 'list' ? keyedParts(kind, field, control.of) : [];
  const whole = column(field.name, field, fieldName(kind, field.name), control, undefined);
  return [whole, ...keyed];
}

function membersOf(kind: FactKind, field: FieldDescription, members: readonly FieldDescription[]): Column[] {
  return members
    .filter(({ control }) => control.type !== 'group')
    .map(({ name, control }) => {
      const title = `${fieldName(kind, field.name)}: ${fieldName(kind, name)}`;
      const id = `${field.name}.${name}`;
      return column(id, { ...field, required: false }, title, control, { type: 'member', name });
    });
}

/** «audiences[teachers]»: the list holds a choice, and one figure for it. */
function keyedParts(kind: FactKind, field: FieldDescription, member: Control): Column[] {
  if (member.type !== 'group') return [];
  const key = member.fields.find(({ control }) => control.type === 'choice');
  const figure = member.fields.find(({ control }) => control.type === 'figure');
  if (key?.control.type !== 'choice' || !figure || member.fields.length !== 2) return [];
  const { list } = key.control;
  return choices[list].map((value) => {
    const name = choiceName(list, value);
    const title = name.slice(0, 1).toUpperCase() + name.slice(1);
    const fullTitle = `${fieldName(kind, field.name)}: ${name}`;
    const part: ColumnPart = { type: 'keyed', key: key.name, value, name: figure.name };
    return column(
      `${field.name}[${value}]`,
      { ...field, required: false },
      title,
      figure.control,
      part,
      fullTitle,
    );
  });
}

function column(
  id: string,
  { name: field, required }: FieldDescription,
  title: string,
  control: Control,
  part: ColumnPart | undefined,
  fullTitle: string = title,
): Column {
  const align = isNumber(control) ? 'right' : 'left';
  return { id, field, title, fullTitle, control, part, required, editable: isLineEditable(control), align };
}

function isNumber({ type }: Control): boolean {
  return type === 'figure' || type === 'integer' || type === 'decimal';
}

/** Lists of groups with more than one thing to fill are for the card; the rest is written in one line. */
function isLineEditable(control: Control): boolean {
  if (control.type === 'group') return false;
  if (control.type !== 'list') return true;
  return control.of.type === 'group' ? leadOf(control.of.fields) !== undefined : isLineEditable(control.of);
}

/**
 * The one field by which an entry of a list of groups is written in a line: a reference or a text that is required,
 * while nothing else is. «Ильина М.; Орлов П.», «проект «…»».
 */
export function leadOf(fields: readonly FieldDescription[]): FieldDescription | undefined {
  const required = fields.filter((field) => field.required);
  const [lead] = required;
  const isPlain = lead && ['text', 'url', 'reference', 'longText'].includes(lead.control.type);
  return required.length === 1 && isPlain ? lead : undefined;
}
