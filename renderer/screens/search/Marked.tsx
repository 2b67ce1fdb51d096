interface MarkedProps {
  readonly text: string;
  /** Places to show as found, in order and apart from each other. */
  readonly marks: readonly (readonly [number, number])[];
}

/** A text with what was found in it. */
export function Marked({ text, marks }: MarkedProps) {
  const parts = marks.flatMap(([from, to], at) => [
    text.slice(marks[at - 1]?.[1] ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
