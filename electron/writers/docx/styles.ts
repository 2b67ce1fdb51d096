import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { PageProfile } from '#shared/document/page-profile.ts';
import { halfPoints, lineUnits, twipsFromMillimetres } from './measures.ts';

/**
 * The styles that the body refers to. Where Word has a style of its own for the purpose, it is that one by its
 * built-in id and name, so that the navigation pane, the contents list and screen readers know it.
 */
export const styleIds = {
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  listItem: 'ListParagraph',
  tableText: 'TableText',
  tableHeader: 'TableHeader',
  tableTitle: 'TableTitle',
  gap: 'TableGap',
  figure: 'Figure',
  lostFigure: 'LostFigure',
  caption: 'Caption',
  official: 'Official',
  small: 'SmallText',
  header: 'Header',
  hyperlink: 'Hyperlink',
} as const;

const flush = { left: 0, firstLine: 0 };
const black = { color: '000000' };

/**
 * Styles of a profile. The body text is «Обычный» itself: who types on in Word goes on in the same look without
 * choosing a style.
 */
export function stylesOf(profile: PageProfile): IStylesOptions {
  const size = halfPoints(profile.size);
  const heading = { ...black, size, bold: true, italics: false };
  const language = { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ar-SA' };
  const leftHeading = {
    keepNext: true,
    keepLines: true,
    alignment: AlignmentType.LEFT,
    indent: flush,
    spacing: { before: 240, after: 60 },
  };
  return {
    default: {
      document: { run: { font: profile.font, size, language } },
      title: {
        next: 'Normal',
        run: heading,
        paragraph: {
          keepNext: true,
          keepLines: true,
          alignment: AlignmentType.CENTER,
          indent: flush,
          spacing: { after: 240, line: lineUnits(1), lineRule: LineRuleType.AUTO },
          contextualSpacing: true,
        },
      },
      heading1: { run: heading, paragraph: { ...leftHeading, alignment: AlignmentType.CENTER } },
      heading2: { run: heading, paragraph: leftHeading },
      heading3: { run: heading, paragraph: leftHeading },
      heading4: { run: { ...heading, italics: true }, paragraph: leftHeading },
      listParagraph: { paragraph: { indent: flush } },
    },
    paragraphStyles: [normal(profile), ...tableStyles(profile), ...figureStyles, official, small, pageHeader],
  };
}

function normal(profile: PageProfile): ParagraphStyle {
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: twipsFromMillimetres(profile.indent) },
      spacing: { before: 0, after: 0, line: lineUnits(profile.lineSpacing), lineRule: LineRuleType.AUTO },
    },
  };
}

function tableStyles(profile: PageProfile): ParagraphStyle[] {
  return [
    {
      id: styleIds.tableText,
      name: 'Текст таблицы',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(profile.tableSize) },
      paragraph: {
        alignment: AlignmentType.LEFT,
        indent: flush,
        spacing: { line: lineUnits(profile.tableLineSpacing), lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: styleIds.tableHeader,
      name: 'Шапка таблицы',
      basedOn: styleIds.tableText,
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: styleIds.tableTitle,
      name: 'Название таблицы',
      basedOn: 'Normal',
      paragraph: { keepNext: true, alignment: AlignmentType.LEFT, indent: flush, spacing: { before: 120 } },
    },
    {
      // Word joins tables that stand next to each other, and a cell or a body may not end with one.
      id: styleIds.gap,
      name: 'Промежуток после таблицы',
      basedOn: 'Normal',
      paragraph: { indent: flush, spacing: { line: 120, lineRule: LineRuleType.EXACT } },
    },
  ];
}

const single = { line: lineUnits(1), lineRule: LineRuleType.AUTO };

const lostBorder = { style: BorderStyle.DASHED, size: 4, space: 6, color: '000000' };

const figureStyles: readonly ParagraphStyle[] = [
  {
    id: styleIds.figure,
    name: 'Рисунок',
    basedOn: 'Normal',
    paragraph: { alignment: AlignmentType.CENTER, indent: flush, spacing: { before: 120, ...single } },
  },
  {
    id: styleIds.lostFigure,
    name: 'Рисунка нет',
    basedOn: styleIds.figure,
    paragraph: { border: { top: lostBorder, left: lostBorder, bottom: lostBorder, right: lostBorder } },
  },
  {
    id: styleIds.caption,
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      alignment: AlignmentType.CENTER,
      indent: flush,
      spacing: { before: 60, after: 120, ...single },
    },
  },
];

/** Stamps and signatures. */
const official: ParagraphStyle = {
  id: styleIds.official,
  name: 'Гриф и подпись',
  basedOn: 'Normal',
  paragraph: { alignment: AlignmentType.LEFT, indent: flush, spacing: single },
};

/** Notes and who wrote the document. */
const small: ParagraphStyle = {
  id: styleIds.small,
  name: 'Мелкий текст',
  basedOn: 'Normal',
  run: { size: halfPoints(10) },
  paragraph: { spacing: { before: 120, ...single } },
};

const pageHeader: ParagraphStyle = {
  id: styleIds.header,
  name: 'header',
  basedOn: 'Normal',
  paragraph: {
    alignment: AlignmentType.CENTER,
    indent: flush,
    spacing: { line: lineUnits(1), lineRule: LineRuleType.AUTO },
  },
};

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
