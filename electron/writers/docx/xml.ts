const special = /[&<>"]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Cleaned text as XML content or as a value in double quotes; `]]>` and quotes cannot end anything. */
export function escapeXml(text: string): string {
  return text.replaceAll(special, (character) => entities[character] ?? '');
}

/** The XML declaration that every part begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
