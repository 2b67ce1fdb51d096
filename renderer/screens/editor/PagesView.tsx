import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Output } from '#shared/contract/calls.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { editorText } from '#shared/text/editor.ts';
import { errorMessage } from '#shared/text/errors.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './PagesView.module.css';

const PdfPages = lazy(async () => {
  const { PdfPages: component } = await import('#renderer/components/PdfPages.tsx');
  return { default: component };
});

interface PagesViewProps {
  readonly report: string;
  readonly filled: FilledReport;
  /** Heard whenever the pages are new. */
  readonly onMeasured: (measured: readonly MeasuredPages[]) => void;
}

/** How many pages a section or an item with a limit takes. */
export type MeasuredPages = Output<'report:preview'>['limited'][number];

/** The report as its pages: our own PDF, and how many pages the limited sections take. */
export function PagesView({ report, filled, onMeasured }: PagesViewProps) {
  const { value, error } = useAnswer('report:preview', { report });
  const shown = useNewestPages(value);
  useEffect(() => {
    if (shown) onMeasured(shown.limited);
  }, [shown, onMeasured]);
  const pdf = useMemo(() => (shown ? bytesOf(shown.pdf) : undefined), [shown]);
  if (error && !shown) {
    const { what, means, todo } = errorMessage(error.code, error.details);
    return (
      <p role="alert" className={style.message}>
        {what} {means} {todo}
      </p>
    );
  }
  if (!shown || !pdf) return <p className={style.message}>{editorText.pagesLoading}</p>;
  return (
    <div className={style.view}>
      {shown.limited.length > 0 ? (
        <p className={style.counts}>
          <span>{editorText.pagesOf(shown.pages)}</span>
          {shown.limited.map(({ id, pages, limit }) => (
            <span key={id} className={pages > limit ? style.over : undefined}>
              {editorText.pagesLimit(titleOf(filled, id), pages, limit)}
              {pages > limit ? ` – ${editorText.pagesOver}` : ''}
            </span>
          ))}
        </p>
      ) : null}
      <Suspense fallback={<p className={style.message}>{editorText.pagesLoading}</p>}>
        <PdfPages pdf={pdf} label={editorText.viewPages} />
      </Suspense>
    </div>
  );
}

/** While the next pages are made the last ones stay. */
function useNewestPages(value: Output<'report:preview'> | undefined): Output<'report:preview'> | undefined {
  const [kept, setKept] = useState(value);
  if (value && value !== kept) setKept(value);
  return value ?? kept;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function titleOf(filled: FilledReport, id: string): string {
  const section = filled.sections.find((each) => each.id === id);
  const item = filled.sections.flatMap(({ items }) => items).find((each) => each.id === id);
  const { number = '', title = '' } = item ?? section ?? {};
  return number === '' ? title : editorText.atItem(number.replace(/\.$/, ''));
}
