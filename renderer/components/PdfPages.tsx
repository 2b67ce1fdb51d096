interface PdfPagesProps {
  /** Base64. */
  readonly pdf: string;
  readonly label: string;
}

/** The pages of a PDF. */
export function PdfPages({ pdf, label }: PdfPagesProps) {
  return <object data={`data:application/pdf;base64,${pdf}`} aria-label={label} />;
}
