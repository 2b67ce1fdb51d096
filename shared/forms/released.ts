import kipAnnual2023 from './definitions/kip-annual-2023.json' with { type: 'json' };
import { type Form, formSchema } from './definition.ts';

/** The forms that come with the program, newest version of a form last. */
export const releasedForms: readonly Form[] = [kipAnnual2023].map((definition) =>
  formSchema.parse(definition),
);
