import { type PageLayout, pagesTaken } from '#shared/document/html/page-layout.ts';
import type { FilledReport } from '#shared/report/filled.ts';

/** Pages that a section or an item with a limit takes, in tenths. */
export interface LimitedPages {
  readonly id: string;
  readonly pages: number;
  readonly limit: number;
}

interface Part {
  readonly id: string;
  /** Where it begins: a section without a heading of its own begins with its first item. */
  readonly anchor: string;
  /** 0 a section or an appendix, 1 an item in it. */
  readonly depth: 0 | 1;
  readonly limit: number | undefined;
}

/** What the limits of the form say («не более 2 стр.») beside what the printed pages say. */
export function limitedPages(report: FilledReport, layout: PageLayout): LimitedPages[] {
  const parts = partsOf(report, layout);
  return parts.flatMap(({ id, anchor, depth, limit }, at) => {
    if (limit === undefined) return [];
    const next = parts.slice(at + 1).find((part) => part.depth <= depth);
    const pages = pagesTaken(layout, anchor, next?.anchor);
    return pages === undefined ? [] : [{ id, pages, limit }];
  });
}

/** Those that are printed, in order: appendices of the form stand after the text, those of the report after them. */
function partsOf({ sections, appendices }: FilledReport, { starts }: PageLayout): Part[] {
  const inOrder = [
    ...sections.filter((section) => !section.appendix),
    ...sections.filter((section) => section.appendix),
  ];
  return [
    ...inOrder.flatMap(({ id, limit, items }): Part[] => {
      const printed = items.filter((item) => starts.has(item.id));
      const anchor = starts.has(id) ? id : printed[0]?.id;
      if (anchor === undefined) return [];
      return [
        { id, anchor, depth: 0, limit },
        ...printed.map((item): Part => ({ id: item.id, anchor: item.id, depth: 1, limit: item.limit })),
      ];
    }),
    ...appendices
      .filter(({ id }) => starts.has(id))
      .map(({ id }): Part => ({ id, anchor: id, depth: 0, limit: undefined })),
  ];
}
