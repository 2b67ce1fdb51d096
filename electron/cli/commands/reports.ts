import type { Finding } from '#shared/checks/finding.ts';
import { exportFormats } from '#shared/contract/areas/reports.ts';
import { stopsFinalising } from '#shared/checks/waive.ts';
import type { Services } from '#electron/services/create-services.ts';
import type { Options } from '../arguments.ts';
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

/** The finding as the window shows it: level, what, what to do; a reason in place of what to do. */
function findingLine({ id, rule, level, details, waived }: Finding): string {
  const { what, todo } = findingText(rule, details);
  return waived
    ? `[${cliText.waived}] ${what} ${waived.reason}`
    : `[${levelNames[level]}] ${what} ${todo} ${cliText.findingId(id)}`;
}

const reportOf = (written: string) => recordNumber(written, 'report/not-found');

export const reportCommands: Commands = {
  sample: {
    run: async (services) => {
      const value = await ask(services, 'sample:create', {});
      return { lines: [cliText.sampleMade(value.records, value.report)], value };
    },
  },

  'report create': {
    options: ['form', 'version', 'period', 'project', 'centre', 'title', 'option', 'from'],
    run: async (services, _args, options) => {
      const value = await ask(services, 'report:create', {
        form: needed(options.form, '--form'),
        period: neededPeriod(options.period, 'report/period'),
        ...given('version', options.version),
        ...given('project', options.project),
        ...given('centre', options.centre),
        ...given('title', options.title),
        ...given('options', optionPairs(options.option)),
        ...given('previous', await previousOf(services, options)),
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
      const open = value.findings.filter(({ waived }) => waived === undefined);
      const blocking = open.filter(stopsFinalising).length;
      const lines = value.findings.map(findingLine);
      return {
        lines:
          lines.length === 0 ? [cliText.noFindings] : [...lines, cliText.findings(open.length, blocking)],
        value,
        exitCode: blocking > 0 ? 1 : 0,
      };
    },
  },

  'report export': {
    takes: [cliText.number],
    options: ['format', 'out', 'revision', 'draft', 'for-site'],
    run: async (services, [report = ''], options) => {
      const written = needed(options.format, '--format');
      const format = exportFormats.find((each) => each === written);
      if (!format) throw new UsageError(cliText.formatUnknown(written));
      const target = writeGrant(services, needed(options.out, '--out'));
      const value = await ask(services, 'report:export', {
        report: reportOf(report),
        format,
        target,
        wishes: {
          ...(options.draft === undefined ? {} : { draft: true }),
          ...(options['for-site'] === undefined ? {} : { forSite: true }),
          ...given('revision', options.revision),
        },
      });
      return { lines: [cliText.written(value.name, value.bytes), cliText.emptyItems(value.empty)], value };
    },
  },
};

/** «limits=without»: each `--option` is one choice or word of the form. */
function optionPairs(written: readonly string[] | undefined): Record<string, string> | undefined {
  if (written === undefined) return undefined;
  return Object.fromEntries(
    written.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      if (name === '' || value.length === 0) throw new UsageError(cliText.optionPair(pair));
      return [name, value.join('=')];
    }),
  );
}

/** `--from`: the texts of another report, each with the mark that the form advises. */
async function previousOf(services: Services, { from, form, version }: Options) {
  if (from === undefined) return undefined;
  const report = reportOf(from);
  const { texts } = await ask(services, 'report:carry-preview', {
    report,
    form: needed(form, '--form'),
    ...given('version', version),
  });
  return { report, nodes: Object.fromEntries(texts.map(({ node, advised }) => [node, advised])) };
}
