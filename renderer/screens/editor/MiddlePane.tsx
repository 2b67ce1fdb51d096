import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { FilledItem, FilledReport } from '#shared/report/filled.ts';
import { editorText } from '#shared/text/editor.ts';
import { AppendicesPane } from './AppendicesPane.tsx';
import { ItemPane } from './ItemPane.tsx';
import { PartsPane } from './PartsPane.tsx';
import type { EditorPlace } from './place.ts';
import { RevisionsPane } from './RevisionsPane.tsx';
import type { Spot } from './spot.ts';
import style from './Panes.module.css';

interface MiddlePaneProps {
  readonly info: ReportInfo;
  readonly filled: FilledReport;
  readonly place: EditorPlace;
  readonly item: FilledItem | undefined;
  readonly items: readonly FilledItem[];
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot | undefined) => void;
  readonly onChoose: (item: string) => void;
}

/** What stands in the middle: an item of the form, or what belongs to the report as a whole. */
export function MiddlePane(props: MiddlePaneProps) {
  const { info, filled, place, item, items, spot, onSpot, onChoose } = props;
  const locked = info.locked !== undefined;
  switch (place.at) {
    case 'item':
      return item ? (
        <ItemPane
          key={item.id}
          report={info.id}
          item={item}
          items={items}
          spot={spot}
          onSpot={onSpot}
          onChoose={onChoose}
          locked={locked}
        />
      ) : null;
    case 'appendices':
      return <AppendicesPane report={info.id} appendices={filled.appendices} locked={locked} />;
    case 'parts':
      return <PartsPane info={info} />;
    case 'revisions':
      return <RevisionsPane info={info} />;
    case 'unplaced':
      return (
        <section className={style.pane} aria-labelledby="unplaced-title">
          <h2 id="unplaced-title">{editorText.unplaced}</h2>
          <p className={style.quiet}>{editorText.unplacedText}</p>
          {filled.unplaced.map(({ node, text }) => (
            <article key={node} className={style.card}>
              <p>{text}</p>
            </article>
          ))}
        </section>
      );
  }
}
