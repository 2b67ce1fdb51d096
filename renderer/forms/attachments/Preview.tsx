import { useEffect, useRef, useState } from 'react';
import { previewOf } from '#renderer/state/attachments.ts';
import style from './attachments.module.css';

interface PreviewProps {
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** Longest side, pixels: sharp on displays of twice the density as well. */
const size = 192;

/** A small picture, asked for when it is first in sight: cards open with their files hidden. */
export function Preview({ id, alt }: PreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState(false);
  const [source, setSource] = useState<string>();
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setInSight(true);
    });
    if (frame.current) watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    let isLate = false;
    if (inSight)
      void previewOf(id, size).then((found) => {
        if (!isLate) setSource(found);
        return undefined;
      });
    return () => {
      isLate = true;
    };
  }, [id, inSight]);
  return (
    <div ref={frame} className={style.preview}>
      {source === undefined ? null : <img src={source} alt={alt} />}
    </div>
  );
}
