import { type Fact, isFactKind } from '#shared/facts/kinds.ts';
import { titleNeeds, titleOf } from '#shared/forms/record-title.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { openCard } from '#renderer/state/app-state.ts';
import { useFacts } from '#renderer/state/records.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './editors.module.css';

/** The records that name this one. */
export function RecordUses({ id }: { readonly id: string }) {
  const { value } = useAnswer('record:uses', { id });
  const used = (value?.records ?? []).flatMap(({ id: user, kind, fields }) =>
    isFactKind(kind) ? [{ id: user, kind, fields } as Fact] : [],
  );
  const kinds = [...new Set(used.flatMap(({ kind }) => [kind, ...(titleNeeds[kind] ?? [])]))];
  const facts = useFacts(kinds.length === 0 ? ['municipality'] : kinds);
  if (value && used.length === 0) return <p>{screenText.noUses}</p>;
  return (
    <ul className={style.history}>
      {used.map((fact) => (
        <li key={fact.id}>
          <Button look="quiet" onClick={() => openCard({ id: fact.id, kind: fact.kind })}>
            {`${kindNames[fact.kind]?.one ?? ''}: ${titleOf(fact, facts)}`}
          </Button>
        </li>
      ))}
    </ul>
  );
}
