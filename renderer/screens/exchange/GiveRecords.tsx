import { useState } from 'react';
import { exchangeText as text } from '#shared/text/exchange.ts';
import { dayText } from '#shared/text/dates.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { ChoiceField, TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { giveRecords, type WhatToGive } from '#renderer/state/exchange.ts';
import { useSettings } from '#renderer/state/settings.ts';
import { useApp } from '#renderer/state/use-app.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useOnce } from '#renderer/state/use-once.ts';
import style from './ExchangeScreen.module.css';

/** To whom, and what; the rest the program knows. */
export function GiveRecords({ ids }: { readonly ids: readonly string[] | undefined }) {
  const { settings } = useSettings();
  const mayWrite = useMayWrite();
  const now = useApp((state) => state.now);
  const [peer, setPeer] = useState('');
  const [what, setWhat] = useState<'last' | 'all' | 'ids'>(ids ? 'ids' : 'last');
  const [asked, setAsked] = useState(false);
  const peers = Object.keys(settings?.exchangeMarks ?? {});
  const name = peer.trim();

  const [give, busy] = useOnce(async () => {
    setAsked(true);
    if (name === '') return;
    const wish: WhatToGive = what === 'ids' ? { ids: [...(ids ?? [])] } : { since: what };
    const day = dayText(now.toISOString().slice(0, 10));
    if (await giveRecords(wish, name, text.fileFor(name, day))) setAsked(false);
  });
  return (
    <div className={style.form}>
      <TextField
        label={text.toWhom}
        hint={text.toWhomHint}
        value={peer}
        onChange={setPeer}
        error={asked && name === '' ? text.toWhomNeeded : undefined}
        required
      />
      {peers.length > 0 ? (
        <p className={style.peers}>
          {text.knownPeers}
          {peers.map((each) => (
            <Button key={each} look="quiet" onClick={() => setPeer(each)}>
              {each}
            </Button>
          ))}
        </p>
      ) : null}
      <ChoiceField
        label={text.what}
        hint={text.whatText}
        value={what}
        choices={[
          ...(ids ? [{ value: 'ids', label: text.chosen(ids.length) }] : []),
          { value: 'last', label: text.sinceLast },
          { value: 'all', label: text.all },
        ]}
        clearable={false}
        nothingFound={screenText.notFound}
        onChange={(value) => setWhat(value === 'ids' || value === 'all' ? value : 'last')}
      />
      <Button look="main" icon={icons.export} busy={busy} disabled={!mayWrite} onClick={give}>
        {text.giveButton}
      </Button>
    </div>
  );
}
