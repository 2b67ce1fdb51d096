import { useEffect, useRef } from 'react';
import { pagesText } from '#shared/text/pages.ts';
import style from './PdfPages.module.css';
import type { OpenPdf } from './pdf-document.ts';

interface PdfPageProps {
  readonly pdf: OpenPdf;
  /** From 1. */
  readonly number: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Close enough to be drawn; a far one is an empty sheet of the same size. */
  readonly near: boolean;
}

/** One page: a picture for the eye, and its text over it, for selecting and for screen readers. */
export function PdfPage({ pdf, number, width, height, near }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!near || !canvas.current || !text.current) return undefined;
    const drawing = pdf.draw(number, width, { canvas: canvas.current, text: text.current });
    // A page that cannot be drawn stays an empty sheet between the others.
    drawing.done.catch(() => undefined);
    return drawing.cancel;
  }, [pdf, number, width, near]);
  return (
    <section className={style.page} aria-label={pagesText.page(number)} style={{ width, height }}>
      {near ? (
        <>
          <canvas ref={canvas} className={style.canvas} aria-hidden="true" />
          <div ref={text} className={style.text} lang="ru" />
        </>
      ) : null}
    </section>
  );
}
