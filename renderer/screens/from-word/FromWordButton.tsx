import { useState } from 'react';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import { takeText as text } from '#shared/text/forms-screen.ts';
import { Button } from '#renderer/components/Button.tsx';
import { FromWordDialog } from './FromWordDialog.tsx';

/** Offered while the report can still be written. */
export function FromWordButton({ info }: { readonly info: ReportInfo }) {
  const [open, setOpen] = useState(false);
  if (info.state !== 'draft') return null;
  return (
    <>
      <Button disabled={info.locked !== undefined} onClick={() => setOpen(true)}>
        {text.title}
      </Button>
      {open ? <FromWordDialog report={info.id} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
