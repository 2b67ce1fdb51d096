import type { Block, CellValue } from '#shared/blocks/model.ts';
import type { Chart } from '#shared/blocks/chart.ts';
import type { ChartNode, FactNode, FormItem, TextNode, ViewNode } from '#shared/forms/definition.ts';
import type { Value } from '#shared/forms/value.ts';
import type { RecordKind } from './record-kinds.ts';
import type { Mark } from './report.ts';

/** A form filled with facts, the report's own texts and its decisions: what screens show and documents print. */
export interface FilledReport {
  readonly titleLines: readonly string[];
  /** Title sheet, stamps, protocol, signature, executor: those that this report prints. */
  readonly parts: FilledParts;
  /** With the sections that are appendices, in the form's order. */
  readonly sections: readonly FilledSection[];
  /** Appendices that this report has beyond the form's. */
  readonly appendices: readonly FilledAppendix[];
  /** Texts of nodes that the form does not have (after an upgrade): kept and shown, never dropped, not printed. */
  readonly unplaced: readonly { readonly node: string; readonly text: string }[];
}

export interface FilledParts {
  readonly titleSheet?: { readonly lines: readonly string[] } | undefined;
  readonly approvals?: { readonly left: readonly string[]; readonly right: readonly string[] } | undefined;
  readonly protocol?: string | undefined;
  readonly signature?: { readonly post: string; readonly name: string; readonly seal: boolean } | undefined;
  readonly executor?: string | undefined;
}

export interface FilledSection {
  readonly id: string;
  /** Of an appendix «Приложение № 2», or empty when it prints nothing. */
  readonly number: string;
  readonly title: string;
  readonly appendix: boolean;
  readonly bare: boolean;
  /** «не более 3–4 стр.» for the whole section, printed pages. */
  readonly limit: number | undefined;
  readonly items: readonly FilledItem[];
}

export interface FilledAppendix {
  /** The id of the record, which mentions name. */
  readonly id: string;
  /** «Приложение № 2»; empty, if it is left out of the count («ссылка»). */
  readonly number: string;
  readonly title: string;
  readonly delivery: 'here' | 'separateFile' | 'link';
  readonly address: string | undefined;
  readonly blocks: readonly Block[];
}

export interface FilledItem extends Pick<FormItem, 'number' | 'title' | 'layout' | 'renewal'> {
  /** The form's id; of a repeated item with the fact behind it (`repeatedId`). */
  readonly id: string;
  readonly limit: number | undefined;
  readonly state: FillState;
  readonly nodes: readonly FilledNode[];
}

/** `partial`: something stands there, but a required part is missing. */
export type FillState = 'empty' | 'partial' | 'filled';

export type FilledNode = FilledText | FilledFact | FilledView | FilledChart;

export interface FilledText extends Pick<
  TextNode,
  'id' | 'label' | 'hint' | 'required' | 'leadsTo' | 'lead' | 'proposals'
> {
  readonly type: 'text';
  /** As plain text, a paragraph a line. */
  readonly text: string;
  /** With live facts and mentions as of now. */
  readonly blocks: readonly Block[];
  /** As it is edited: the same, but illustrations are still the records that they show. */
  readonly written: readonly Block[];
  /** Set where the text came from last year's report. */
  readonly mark: Mark | undefined;
}

export interface FilledFact extends Pick<FactNode, 'id' | 'label' | 'hint' | 'required' | 'edits' | 'lead'> {
  readonly type: 'fact';
  /** The record whose fields are shown and edited here; none while the report has no such subject. */
  readonly record: string | undefined;
  readonly kind: RecordKind;
  readonly value: Value;
}

export interface FilledView extends Pick<ViewNode, 'id' | 'hint' | 'required'> {
  readonly type: 'table' | 'list';
  readonly label: string | undefined;
  /** The label is printed above the table. */
  readonly titled: boolean;
  readonly lead: string | undefined;
  readonly kind: RecordKind;
  readonly marker: 'bullet' | 'number' | 'none' | 'inline';
  readonly rowNumbers: { readonly title: string; readonly width: number } | undefined;
  readonly columns: readonly FilledColumn[];
  readonly rows: readonly FilledRow[];
  /** Sums of the columns that the form adds up, by column id; empty without any. */
  readonly totals: Readonly<Record<string, Value>>;
  /** Rows that the report leaves out; they can be taken back. */
  readonly leftOut: readonly FilledRow[];
  /** What a record added from here has to hold so that it appears here. */
  readonly preset: Readonly<Record<string, unknown>>;
  /** «Строк нет, потому что …». */
  readonly absence: string | undefined;
}

export interface FilledChart extends Pick<ChartNode, 'id' | 'label' | 'hint' | 'required'> {
  readonly type: 'chart';
  readonly chart: Chart;
  /** The records behind each value: by series and category. */
  readonly behind: readonly (readonly (readonly string[])[])[];
}

export interface FilledColumn {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly required: boolean;
}

export interface FilledRow {
  /** The id of the fact, or of the free row. */
  readonly id: string;
  readonly free: boolean;
  readonly cells: readonly FilledCell[];
}

export interface FilledCell {
  readonly column: string;
  readonly value: Value;
  /** What the cell holds, where it is one exact number or one day. */
  readonly typed?: CellValue | undefined;
  /** Set where a person replaced what the facts say. */
  readonly override: { readonly reason: string; readonly original: Value } | undefined;
  /** The records behind a figure, for «Откуда цифра». */
  readonly behind: { readonly source: 'typed' | 'computed'; readonly records: readonly string[] } | undefined;
}
