/** Where the person is in the report: at an item of the form, or at what belongs to the report as a whole. */
export type EditorPlace =
  | { readonly at: 'item'; readonly item: string }
  | { readonly at: 'appendices' }
  | { readonly at: 'parts' }
  | { readonly at: 'revisions' }
  | { readonly at: 'unplaced' };

export const wholePlaces = ['appendices', 'parts', 'revisions'] as const;

export function samePlace(a: EditorPlace, b: EditorPlace): boolean {
  return a.at === b.at && (a.at !== 'item' || b.at !== 'item' || a.item === b.item);
}
