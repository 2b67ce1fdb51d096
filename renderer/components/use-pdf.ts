import { useEffect, useState } from 'react';
import type { OpenPdf } from './pdf-document.ts';

/** The PDF behind the bytes. While new bytes are opened the old pages stay. */
export function usePdf(bytes: Uint8Array): OpenPdf | 'opening' | 'failed' {
  const [opened, setOpened] = useState<OpenPdf | 'opening' | 'failed'>('opening');
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const { openPdf } = await import('./pdf-document.ts');
      const next = await openPdf(bytes);
      if (gone) next.close();
      else setOpened(next);
    };
    open().catch(() => {
      if (!gone) setOpened('failed');
    });
    return () => {
      gone = true;
    };
  }, [bytes]);
  useEffect(() => (typeof opened === 'string' ? undefined : opened.close), [opened]);
  return opened;
}
