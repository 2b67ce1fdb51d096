import { exchangeText as text } from '#shared/text/exchange.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { Tabs } from '#renderer/components/Tabs.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import style from './ExchangeScreen.module.css';
import { GiveRecords } from './GiveRecords.tsx';
import { TakeRecords } from './TakeRecords.tsx';

/** Several people: records go out in a file, and come in from one. `ids`: records chosen elsewhere to be given. */
export function ExchangeScreen({ ids }: { readonly ids?: readonly string[] | undefined }) {
  return (
    <div className={style.page}>
      <header className={style.head}>
        <h1>{text.title}</h1>
        <Button icon={icons.history} onClick={() => goTo({ screen: 'changes' })}>
          {text.changes}
        </Button>
      </header>
      <p className={style.intro}>{text.intro}</p>
      <Tabs
        label={text.title}
        tabs={[
          { id: 'give', title: text.give, content: <GiveRecords ids={ids} /> },
          { id: 'take', title: text.take, content: <TakeRecords /> },
        ]}
      />
    </div>
  );
}
