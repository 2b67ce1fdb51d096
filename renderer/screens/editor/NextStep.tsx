import { useState } from 'react';
import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { DeliveryState } from '#shared/report/report.ts';
import { editorText } from '#shared/text/editor.ts';
import { Button } from '#renderer/components/Button.tsx';
import { DropMenu } from '#renderer/components/DropMenu.tsx';
import { saved } from '#renderer/state/save.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { DeliveryDialog } from './DeliveryDialog.tsx';
import style from './EditorScreen.module.css';

const deliveryWords = {
  sent: editorText.sentMark,
  accepted: editorText.acceptedMark,
  returned: editorText.returnedMark,
} as const;

/** What follows after finalising: signature, delivery, a correction. The likeliest step stands first. */
export function NextStep({ info }: { readonly info: ReportInfo }) {
  const { value } = useAnswer('report:revisions', { report: info.id });
  const [delivering, setDelivering] = useState<DeliveryState>();
  const [correcting, setCorrecting] = useState(false);
  const mayWrite = useMayWrite();
  const newest = value?.revisions.at(-1);
  if (!mayWrite || !newest) return null;
  const toSign = () => void saved('report:for-signature', { report: info.id });
  return (
    <>
      {info.status === 'finalised' ? (
        <Button look="main" onClick={toSign}>
          {editorText.forSignature}
        </Button>
      ) : null}
      {info.status === 'forSignature' ? (
        <Button look="main" onClick={() => setDelivering('sent')}>
          {editorText.sentMark}
        </Button>
      ) : null}
      {info.status === 'returned' ? (
        <Button look="main" onClick={() => setCorrecting(true)}>
          {editorText.correct}
        </Button>
      ) : null}
      <DropMenu
        label={editorText.nextStep}
        className={style.menu}
        choices={[]}
        chosen={undefined}
        onChoose={() => undefined}
        actions={[
          ...(['sent', 'accepted', 'returned'] as const).map((state) => ({
            id: state,
            title: deliveryWords[state],
            run: () => setDelivering(state),
          })),
          { id: 'correct', title: editorText.correct, run: () => setCorrecting(true) },
        ]}
      >
        <span>
          {editorText.next} <span aria-hidden>▾</span>
        </span>
      </DropMenu>
      {delivering ? (
        <DeliveryDialog
          revision={newest.id}
          state={delivering}
          title={deliveryWords[delivering]}
          onClose={() => setDelivering(undefined)}
        />
      ) : null}
      {correcting ? (
        <CorrectDialog report={info.id} next={newest.number + 1} onClose={() => setCorrecting(false)} />
      ) : null}
    </>
  );
}
