/** What every editor of a value gets; `kind` finds the labels of fields inside groups. */
export interface EditorProps {
  readonly kind: string;
  readonly label: string;
  readonly value: unknown;
  /** Called with a valid value, or with nothing when the field was emptied; true when it is committed. */
  readonly onChange: (value: unknown) => Promise<boolean>;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Has the focus when its card opens. */
  readonly startsHere?: boolean | undefined;
}
