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
  /** The first page carries no number: «номера со второй страницы» (ГОСТ Р 7.0.97-2016, 3.2). */
  readonly numbersFromPage: 2;
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
