/** Page set-up as data: margins and sizes differ by standard and by region (ГОСТ Р 7.0.97 changed in 2025). */
export interface PageProfile {
  readonly name: string;
  /** Millimetres. */
  readonly page: { readonly width: number; readonly height: number };
  /** Millimetres. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** From the page's edge to the page number, millimetres. */
  readonly header: number;
  readonly font: string;
  /** Points. */
  readonly size: number;
  /** Points. */
  readonly tableSize: number;
  /** Multiple of a single line. */
  readonly lineSpacing: number;
  readonly tableLineSpacing: number;
  /** First-line indent, millimetres. */
  readonly indent: number;
  /** The first page with a number; 2 as a rule (ГОСТ Р 7.0.97-2016, 3.2), 0 for no numbers at all. */
  readonly numbersFromPage: 0 | 1 | 2;
}

/** Usual school practice: A4, 30/15/20/20 mm, Times New Roman 14 and 12 in tables, 1.5 spacing, indent 1.25 cm. */
export const schoolProfile: PageProfile = {
  name: 'school',
  page: { width: 210, height: 297 },
  margins: { left: 30, right: 15, top: 20, bottom: 20 },
  header: 10,
  font: 'Times New Roman',
  size: 14,
  tableSize: 12,
  lineSpacing: 1.5,
  tableLineSpacing: 1,
  indent: 12.5,
  numbersFromPage: 2,
};

/**
 * ГОСТ Р 7.0.97-2016: margins of at least 20/10/20/20 mm (left 30 for what is kept over ten years), sizes 12 to 14,
 * numbers from the second page at the top centre, 10 mm from the edge or more. Spacing and indent are usual practice.
 */
const gost2016: PageProfile = {
  ...schoolProfile,
  name: 'gost2016',
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
};

/**
 * ГОСТ Р 7.0.97-2025, in force since 18.08.2025 in place of 2016. Its own measures were not at hand when this was
 * written: margins, sizes and numbers are those of 2016 and have to be compared with the text of the standard; all of
 * them can be changed in the settings.
 */
const gost2025: PageProfile = { ...gost2016, name: 'gost2025' };

/** As ministries lay their forms out in Word: the page of a school, lines close together. Usual practice, no standard. */
const asForm: PageProfile = { ...schoolProfile, name: 'asForm', lineSpacing: 1 };

/** Pages to choose from, the usual one first. */
export const pageProfiles: readonly PageProfile[] = [schoolProfile, gost2016, gost2025, asForm];

/** The page of this name; the usual one for a name that this version does not know. */
export function profileNamed(name: string): PageProfile {
  return pageProfiles.find((profile) => profile.name === name) ?? schoolProfile;
}

/** A page by its name, and what a school wants otherwise. */
export interface PageWishes {
  readonly profile?: string | undefined;
  readonly margins?: PageProfile['margins'] | undefined;
  readonly font?: string | undefined;
  readonly size?: number | undefined;
  readonly tableSize?: number | undefined;
  readonly lineSpacing?: number | undefined;
  readonly numbering?: 'fromSecond' | 'fromFirst' | 'none' | undefined;
}

const firstNumbered = { fromSecond: 2, fromFirst: 1, none: 0 } as const;

/** The chosen page with a school's own wishes. */
export function profileFor(wishes: PageWishes): PageProfile {
  const { profile = schoolProfile.name, margins, font, size, tableSize, lineSpacing, numbering } = wishes;
  const usual = profileNamed(profile);
  return {
    ...usual,
    margins: margins ?? usual.margins,
    font: font ?? usual.font,
    size: size ?? usual.size,
    tableSize: tableSize ?? usual.tableSize,
    lineSpacing: lineSpacing ?? usual.lineSpacing,
    numbersFromPage: numbering === undefined ? usual.numbersFromPage : firstNumbered[numbering],
  };
}

/** The same page lying: the binding edge comes to the top. */
export function lying(profile: PageProfile): PageProfile {
  const { page, margins } = profile;
  return {
    ...profile,
    page: { width: page.height, height: page.width },
    margins: { left: margins.top, right: margins.bottom, top: margins.left, bottom: margins.right },
  };
}

/** Width of the text between the margins, millimetres. */
export function textWidth(profile: PageProfile): number {
  return profile.page.width - profile.margins.left - profile.margins.right;
}

/** Height of the text between the margins, millimetres. */
export function textHeight(profile: PageProfile): number {
  return profile.page.height - profile.margins.top - profile.margins.bottom;
}
