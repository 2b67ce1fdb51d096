import { stopsFinalising } from '#shared/checks/waive.ts';
import { cliText } from '#shared/text/cli.ts';
import { findingText, levelNames } from '#shared/text/findings.ts';
import {
  ask,
  type Commands,
  given,
  needed,
  neededPeriod,
  recordNumber,
  UsageError,
  writeGrant,
} from '../command.ts';

const reportOf = (written: string) => recordNumber(written, 'report/not-found');

export const reportCommands: Commands = {
  sample: {
    run: async (services) => {
      const value = await ask(services, 'sample:create', {});
      return { lines: [cliText.sampleMade(value.records, value.report)], value };
    },
  },

  'forms list': {
    run: async (services) => {
      const value = await ask(services, 'form:list', {});
      return {
        lines: value.forms.map(({ id, version, name }) => cliText.formLine(id, version, name)),
        value,
      };
    },
  },

  'report create': {
    options: ['form', 'version', 'period', 'project', 'title'],
    run: async (services, _args, options) => {
      const value = await ask(services, 'report:create', {
        form: needed(options.form, '--form'),
        period: neededPeriod(options.period, 'report/period'),
        ...given('version', options.version),
        ...given('project', options.project),
        ...given('title', options.title),
      });
      return { lines: [cliText.reportCreated(value.report)], value };
    },
  },

  'report list': {
    run: async (services) => {
      const value = await ask(services, 'report:list', {});
      const lines = value.reports.map(({ id, title, filled, items, findings }) =>
        cliText.reportLine(id, title, filled, items, findings),
      );
      return { lines: lines.length === 0 ? [cliText.noReports] : lines, value };
    },
  },

  'report check': {
    takes: [cliText.number],
    run: async (services, [report = '']) => {
      const value = await ask(services, 'report:check', { report: reportOf(report) });
      const blocking = value.findings.filter(stopsFinalising).length;
      const lines = value.findings.map(({ rule, level, details }) => {
        const { what, todo } = findingText(rule, details);
        return `[${levelNames[level]}] ${what} ${todo}`;
      });
      return {
        lines:
          lines.length === 0 ? [cliText.noFindings] : [...lines, cliText.findings(lines.length, blocking)],
        value,
        exitCode: blocking > 0 ? 1 : 0,
      };
    },
  },

  'report export': {
    takes: [cliText.number],
    options: ['format', 'out'],
    run: async (services, [report = ''], options) => {
      const format = needed(options.format, '--format');
      if (format !== 'docx') throw new UsageError(cliText.formatUnknown(format));
      const target = writeGrant(services, needed(options.out, '--out'));
      const value = await ask(services, 'report:export', { report: reportOf(report), format, target });
      return { lines: [cliText.written(value.name, value.bytes), cliText.emptyItems(value.empty)], value };
    },
  },
};
