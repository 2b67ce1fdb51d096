import { p, table } from '#shared/blocks/build.ts';
import type { Block } from '#shared/blocks/model.ts';
import { repeatedId } from '#shared/forms/definition.ts';
import type { BuiltReport } from '../built-report.ts';
import { readFlatTables } from '../flat-tables.ts';
import { linesFrom, narrative } from '../narrative.ts';
import { plain } from '../words.ts';
import { centreOf, type District } from './district.ts';

/** The text tells these records in sentences: their lists are not printed beside them. */
export async function tellInProse(built: BuiltReport, nodes: readonly string[]): Promise<void> {
  for (const node of nodes) {
    for (const { id } of (await built.view(node)).rows) await built.decide(node, { do: 'leaveOut', row: id });
  }
}

const centreHead = /Центр\p{L}* образования .*на базе МБОУ СОШ № \d+ /u;
const isLead = (line: string) => /внеурочной деятельности:|дополнительного образования:/u.test(line);
const cell = (words: string) => [p(words)];

/** Appendix 1. A table of one school's programmes is drawn from facts; what stands beside it is written. */
export async function writeCentres(
  built: BuiltReport,
  district: District,
  lines: readonly string[],
): Promise<void> {
  const appendix = linesFrom(lines, /^Приложение № 1$/u, /^Приложение № 2$/u);
  const heads = appendix.flatMap((line, at) => (centreHead.test(plain(line)) ? [at] : [])).slice(1);
  const part = (at: number) => appendix.slice((heads[at] ?? 0) + 1, heads[at + 1]);
  const node = (id: string, school: number) => repeatedId(id, centreOf(district, school));
  const views = ['extracurricular', 'additional', 'centre-events', 'centre-awards', 'centre-parents'];
  await built.write(node('centre-text', 3), part(0));
  await tellInProse(
    built,
    views.map((id) => node(id, 3)),
  );
  const fifth = part(1);
  const [first, second] = fifth.flatMap((line, at) => (isLead(line) ? [at] : []));
  const rest = fifth.findIndex((line) => line.startsWith('Центром проведены'));
  await built.write(node('extracurricular-lead', 5), fifth.slice(0, (first ?? 0) + 1));
  await built.write(node('additional-lead', 5), fifth.slice(second, (second ?? 0) + 1));
  await inOrderOf(built, node('extracurricular', 5), fifth.slice(first, second));
  await inOrderOf(built, node('additional', 5), fifth.slice(second, rest));
  await built.write(node('centre-conclusion', 5), fifth.slice(rest));
  await tellInProse(
    built,
    views.slice(2).map((id) => node(id, 5)),
  );
  await built.writeBlocks(node('centre-text', 9), withTables(part(2)));
  await tellInProse(
    built,
    views.map((id) => node(id, 9)),
  );
}

/** Facts are in the order of their names; the text has its own. */
async function inOrderOf(built: BuiltReport, node: string, lines: readonly string[]): Promise<void> {
  const [printed] = readFlatTables(lines.join('\n'));
  const { rows } = await built.view(node);
  const order = (printed?.rows ?? []).flatMap(([, name = '']) => {
    const row = rows.find(({ cells }) => JSON.stringify(cells[0]?.value).includes(`"${name}"`));
    return row?.id ?? [];
  });
  await built.decide(node, { do: 'order', rows: order });
}

/** Lines of cells become tables that are typed: the form's own would print the year of the report above them. */
function withTables(lines: readonly string[]): Block[] {
  const tables = readFlatTables(lines.join('\n'));
  const blocks: Block[] = [];
  let prose: string[] = [];
  for (const [at, line] of lines.entries()) {
    const isCell = line.startsWith('\t') && plain(line) !== '';
    if (!isCell) {
      prose.push(line);
      continue;
    }
    blocks.push(...narrative(prose));
    prose = [];
    if (plain(line) !== '№ п/п') continue;
    const next = tables.shift();
    if (!next) throw new Error(`No table at ${at}`);
    blocks.push(
      table(
        next.header.map(() => ({ width: 1 })),
        next.header.map(cell),
        next.rows.map((row) => row.map(cell)),
      ),
    );
  }
  return [...blocks, ...narrative(prose)];
}
