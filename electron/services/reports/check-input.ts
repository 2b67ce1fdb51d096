import type { CheckInput, OtherReport } from '#shared/checks/rule.ts';
import type { Form } from '#shared/forms/definition.ts';
import { nodesOf } from '#shared/forms/definition.ts';
import { valueText } from '#shared/forms/value.ts';
import { beginFilling, storedBlocks } from '#shared/report/filling.ts';
import { fillView } from '#shared/report/fill-view.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { organisationOf } from '#shared/report/subject.ts';
import type { Report } from '#shared/report/report.ts';
import { factLookup } from '../fact-lookup.ts';
import { partsOf } from './parts.ts';
import type { Reading } from './reading.ts';

/** All that the rules look at, of a filled report and of the others that are kept here. */
export function checkInputOf(
  reading: Reading,
  id: string,
  report: Report,
  form: Form,
  filled: FilledReport,
): CheckInput {
  const facts = reading.facts ?? factLookup(reading.records);
  return {
    report: filled,
    form,
    period: report.period,
    facts,
    subject: subjectOf(report, facts),
    others: othersOf(reading, id),
    pages: reading.pagesOf(id),
    today: reading.today,
  };
}

function subjectOf(report: Report, facts: CheckInput['facts']): CheckInput['subject'] {
  const { project, centre, municipality } = report;
  return { project, centre, municipality, organisation: organisationOf({ ...report, facts })?.id };
}

function othersOf(reading: Reading, id: string): OtherReport[] {
  return reading.records
    .list('report')
    .filter((other) => other.id !== id)
    .map((other) => otherReport(reading, other.id, other.fields as Report));
}

function otherReport(reading: Reading, id: string, report: Report): OtherReport {
  const facts = reading.facts ?? factLookup(reading.records);
  const texts = partsOf(reading.records, 'reportText', id);
  const { id: form, version } = report.form;
  return {
    id,
    title: report.title,
    form: { id: form, version },
    period: report.period,
    subject: subjectOf(report, facts),
    texts: new Map(texts.map(({ fields }) => [fields.node, storedBlocks(fields)])),
    figures: figuresOf(reading, id, report),
  };
}

/** The indicators that another report prints: only those views are filled, the rest of it is not needed. */
function figuresOf(reading: Reading, id: string, report: Report): ReadonlyMap<string, string> {
  const form = reading.forms.find(report.form.id, report.form.version)?.form;
  const nodes = form
    ? nodesOf(form).filter((node) => node.type === 'table' && node.source.kind === 'indicator')
    : [];
  if (!form || nodes.length === 0) return new Map();
  const facts = reading.facts ?? factLookup(reading.records);
  const views = new Map(
    partsOf(reading.records, 'reportView', id).map(({ fields }) => [fields.node, fields]),
  );
  const { period, project, organisation, centre, municipality } = report;
  const about = { period, project, organisation, centre, municipality };
  const filling = beginFilling({ form, ...about, facts, texts: new Map(), views });
  return new Map(
    nodes.flatMap((node) => {
      if (node.type !== 'table') return [];
      return fillView(node, filling).rows.flatMap((row) => {
        const measured = row.cells.find(({ behind }) => behind !== undefined);
        return measured ? [[row.id, valueText(measured.value)] as const] : [];
      });
    }),
  );
}
