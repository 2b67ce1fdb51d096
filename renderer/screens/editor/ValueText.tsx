import type { Value } from '#shared/forms/value.ts';
import style from './ValueText.module.css';

/** What a cell will print; addresses are shown, not followed: the window leads nowhere. */
export function ValueText({ value }: { readonly value: Value }) {
  return (
    <>
      {value.map((line, at) => (
        <div key={String(at)} className={line.bullet ? style.bullet : undefined}>
          {line.parts.map((part, index) =>
            'href' in part ? (
              <span key={String(index)} className={style.link}>
                {part.text}
              </span>
            ) : (
              part.text
            ),
          )}
        </div>
      ))}
    </>
  );
}
