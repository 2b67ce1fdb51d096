import type { FactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { agoText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { makeCopy } from '#renderer/state/commands.ts';
import { goTo } from '#renderer/state/navigate.ts';
import { useApp } from '#renderer/state/use-app.ts';
import style from './HomeScreen.module.css';

const counted: readonly FactKind[] = [
  'event',
  'award',
  'programme',
  'position',
  'partner',
  'product',
  'planItem',
  'act',
];

/** How much is recorded, and how safe it is. */
export function HomeSide() {
  const status = useApp((state) => state.status);
  const savedAt = useApp((state) => state.savedAt);
  const now = useApp((state) => state.now);
  return (
    <aside className={style.side}>
      <h2>{screenText.whatIsHere}</h2>
      <ul className={style.counts}>
        {counted.map((kind) => (
          <li key={kind}>
            <RowButton className={style.count} onClick={() => goTo({ screen: 'data', kind })}>
              <span>{kindNames[kind]?.many}</span>
              <span>{status?.counts[kind] ?? 0}</span>
            </RowButton>
          </li>
        ))}
      </ul>
      <h2>{screenText.safety}</h2>
      <dl className={style.safety}>
        <dt>{screenText.lastSaved}</dt>
        <dd>{savedAt === undefined ? screenText.never : agoText(savedAt, now)}</dd>
        <dt>{screenText.lastCopy}</dt>
        <dd>{status?.copiedAt === undefined ? screenText.never : agoText(status.copiedAt, now)}</dd>
      </dl>
      <Button onClick={() => void makeCopy()}>{screenText.makeCopy}</Button>
    </aside>
  );
}
