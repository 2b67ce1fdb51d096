import type { Fact } from '#shared/facts/kinds.ts';
import { personSignature } from '#shared/forms/derived.ts';
import type { FormParts, PartName } from '#shared/forms/form-parts.ts';
import { filledIn } from '#shared/forms/template.ts';
import { reportText } from '#shared/text/report.ts';
import type { FilledParts } from './filled.ts';
import type { Filling } from './filling.ts';
import { organisationOf } from './subject.ts';

/** Title sheet, stamps, protocol, signature and executor: what the form offers and this report prints. */
export function fillParts(filling: Filling): FilledParts {
  const { input, words } = filling;
  const { parts = {} } = input.form;
  const isOn = (name: PartName) => input.parts?.[name] ?? parts[name]?.presence === 'on';
  // An empty field is as the form proposes.
  const written = (key: string, initial: string) => {
    const text = input.partTexts?.[key] ?? '';
    return text.trim() === '' ? initial : text;
  };
  const lines = (key: string, initial: string) => filledIn(written(key, initial), words).split('\n');
  const head = headOf(filling);
  const { titleSheet, approvals, protocol, signature, executor } = parts;
  return {
    ...(titleSheet && isOn('titleSheet')
      ? { titleSheet: { lines: lines('titleSheet.lines', sheetLines(titleSheet, filling)) } }
      : {}),
    ...(approvals && isOn('approvals') ? { approvals: stamps(approvals, head, lines) } : {}),
    ...(protocol && isOn('protocol')
      ? { protocol: filledIn(written('protocol.text', protocol.text), words) }
      : {}),
    ...(signature && isOn('signature')
      ? {
          signature: {
            post: written('signature.post', head.post),
            name: written('signature.name', head.name),
            seal: signature.seal,
          },
        }
      : {}),
    ...(executor && isOn('executor')
      ? { executor: written('executor.text', reportText.executor(head.name, head.phone)) }
      : {}),
  };
}

function sheetLines({ lines }: NonNullable<FormParts['titleSheet']>, { input }: Filling): string {
  return (lines ?? ['{organisation}', '', ...input.form.titleLines, '', '{settlement}', '{year}']).join('\n');
}

function stamps(
  { left, right }: NonNullable<FormParts['approvals']>,
  head: Head,
  lines: (key: string, initial: string) => string[],
): FilledParts['approvals'] {
  return {
    left: filled(lines('approvals.left', left ?? '')),
    right: filled(lines('approvals.right', right ?? reportText.approve(head.post, head.name, '20__'))),
  };
}

function filled(lines: string[]): string[] {
  return lines.length === 1 && lines[0] === '' ? [] : lines;
}

interface Head {
  readonly post: string;
  readonly name: string;
  readonly phone: string;
}

function headOf({ input }: Filling): Head {
  const organisation = organisationOf(input);
  const { head, headPosition, phones, shortName } = organisation?.fields ?? {};
  const person = head === undefined ? undefined : input.facts.get(head);
  return {
    post: [headPosition ?? reportText.head, shortName].filter(Boolean).join(' '),
    name: person?.kind === 'person' ? personSignature((person as Fact<'person'>).fields) : '',
    phone: phones?.[0] ?? '',
  };
}
