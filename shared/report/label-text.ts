import type { FactLookup } from '#shared/facts/lookup.ts';
import { formatDate } from '#shared/forms/format.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import type { Label } from '#shared/indicators/catalogue/value.ts';
import { choiceName } from '#shared/text/choices.ts';
import { wordTexts } from '#shared/text/indicators.ts';

/** What a part of a figure is called. */
export function labelText(label: Label, facts: FactLookup): string {
  switch (label.type) {
    case 'choice':
      return choiceName(label.list, label.value);
    case 'choices':
      return label.values.map((each) => choiceName(label.list, each)).join(', ');
    case 'record': {
      const fact = facts.get(label.id);
      return fact ? titleOf(fact, facts) : (wordTexts.unspecified ?? '');
    }
    case 'date':
      return formatDate(label.date);
    case 'word':
      return wordTexts[label.word] ?? label.word;
    case 'text':
      return label.text;
    case 'labels':
      return label.of.map((each) => labelText(each, facts)).join(' – ');
  }
}
