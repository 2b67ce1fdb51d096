import type { Block } from '#shared/blocks/model.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import type { Form } from '#shared/forms/definition.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import type { CheckFamily, Finding, Level, Mend, Place } from './finding.ts';

/** All that rules may look at. Pure data: the same input gives the same findings. */
export interface CheckInput {
  readonly report: FilledReport;
  readonly form: Form;
  readonly period: FactDate;
  readonly facts: FactLookup;
  /** What the report is about, by record id. */
  readonly subject: {
    readonly project?: string | undefined;
    readonly organisation?: string | undefined;
    readonly centre?: string | undefined;
    readonly municipality?: string | undefined;
  };
  /** Other reports of the same school, filled: last year's for unchanged texts, this year's for the same number. */
  readonly others: readonly OtherReport[];
  /** Printed pages by the id of a section or item that has a limit; absent: not measured yet. */
  readonly pages: ReadonlyMap<string, number>;
  /** Today, ISO 8601 day. */
  readonly today: string;
}

export interface OtherReport {
  readonly id: string;
  readonly title: string;
  readonly form: { readonly id: string; readonly version: string };
  readonly period: FactDate;
  readonly subject: CheckInput['subject'];
  /** Texts by node id. */
  readonly texts: ReadonlyMap<string, readonly Block[]>;
  /** Indicator figures that it prints: indicator id or record id → printed text. */
  readonly figures: ReadonlyMap<string, string>;
}

/** What a rule says of one fault; identity, family and level are added by `runRules`. */
export interface Fault {
  readonly place: Place;
  readonly details: Finding['details'];
  readonly mend?: Mend | undefined;
  /** Where it differs from the rule's own. */
  readonly level?: Level | undefined;
}

export interface Rule {
  /** `family.name`; a key of `shared/text/findings/`. */
  readonly id: string;
  readonly family: CheckFamily;
  readonly level: Level;
  readonly find: (input: CheckInput) => readonly Fault[];
}
