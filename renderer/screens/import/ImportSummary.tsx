import type { ImportPlan } from '#shared/contract/areas/import.ts';
import { importText } from '#shared/text/import.ts';
import { kindNames } from '#shared/text/kinds.ts';
import style from './ImportScreen.module.css';

/** What the whole table will do, in words: the preview shows its beginning only. */
export function ImportSummary({ plan }: { readonly plan: ImportPlan }) {
  const { counts, named, remembered } = plan;
  const isNothing = counts.create + counts.update + counts.same + counts.companions === 0;
  return (
    <div className={style.summary} aria-live="polite">
      <p>
        <strong>{importText.counts(counts)}</strong>
        {remembered ? ` ${importText.remembered}` : ''}
      </p>
      {counts.companions > 0 ? <p>{importText.companions(counts.companions)}</p> : null}
      {isNothing ? <p>{importText.nothing}</p> : null}
      {counts.refusedCells > 0 ? (
        <p className={style.warning}>{importText.refusedCells(counts.refusedCells)}</p>
      ) : null}
      {named.map(({ kind, count, names }) => (
        <p key={kind}>{importText.named(kindNames[kind]?.many ?? '', count, names)}</p>
      ))}
    </div>
  );
}
