import { counted, type WordForms } from './numerals.ts';

/** Words of parts that can be said with their number: «3 района и 2 города». */
const partForms: Readonly<Record<string, WordForms>> = {
  district: ['район', 'района', 'районов'],
  city: ['город', 'города', 'городов'],
  cityDistrict: ['городской округ', 'городских округа', 'городских округов'],
  schools: ['школа', 'школы', 'школ'],
  kindergarten: ['детский сад', 'детских сада', 'детских садов'],
  additionalEducation: [
    'учреждение дополнительного образования',
    'учреждения дополнительного образования',
    'учреждений дополнительного образования',
  ],
  college: ['колледж', 'колледжа', 'колледжей'],
  university: ['вуз', 'вуза', 'вузов'],
  methodicalService: ['методическая служба', 'методические службы', 'методических служб'],
  educationAuthority: ['управление образования', 'управления образования', 'управлений образования'],
  regionalInstitute: [
    'институт развития образования',
    'института развития образования',
    'институтов развития образования',
  ],
  ministry: ['министерство', 'министерства', 'министерств'],
  technopark: ['технопарк', 'технопарка', 'технопарков'],
  other: ['другая организация', 'другие организации', 'других организаций'],
};

/** The words of a part, where it has any. */
export function partWords(key: string): WordForms | undefined {
  return partForms[key];
}

interface CountedPart {
  readonly key: string;
  readonly figure: { readonly value?: number | undefined };
}

/** «3 района и 2 города»; nothing when a part has no such word. */
export function countedParts(parts: readonly CountedPart[]): string | undefined {
  const said = parts.flatMap(({ key, figure }) => {
    const forms = partForms[key];
    return forms && figure.value !== undefined ? [counted(figure.value, forms)] : [];
  });
  if (said.length === 0 || said.length < parts.length) return undefined;
  const last = said[said.length - 1] ?? '';
  return said.length === 1 ? last : `${said.slice(0, -1).join(', ')} и ${last}`;
}
