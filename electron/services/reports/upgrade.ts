import type { Handlers } from '#shared/contract/calls.ts';
import { Failure } from '#shared/contract/failure.ts';
import { type Form, nodesOf } from '#shared/forms/definition.ts';
import type { FormCatalogue, KnownForm } from '../forms/catalogue.ts';
import type { StoreSession } from '../store-session.ts';
import { partsOf } from './parts.ts';
import { reportRecord } from './reading.ts';

type Names = 'report:upgrade-preview' | 'report:upgrade';

/**
 * Another version of a form, offered with what it carries over: nodes are known by their stable ids, and what fits
 * nowhere stays with the report and is shown.
 */
export function upgradeService(
  session: StoreSession,
  forms: FormCatalogue,
  assertDraft: (report: string) => void,
): Handlers<Names> {
  const versions = (report: string, version: string): { from: KnownForm; to: KnownForm } => {
    const { form } = reportRecord(session.read(), report).fields;
    const from = forms.find(form.id, form.version);
    const to = forms.find(form.id, version);
    if (!from) throw new Failure('form/not-found', { id: form.id, version: form.version });
    if (!to) throw new Failure('form/not-found', { id: form.id, version });
    return { from, to };
  };

  return {
    'report:upgrade-preview': async ({ report, version }) => {
      const { from, to } = versions(report, version);
      const before = namedNodes(from.form);
      const after = namedNodes(to.form);
      const texts = new Map(
        partsOf(session.read(), 'reportText', report).map(({ fields }) => [fields.node, fields.text]),
      );
      return {
        kept: after.filter(({ node }) => before.some((each) => each.node === node)),
        added: after.filter(({ node }) => !before.some((each) => each.node === node)),
        unplaced: before
          .filter(({ node }) => !after.some((each) => each.node === node))
          .map((each) => ({ ...each, text: texts.get(each.node) ?? '' })),
      };
    },

    'report:upgrade': async ({ report, version }) => {
      assertDraft(report);
      const { to } = versions(report, version);
      const { id, version: next } = to.form;
      const form = { id, version: next, hash: to.hash };
      return session.commit('report.upgrade', [{ op: 'update', id: report, set: { form } }]);
    },
  };
}

function namedNodes(form: Form): { node: string; label: string }[] {
  const items = form.sections.flatMap((section) => section.items);
  return nodesOf(form).map((node) => {
    const item = items.find(({ nodes }) => nodes.some(({ id }) => id === node.id));
    return { node: node.id, label: [item?.number, node.label ?? item?.title].filter(Boolean).join(' ') };
  });
}
