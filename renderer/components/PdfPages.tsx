import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { pagesText } from '#shared/text/pages.ts';
import { IconButton } from './Button.tsx';
import { icons } from './Icons.tsx';
import { PdfPage } from './PdfPage.tsx';
import style from './PdfPages.module.css';
import type { OpenPdf } from './pdf-document.ts';
import { usePdf } from './use-pdf.ts';
import { type Frame, watchFrame } from './watch-frame.ts';

interface PdfPagesProps {
  readonly pdf: Uint8Array;
  /** What it is, for a screen reader: «Страницы отчёта». */
  readonly label: string;
  /** The page to show, from 1; each other number leads there. */
  readonly page?: number | undefined;
  /** The page that is shown has changed. */
  readonly onPage?: ((page: number) => void) | undefined;
}

/** A PDF as pages under each other, as wide as there is room. Bytes that change keep the place where one was. */
export function PdfPages({ pdf, label, page, onPage }: PdfPagesProps) {
  const opened = usePdf(pdf);
  if (opened === 'opening') return <p className={style.words}>{pagesText.opening}</p>;
  if (opened === 'failed') {
    return (
      <p className={style.words} role="alert">
        {pagesText.failed}
      </p>
    );
  }
  return <Pages pdf={opened} label={label} page={page} onPage={onPage} />;
}

/** Between pages, and around them, pixels. */
const gap = 16;
/** Larger than this a page is no easier to read. */
const widest = 1.6;

interface PagesProps extends Omit<PdfPagesProps, 'pdf'> {
  readonly pdf: OpenPdf;
}

function Pages({ pdf, label, page, onPage }: PagesProps) {
  const place = useRef<HTMLElement>(null);
  const [frame, setFrame] = useState<Frame>({ top: 0, width: 0, height: 0 });
  const width = Math.max(1, Math.floor(Math.min(frame.width - 2 * gap, pdf.size.width * widest)));
  const height = (pdf.size.height / pdf.size.width) * width;
  const step = height + gap;
  // The page that is in the upper half of the frame.
  const middle = Math.min(frame.height, step) / 2;
  const shown = Math.min(pdf.pages, Math.floor((frame.top + middle) / step) + 1);
  const show = (number: number) => {
    place.current?.scrollTo({ top: (Math.min(pdf.pages, Math.max(1, number)) - 1) * step });
  };

  const turn = useEffectEvent((by: number) => show(shown + by));
  useEffect(() => (place.current ? watchFrame(place.current, setFrame, (by) => turn(by)) : undefined), []);

  // When pages become larger or smaller, what was at the top stays there.
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current !== step) {
      place.current?.scrollTo({ top: place.current.scrollTop * (step / before.current) });
    }
    before.current = step;
  }, [step]);

  const isMeasured = frame.width > 0;
  const lead = useEffectEvent(show);
  useEffect(() => {
    if (page !== undefined && isMeasured) lead(page);
  }, [page, isMeasured]);
  const tell = useEffectEvent((number: number) => onPage?.(number));
  useEffect(() => {
    if (isMeasured) tell(shown);
  }, [shown, isMeasured]);

  return (
    <div className={style.viewer}>
      <div className={style.bar}>
        <IconButton label={pagesText.previous} onClick={() => show(shown - 1)} disabled={shown <= 1}>
          {icons.up}
        </IconButton>
        <span aria-live="polite">{pagesText.counter(shown, pdf.pages)}</span>
        <IconButton label={pagesText.next} onClick={() => show(shown + 1)} disabled={shown >= pdf.pages}>
          {icons.down}
        </IconButton>
      </div>
      <section ref={place} className={style.frame} aria-label={label}>
        {Array.from({ length: pdf.pages }, (_, at) => {
          const near = isMeasured && Math.abs(at * step - frame.top) < frame.height + step;
          return <PdfPage key={at} pdf={pdf} number={at + 1} width={width} height={height} near={near} />;
        })}
      </section>
    </div>
  );
}
