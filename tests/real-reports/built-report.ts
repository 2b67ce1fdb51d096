import fs from 'node:fs';
import path from 'node:path';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { FilledView } from '#shared/report/filled.ts';
import type { Services } from '#electron/services/create-services.ts';
import { type DocxContent, readDocx } from '../support/read-docx.ts';
import { ask } from '../support/services.ts';
import { narrative } from './narrative.ts';

/** A report that is made of facts already held, written and decided about in few words. */
export interface BuiltReport {
  readonly report: string;
  readonly write: (node: string, lines: readonly string[]) => Promise<void>;
  readonly writeBlocks: (node: string, blocks: Block[]) => Promise<void>;
  readonly decide: (node: string, decision: Input<'report:decide'>['decision']) => Promise<void>;
  /** The only view of that id as it is filled now; of a repeated item, the one whose id ends so. */
  readonly view: (node: string) => Promise<FilledView>;
  readonly check: () => Promise<Output<'report:check'>['findings']>;
  readonly docx: () => Promise<DocxContent>;
}

export async function buildReport(
  services: Services,
  folder: string,
  input: Input<'report:create'>,
): Promise<BuiltReport> {
  const { report } = await ask(services, 'report:create', input);
  const writeBlocks = async (node: string, blocks: Block[]) => {
    await ask(services, 'report:write-text', {
      report,
      node,
      text: blocks.flatMap(linesOf).join('\n'),
      blocks,
    });
  };
  return {
    report,
    writeBlocks,
    write: (node, lines) => writeBlocks(node, narrative(lines)),
    decide: async (node, decision) => {
      await ask(services, 'report:decide', { report, node, decision });
    },
    view: async (node) => {
      const { filled } = await ask(services, 'report:open', { report });
      const nodes = filled.sections.flatMap(({ items }) => items.flatMap((item) => item.nodes));
      const found = nodes.find(({ id }) => id === node);
      if (found?.type !== 'list' && found?.type !== 'table') throw new Error(`No view ${node}`);
      return found;
    },
    check: async () => (await ask(services, 'report:check', { report })).findings,
    docx: async () => {
      const file = path.join(folder, `${report}.docx`);
      const target = services.grants.grant(file, 'write');
      await ask(services, 'report:export', { report, format: 'docx', target });
      return readDocx(fs.readFileSync(file));
    },
  };
}
