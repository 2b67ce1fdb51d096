import type { Finding } from '#shared/checks/finding.ts';
import { mendBlocks } from '#shared/checks/mend.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { Block } from '#shared/blocks/model.ts';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import { storedBlocks } from '#shared/report/filling.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import type { ReportDesk } from './desk.ts';
import { type PartRecord, partsOf } from './parts.ts';

type Names = 'report:check' | 'report:waive' | 'report:mend';

/** Findings of a report: asked for, left with a reason, mended by the program. */
export function checkService(
  session: StoreSession,
  desk: ReportDesk,
  ports: Pick<ServicePorts, 'newId'>,
): Handlers<Names> {
  return {
    'report:check': async ({ report }) => ({ findings: [...desk.read(report).findings] }),

    'report:waive': async ({ report, finding, reason }) => {
      desk.assertDraft(report);
      const existing = partsOf(session.read(), 'waiver', report).find(
        ({ fields }) => fields.finding === finding,
      );
      if (reason.trim() === '') {
        return existing
          ? session.commit('report.waive', [{ op: 'delete', id: existing.id }])
          : session.commit('report.waive', []);
      }
      return session.commit('report.waive', [
        existing
          ? { op: 'update', id: existing.id, set: { reason } }
          : { op: 'create', id: ports.newId(), kind: 'waiver', fields: { report, finding, reason } },
      ]);
    },

    'report:mend': async ({ report, findings }) => {
      desk.assertDraft(report);
      const wanted = new Set(findings);
      const found = desk.read(report).findings.filter(({ id, mend }) => wanted.has(id) && mend !== undefined);
      const { mutations, mended } = mendsOf(found, report, session);
      if (mended === 0) throw new Failure('report/nothing-to-mend');
      return { ...session.commit('report.mend', mutations), mended };
    },
  };
}

/** One mutation a text, a view or a record, however many of its findings are mended. */
function mendsOf(
  findings: readonly Finding[],
  report: string,
  session: StoreSession,
): { readonly mutations: MutationInput[]; readonly mended: number } {
  const records = session.read();
  const texts = new Map(partsOf(records, 'reportText', report).map((each) => [each.fields.node, each]));
  const views = new Map(partsOf(records, 'reportView', report).map((each) => [each.fields.node, each]));
  const appendices = new Map(partsOf(records, 'appendix', report).map((each) => [each.id, each]));
  const blocksOf = new Map<PartRecord<'reportText'> | PartRecord<'appendix'>, Block[]>();
  const freeRows = new Map<PartRecord<'reportView'>, PartRecord<'reportView'>['fields']['freeRows']>();
  const fields = new Map<string, Record<string, unknown>>();
  let mended = 0;

  // From the last occurrence to the first: what is put earlier in a text would move the ones behind it.
  for (const { node, row, column, mend } of findings.toReversed()) {
    if (!mend) continue;
    if (mend.do === 'setField') {
      fields.set(mend.record, { ...fields.get(mend.record), [mend.field]: mend.value });
      mended += 1;
      continue;
    }
    if (mend.do === 'replaceInField') {
      const now =
        fields.get(mend.record)?.[mend.field] ?? fieldOf(records.get(mend.record)?.fields, mend.field);
      if (typeof now !== 'string' || !now.includes(mend.find)) continue;
      fields.set(mend.record, {
        ...fields.get(mend.record),
        [mend.field]: now.replaceAll(mend.find, mend.put),
      });
      mended += 1;
      continue;
    }
    const text = row === undefined ? (texts.get(node) ?? appendices.get(node)) : undefined;
    const view = row === undefined ? undefined : views.get(node);
    if (text) {
      const blocks = mendBlocks(
        blocksOf.get(text) ?? storedBlocks(text.fields),
        mend.find,
        mend.nth,
        mend.put,
      );
      if (!blocks) continue;
      blocksOf.set(text, blocks);
      mended += 1;
    } else if (view && column !== undefined) {
      const rows = freeRows.get(view) ?? view.fields.freeRows;
      freeRows.set(
        view,
        rows.map((each) => (each.id === row ? withCell(each, column, mend) : each)),
      );
      mended += 1;
    }
  }
  return {
    mended,
    mutations: [
      ...[...blocksOf].map(([{ id }, blocks]): MutationInput => {
        const text = blocks.flatMap(linesOf).join('\n');
        return { op: 'update', id, set: { text, blocks } };
      }),
      ...[...freeRows].map(([{ id }, rows]): MutationInput => ({
        op: 'update',
        id,
        set: { freeRows: rows },
      })),
      ...[...fields].map(([id, set]): MutationInput => ({ op: 'update', id, set })),
    ],
  };
}

function fieldOf(fields: object | undefined, name: string): unknown {
  return fields && Reflect.get(fields, name);
}

type FreeRow = PartRecord<'reportView'>['fields']['freeRows'][number];

function withCell(
  row: FreeRow,
  column: string,
  { find, nth, put }: { readonly find: string; readonly nth: number; readonly put: string },
): FreeRow {
  const text = row.cells[column] ?? '';
  const pieces = text.split(find);
  if (pieces.length <= nth + 1) return row;
  const before = pieces.slice(0, nth + 1).join(find);
  const after = pieces.slice(nth + 1).join(find);
  return { ...row, cells: { ...row.cells, [column]: `${before}${put}${after}` } };
}
