import path from 'node:path';
import type { Input, Output } from '#shared/contract/calls.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { cliText } from '#shared/text/cli.ts';
import type { ErrorCode } from '#shared/text/errors.ts';
import { callInProcess, type Services } from '#electron/services/create-services.ts';
import type { OptionName, Options } from './arguments.ts';

/** What a command says: lines for people, a value for machines. */
export interface Said {
  readonly lines: readonly string[];
  readonly value: unknown;
  readonly exitCode?: number;
}

export interface Command {
  /** What stands after its name, as the help calls it; each has to be there. */
  readonly takes?: readonly string[];
  /** How many more may follow; none where it is absent. */
  readonly more?: number;
  /** Beside those that every command takes. */
  readonly options?: readonly OptionName[];
  readonly run: (services: Services, args: readonly string[], options: Options) => Promise<Said>;
}

export type Commands = Readonly<Record<string, Command>>;

/** The command is written wrongly; the message says how. */
export class UsageError extends Error {}

/** A call whose failure ends the command. */
export async function ask<N extends ServiceCallName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const answer = await callInProcess(services, name, input);
  if (!answer.ok) throw new Failure(answer.error.code, answer.error.details);
  return answer.value;
}

export function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(cliText.missing(what));
  return value;
}

/** A year, a school year, a range or a day; throws the failure by which the command calls a period it cannot read. */
export function neededPeriod(
  written: string | undefined,
  code: 'indicator/period' | 'report/period',
): FactDate {
  const text = needed(written, '--period');
  const period = parsePeriod(text);
  if (!period) throw new Failure(code, { period: text });
  return period;
}

/** A number that no record can have is one that is not there: throws `missing`. */
export function recordNumber(written: string, missing: ErrorCode): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written)) throw new Failure(missing);
  return written.toLowerCase();
}

/** A whole number from `least` on; nothing where the option is absent. */
export function wholeNumber(written: string | undefined, option: string, least: number): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!/^\d{1,7}$/.test(written) || number < least) throw new UsageError(cliText.notNumber(option, least));
  return number;
}

export const readGrant = (services: Services, file: string) =>
  services.grants.grant(path.resolve(file), 'read');

export const writeGrant = (services: Services, file: string) =>
  services.grants.grant(path.resolve(file), 'write');

/** `{ [name]: value }`, or nothing where there is no value: options that were not given stay out of an input. */
export function given<K extends string, T>(name: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]?: T });
}
