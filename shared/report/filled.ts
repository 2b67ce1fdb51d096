import type { RecordKind } from './record-kinds.ts';

import type { Value } from '#shared/forms/value.ts';
import type { FactNode, FormItem, TextNode, ViewNode } from '#shared/forms/definition.ts';

/** A form filled with facts, the report's own texts and its decisions: what screens show and documents print. */
export interface FilledReport {
  readonly titleLines: readonly string[];
  readonly sections: readonly FilledSection[];
}

export interface FilledSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly items: readonly FilledItem[];
}

export interface FilledItem extends Pick<FormItem, 'id' | 'number' | 'title' | 'layout' | 'renewal'> {
  readonly state: FillState;
  readonly nodes: readonly FilledNode[];
}

/** `partial`: something stands there, but a required part is missing. */
export type FillState = 'empty' | 'partial' | 'filled';

export type FilledNode = FilledText | FilledFact | FilledView;

export interface FilledText extends Pick<TextNode, 'id' | 'label' | 'hint' | 'required' | 'leadsTo'> {
  readonly type: 'text';
  readonly text: string;
}

export interface FilledFact extends Pick<FactNode, 'id' | 'label' | 'hint' | 'required' | 'edits'> {
  readonly type: 'fact';
  /** The record whose fields are shown and edited here; none while the report has no project. */
  readonly record: string | undefined;
  readonly kind: RecordKind;
  readonly value: Value;
}

export interface FilledView extends Pick<ViewNode, 'id' | 'hint' | 'required'> {
  readonly type: 'table' | 'list';
  readonly label: string | undefined;
  readonly kind: RecordKind;
  readonly marker: 'bullet' | 'number' | 'none';
  readonly rowNumbers: { readonly title: string; readonly width: number } | undefined;
  readonly columns: readonly FilledColumn[];
  readonly rows: readonly FilledRow[];
  /** Rows that the report leaves out; they can be taken back. */
  readonly leftOut: readonly FilledRow[];
  /** What a record added from here has to hold so that it appears here. */
  readonly preset: Readonly<Record<string, unknown>>;
  /** «Строк нет, потому что …». */
  readonly absence: string | undefined;
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
  /** Set where a person replaced what the facts say. */
  readonly override: { readonly reason: string; readonly original: Value } | undefined;
  /** The records behind a figure, for «Откуда цифра». */
  readonly behind: { readonly source: 'typed' | 'computed'; readonly records: readonly string[] } | undefined;
}
