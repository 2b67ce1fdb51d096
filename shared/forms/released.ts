import fipAnnual2023 from './definitions/fip-annual-2023.json' with { type: 'json' };
import growthPointDistrict2023 from './definitions/growth-point-district-2023.json' with { type: 'json' };
import growthPointSchool2025 from './definitions/growth-point-school-2025.json' with { type: 'json' };
import kip2022 from './definitions/kip-2022.json' with { type: 'json' };
import kipAnnual2023 from './definitions/kip-annual-2023.json' with { type: 'json' };
import { type Form, formSchema } from './definition.ts';

/** The forms that come with the program, newest version of a form last. */
export const releasedForms: readonly Form[] = [
  kipAnnual2023,
  kip2022,
  growthPointSchool2025,
  growthPointDistrict2023,
  fipAnnual2023,
].map((definition) => formSchema.parse(definition));
