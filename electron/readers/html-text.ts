/** White space that is more than one space. */
const runs = /[\t\n\f\r]| {2}/;

/** Collects what is seen of a cell's text: runs of white space are one space, line breaks are kept. */
export class HtmlText {
  readonly #pieces: string[] = [];
  /** The last character; a long text is not looked into again at every piece. */
  #last = '';
  #newLine = false;

  add(piece: string): void {
    const collapsed = runs.test(piece) ? piece.replaceAll(/[\t\n\f\r ]+/g, ' ') : piece;
    const follows = this.#newLine || this.#last === '' || this.#last === '\n' || this.#last === ' ';
    const shown = follows && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (shown === '') return;
    if (this.#newLine) this.break();
    this.#push(shown);
  }

  /** `<br>`. */
  break(): void {
    this.#newLine = false;
    this.#push('\n');
  }

  /** A block begins or ends: what follows stands on a line of its own. */
  block(): void {
    this.#newLine = this.#last !== '' && this.#last !== '\n';
  }

  toString(): string {
    const [first = '', ...more] = this.#pieces;
    return more.length === 0 ? first : this.#pieces.join('').replaceAll(' \n', '\n');
  }

  #push(shown: string): void {
    this.#pieces.push(shown);
    this.#last = shown.at(-1) ?? this.#last;
  }
}
