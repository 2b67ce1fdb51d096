import { useState } from 'react';
import type { PlannedEvent } from '#shared/contract/areas/plan.ts';
import { choices } from '#shared/facts/choices.ts';
import { parseFigure } from '#shared/forms/parse-figure.ts';
import { choiceName } from '#shared/text/choices.ts';
import { planText } from '#shared/text/plan.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { type ChosenFile, chooseFile, holdEvent } from '#renderer/state/hold-event.ts';
import { tellDone } from '#renderer/state/notices.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './PlanScreen.module.css';

const audiences = choices.audience.map((value) => ({ value, label: choiceName('audience', value) }));

/** «Проведено»: how many, a link, a picture; each may be left out and filled later. */
export function HoldDialog({
  event,
  onClose,
}: {
  readonly event: PlannedEvent;
  readonly onClose: () => void;
}) {
  const [participants, setParticipants] = useState('');
  const [audience, setAudience] = useState<(typeof choices.audience)[number]>('pupils');
  const [url, setUrl] = useState('');
  const [photo, setPhoto] = useState<ChosenFile>();
  const wrong = participants.trim() !== '' && !parseFigure(participants) ? screenText.numberWrong : undefined;
  const [hold, busy] = useOnce(async () => {
    if (wrong !== undefined) return;
    if (!(await holdEvent(event.id, { audience, participants, url, photo }))) return;
    onClose();
    tellDone(planText.holdDone(event.title));
  });
  return (
    <Dialog title={planText.holdOf(event.title)} onClose={onClose}>
      <form
        className={style.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          hold();
        }}
      >
        <div className={style.pair}>
          <TextField
            label={planText.holdNumber}
            hint={planText.holdNumberHint}
            startsHere
            value={participants}
            error={wrong}
            onChange={setParticipants}
          />
          <ChoiceField
            label={planText.holdAudience}
            value={audience}
            choices={audiences}
            clearable={false}
            nothingFound={screenText.notFound}
            onChange={(next) => setAudience(choices.audience.find((each) => each === next) ?? 'pupils')}
          />
        </div>
        <TextField label={planText.holdUrl} value={url} onChange={setUrl} />
        <div className={style.photo}>
          <span>{photo ? planText.holdPhotoChosen(photo.name) : planText.holdPhoto}</span>
          <Button onClick={() => void chooseFile().then((file) => file && setPhoto(file))}>
            {planText.holdPhotoAdd}
          </Button>
        </div>
        <div className={style.actions}>
          <Button onClick={onClose}>{screenText.cancel}</Button>
          <Button look="main" submit busy={busy}>
            {planText.hold}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
