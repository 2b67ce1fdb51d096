import type { Inline } from '#shared/blocks/model.ts';
import { templates } from '#shared/text/sentences/templates.ts';
import type { Pattern } from '../material.ts';
import { paragraphOf, quoted } from '../phrase.ts';
import { sentence } from '../template.ts';

/** Pattern 18: where the report keeps what it does not say in its text. */
export const appendixSee: Pattern = ({ context, facts }) =>
  (context.appendices ?? []).map(({ id, title, event, mention }) => {
    const told = facts.getOf('event', event);
    const live: Inline = { type: 'mention', appendix: id, text: mention };
    const text = told
      ? sentence(templates.appendixOfEvent, { title: quoted(told.fields.title), mention: live })
      : sentence(templates.appendix, { title: quoted(title), mention: live });
    return { key: id, records: told ? [told.id] : [], blocks: paragraphOf(text) };
  });
