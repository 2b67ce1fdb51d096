import { useState } from 'react';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { call } from '#renderer/api/client.ts';
import { appState } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { readStatus, restoreFromCopy } from '#renderer/state/commands.ts';
import { tellError } from '#renderer/state/notices.ts';
import { NewSchool } from './NewSchool.tsx';
import style from './StartScreen.module.css';

/** The first start: three ways in. */
export function StartScreen() {
  const [naming, setNaming] = useState(false);
  const [preparing, setPreparing] = useState(false);

  const openSample = async () => {
    setPreparing(true);
    const answer = await call('sample:create', {});
    setPreparing(false);
    if (!answer.ok) return tellError(answer.error);
    appState.setState(({ revision }) => ({ revision: revision + 1 }));
    await readStatus();
    return goTo({ screen: 'home' });
  };

  return (
    <div className={style.page}>
      <header className={style.head}>
        <h1>{screenText.program}</h1>
        <p>{screenText.startIntro}</p>
      </header>
      <h2>{screenText.startTitle}</h2>
      <div className={style.ways}>
        <section className={style.way}>
          <h3>{screenText.newSchool}</h3>
          <p>{screenText.newSchoolText}</p>
          <Button look="main" icon={icons.school} onClick={() => setNaming(true)}>
            {screenText.newSchool}
          </Button>
        </section>
        <section className={style.way}>
          <h3>{screenText.openSample}</h3>
          <p>{screenText.openSampleText}</p>
          <Button icon={icons.report} busy={preparing} onClick={() => void openSample()}>
            {screenText.openSample}
          </Button>
        </section>
        <section className={style.way}>
          <h3>{screenText.fromCopy}</h3>
          <p>{screenText.fromCopyText}</p>
          <Button icon={icons.restore} onClick={() => void restoreFromCopy()}>
            {screenText.fromCopy}
          </Button>
        </section>
      </div>
      {naming ? <NewSchool onClose={() => setNaming(false)} /> : null}
    </div>
  );
}
