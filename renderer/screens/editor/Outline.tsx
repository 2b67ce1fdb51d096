import type { Finding } from '#shared/checks/finding.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { editorText } from '#shared/text/editor.ts';
import { screenText } from '#shared/text/screens.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import type { MeasuredPages } from './PagesView.tsx';
import type { EditorPlace } from './place.ts';
import style from './Outline.module.css';

interface OutlineProps {
  readonly filled: FilledReport;
  readonly place: EditorPlace;
  readonly findings: readonly Finding[];
  /** Known once the pages were looked at. */
  readonly measured: readonly MeasuredPages[];
  readonly onChoose: (place: EditorPlace) => void;
}

/** The form's sections and items, each with its state in a sign and in words. */
export function Outline({ filled, place, findings, measured, onChoose }: OutlineProps) {
  const current = place.at === 'item' ? place.item : undefined;
  return (
    <nav className={style.outline} aria-label={screenText.outline}>
      {filled.sections.map((section) => (
        <section key={section.id}>
          <h2>
            {section.number} {section.title}
            <Pages of={section.id} measured={measured} />
          </h2>
          <ol>
            {section.items.map((item) => {
              const count = findings.filter((finding) => finding.item === item.id).length;
              return (
                <li key={item.id}>
                  <RowButton
                    className={style.item}
                    current={item.id === current ? 'step' : undefined}
                    onClick={() => onChoose({ at: 'item', item: item.id })}
                    title={item.title}
                  >
                    <span className={style[item.state]}>{icons[item.state]}</span>
                    <span className={style.number}>{item.number}</span>
                    <span className={style.title}>{item.title}</span>
                    <span className="said">, {screenText.itemStates[item.state]}</span>
                    {count > 0 ? <span className={style.count}>{count}</span> : null}
                    <Pages of={item.id} measured={measured} />
                  </RowButton>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <section>
        <h2>{editorText.whole}</h2>
        <ol>
          {wholeOf(filled).map(({ at, title, count }) => (
            <li key={at}>
              <RowButton
                className={style.whole}
                current={place.at === at ? 'step' : undefined}
                onClick={() => onChoose({ at })}
              >
                <span>{title}</span>
                {count > 0 ? <span className={style.quietCount}>{count}</span> : null}
              </RowButton>
            </li>
          ))}
        </ol>
      </section>
    </nav>
  );
}

interface PagesProps {
  readonly of: string;
  readonly measured: readonly MeasuredPages[];
}

function Pages({ of, measured }: PagesProps) {
  const known = measured.find(({ id }) => id === of);
  if (!known) return null;
  return (
    <span className={known.pages > known.limit ? style.over : style.pages}>
      {editorText.pagesMeasured(known.pages, known.limit)}
    </span>
  );
}

/** What belongs to the report as a whole; texts without a place only while there are any. */
function wholeOf(filled: FilledReport) {
  const unplaced = filled.unplaced.length;
  return [
    { at: 'appendices', title: editorText.appendices, count: filled.appendices.length },
    { at: 'parts', title: editorText.parts, count: 0 },
    { at: 'revisions', title: editorText.revisions, count: 0 },
    ...(unplaced > 0 ? [{ at: 'unplaced', title: editorText.unplaced, count: unplaced } as const] : []),
  ] as const;
}
