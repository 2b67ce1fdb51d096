/** Collects what is seen of a cell's text: runs of white space are one space, line breaks are kept. */
export class HtmlText {
  #text = '';
  #newLine = false;

  add(piece: string): void {
    const collapsed = piece.replaceAll(/[\t\n\f\r ]+/g, ' ');
    const atStart = this.#newLine || this.#text === '' || this.#text.endsWith('\n');
    const follows = atStart || this.#text.endsWith(' ');
    const shown = follows && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (shown === '') return;
    if (this.#newLine) this.break();
    this.#text += shown;
  }

  /** `<br>`. */
  break(): void {
    this.#newLine = false;
    this.#text += '\n';
  }

  /** A block begins or ends: what follows stands on a line of its own. */
  block(): void {
    this.#newLine = this.#text !== '' && !this.#text.endsWith('\n');
  }

  toString(): string {
    return this.#text.replaceAll(' \n', '\n');
  }
}
