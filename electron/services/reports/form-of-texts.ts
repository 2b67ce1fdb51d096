import type { Form } from '#shared/forms/definition.ts';
import type { Report } from '#shared/report/report.ts';
import { serviceText } from '#shared/text/services.ts';

/** Stands in for a form that is nowhere to be found: every text of the report in a place of its own, to be read. */
export function formOfTexts({ form, period }: Report, nodes: readonly string[]): Form {
  return {
    format: 1,
    id: form.id,
    version: form.version,
    name: serviceText.unknownForm(form.id, form.version),
    titleLines: [serviceText.unknownForm(form.id, form.version)],
    periods: [period.precision === 'schoolYear' ? 'schoolYear' : 'year'],
    project: 'none',
    sections: [
      {
        id: 'texts',
        number: 'I.',
        title: serviceText.textsOfReport,
        items: (nodes.length === 0 ? ['none'] : nodes).map((node, at) => ({
          id: node,
          number: `${at + 1}.`,
          title: node,
          layout: 'block',
          renewal: 'period',
          nodes: [{ type: 'text', id: node, required: false, label: serviceText.textOfReport }],
        })),
      },
    ],
  };
}
