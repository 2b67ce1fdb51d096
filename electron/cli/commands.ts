import path from 'node:path';
import { stopsFinalising } from '#shared/checks/check.ts';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import { Failure } from '#shared/contract/failure.ts';
import { parsePeriod } from '#shared/facts/parse-date.ts';
import { cliText } from '#shared/text/cli.ts';
import { findingText, levelNames } from '#shared/text/findings.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { searchText } from '#shared/text/search.ts';
import { callInProcess, type Services } from '#electron/services/create-services.ts';
import { indicatorLines } from './indicator-lines.ts';

/** What a command says: lines for people, a value for machines. */
export interface Said {
  readonly lines: readonly string[];
  readonly value: unknown;
  readonly exitCode?: number;
}

export interface Options {
  readonly form?: string | undefined;
  readonly version?: string | undefined;
  readonly period?: string | undefined;
  readonly project?: string | undefined;
  readonly title?: string | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

/** The command is written wrongly; the message says how. */
export class UsageError extends Error {}

type Command = (services: Services, args: readonly string[], options: Options) => Promise<Said>;

/** A call whose failure ends the command. */
async function ask<N extends ServiceCallName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const answer = await callInProcess(services, name, input);
  if (!answer.ok) throw new Failure(answer.error.code, answer.error.details);
  return answer.value;
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(cliText.missing(what));
  return value;
}

/** A number that no report can have is a report that is not there. */
function reportOf(written: string | undefined): string {
  const number = needed(written, cliText.reportNumber);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(number)) throw new Failure('report/not-found');
  return number;
}

/** The commands that name a file or a report after themselves. */
export const takesOne: ReadonlySet<string> = new Set([
  'facts import',
  'facts export',
  'facts search',
  'report check',
  'report export',
  'copy restore',
]);

export const commands: Readonly<Record<string, Command>> = {
  sample: async (services) => {
    const value = await ask(services, 'sample:create', {});
    return { lines: [cliText.sampleMade(value.records, value.report)], value };
  },

  'facts import': async (services, [file]) => {
    const source = services.grants.grant(path.resolve(needed(file, cliText.file)), 'read');
    const value = await ask(services, 'facts:import', { source });
    return { lines: [cliText.imported(value.created, value.updated, value.unchanged)], value };
  },

  'facts export': async (services, [file]) => {
    const target = services.grants.grant(path.resolve(needed(file, cliText.file)), 'write');
    const value = await ask(services, 'facts:export', { target });
    return { lines: [cliText.exported(value.records, value.name)], value };
  },

  'facts schema': async (services) => {
    const value = await ask(services, 'facts:schema', {});
    return { lines: [JSON.stringify(value, null, 2)], value };
  },

  'facts search': async (services, [written]) => {
    const text = needed(written, cliText.text);
    let value = await ask(services, 'search:all', { text, limit: 100 });
    while (value.pending > 0) value = await ask(services, 'search:all', { text, limit: 100 });
    const lines = value.hits.map(({ id, kind, title, context }) =>
      cliText.hitLine(id, kindNames[kind]?.one ?? kind, title, context),
    );
    const guess = value.corrected === undefined ? [] : [searchText.corrected(value.corrected)];
    const left = value.total > lines.length ? [searchText.more(lines.length, value.total)] : [];
    return { lines: lines.length === 0 ? [searchText.nothing] : [...guess, ...lines, ...left], value };
  },

  'facts indicators': async (services, _args, options) => {
    const written = needed(options.period, '--period');
    const period = parsePeriod(written);
    if (!period) throw new Failure('indicator/period', { period: written });
    const project = options.project === undefined ? {} : { project: options.project };
    const value = await ask(services, 'indicator:catalogue', { period, ...project });
    const lines = indicatorLines(value);
    return { lines: lines.length === 0 ? [cliText.noIndicators] : lines, value };
  },

  'forms list': async (services) => {
    const value = await ask(services, 'form:list', {});
    return { lines: value.forms.map(({ id, version, name }) => cliText.formLine(id, version, name)), value };
  },

  'report create': async (services, _args, options) => {
    const form = needed(options.form, '--form');
    const written = needed(options.period, '--period');
    const period = parsePeriod(written);
    if (!period) throw new Failure('report/period', { period: written });
    const value = await ask(services, 'report:create', {
      form,
      period,
      ...(options.version === undefined ? {} : { version: options.version }),
      ...(options.project === undefined ? {} : { project: options.project }),
      ...(options.title === undefined ? {} : { title: options.title }),
    });
    return { lines: [cliText.reportCreated(value.report)], value };
  },

  'report list': async (services) => {
    const value = await ask(services, 'report:list', {});
    const lines = value.reports.map(({ id, title, filled, items, findings }) =>
      cliText.reportLine(id, title, filled, items, findings),
    );
    return { lines: lines.length === 0 ? [cliText.noReports] : lines, value };
  },

  'report check': async (services, [report]) => {
    const value = await ask(services, 'report:check', { report: reportOf(report) });
    const blocking = value.findings.filter(stopsFinalising).length;
    const lines = value.findings.map(({ rule, level, details }) => {
      const { what, todo } = findingText(rule, details);
      return `[${levelNames[level]}] ${what} ${todo}`;
    });
    return {
      lines: lines.length === 0 ? [cliText.noFindings] : [...lines, cliText.findings(lines.length, blocking)],
      value,
      exitCode: blocking > 0 ? 1 : 0,
    };
  },

  'report export': async (services, [report], options) => {
    const format = needed(options.format, '--format');
    if (format !== 'docx') throw new UsageError(cliText.formatUnknown(format));
    const target = services.grants.grant(path.resolve(needed(options.out, '--out')), 'write');
    const value = await ask(services, 'report:export', {
      report: reportOf(report),
      format,
      target,
    });
    return { lines: [cliText.written(value.name, value.bytes), cliText.emptyItems(value.empty)], value };
  },

  'copy make': async (services) => {
    const value = await ask(services, 'copy:make', {});
    return { lines: [cliText.copyLine(value.name, value.at, value.bytes)], value };
  },

  'copy list': async (services) => {
    const value = await ask(services, 'copy:list', {});
    const lines = value.copies.map(({ name, at, bytes }) => cliText.copyLine(name, at, bytes));
    return { lines: lines.length === 0 ? [cliText.noCopies] : lines, value };
  },

  'copy restore': async (services, [file]) => {
    const source = services.grants.grant(path.resolve(needed(file, cliText.file)), 'read');
    const value = await ask(services, 'copy:restore', { source });
    return { lines: [cliText.restored(value.kept)], value };
  },
};
