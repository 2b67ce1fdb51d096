import type { FormFaultInfo } from '#shared/contract/areas/forms.ts';
import type { Form } from '#shared/forms/definition.ts';
import type { FormOption } from '#shared/forms/form-parts.ts';
import { cliText } from '#shared/text/cli.ts';
import { formLines } from '#shared/text/forms.ts';
import { ask, type Commands, given, needed, readGrant } from '../command.ts';

function faultLines(faults: readonly FormFaultInfo[]): string[] {
  if (faults.length === 0) return [formLines.none];
  return [
    ...faults.map(({ place, text, path }) => formLines.fault(place, text, path)),
    formLines.faults(faults.length),
  ];
}

/** The form's name, its sections with their items, and what may be chosen for it. */
function formText({ id, version, name, sections, options = [] }: Form): string[] {
  return [
    cliText.formLine(id, version, name),
    ...sections.flatMap(({ number, title, items }) => [
      formLines.numbered(number, title),
      ...items.map((item) => `  ${formLines.numbered(item.number, item.title)}`),
    ]),
    ...options.map((option) => formLines.option(option.id, option.label, valuesOf(option))),
  ];
}

function valuesOf(option: FormOption): string {
  if (option.type === 'words') return option.initial;
  return option.choices.map(({ value, label }) => formLines.value(value, label)).join(', ');
}

export const formCommands: Commands = {
  'forms list': {
    run: async (services) => {
      const value = await ask(services, 'form:list', {});
      return {
        lines: value.forms.map(({ id, version, name }) => cliText.formLine(id, version, name)),
        value,
      };
    },
  },

  'forms show': {
    takes: [cliText.form],
    options: ['version'],
    run: async (services, [id = ''], { version }) => {
      const value = await ask(services, 'form:get', { id, ...given('version', version) });
      return { lines: formText(value.form), value };
    },
  },

  'forms lint': {
    takes: [cliText.file],
    run: async (services, [file = '']) => {
      const value = await ask(services, 'form:lint', { what: { source: readGrant(services, file) } });
      return { lines: faultLines(value.faults), value, exitCode: value.faults.length > 0 ? 1 : 0 };
    },
  },

  'forms add': {
    takes: [cliText.file],
    run: async (services, [file = '']) => {
      const value = await ask(services, 'form:add', { source: readGrant(services, file) });
      const { faults, form, saved } = value;
      if (!form) return { lines: [...faultLines(faults), formLines.notAdded], value, exitCode: 1 };
      const { id, version } = form;
      return { lines: [saved ? formLines.added(id, version) : formLines.known(id, version)], value };
    },
  },

  'forms remove': {
    takes: [cliText.form],
    options: ['version'],
    run: async (services, [id = ''], options) => {
      const version = needed(options.version, '--version');
      const value = await ask(services, 'form:remove', { id, version });
      return { lines: [formLines.removed], value };
    },
  },
};
