import type { FilledItem, FilledNode } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { ChartNode } from './ChartNode.tsx';
import { FactNodeEditor } from './FactNodeEditor.tsx';
import { MarkNote } from './MarkNote.tsx';
import type { Spot } from './spot.ts';
import { TextNodeEditor } from './TextNodeEditor.tsx';
import { ViewEditor } from './ViewEditor.tsx';
import style from './ItemPane.module.css';

interface ItemPaneProps {
  readonly report: string;
  readonly item: FilledItem;
  readonly items: readonly FilledItem[];
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot | undefined) => void;
  readonly onChoose: (item: string) => void;
  readonly locked: boolean;
}

/** One item of the form: its printed title, and an editor for each of its nodes. */
export function ItemPane(props: ItemPaneProps) {
  const { item, items, onChoose } = props;
  const at = items.findIndex(({ id }) => id === item.id);
  const [before, after] = [items[at - 1], items[at + 1]];
  return (
    <section className={style.pane} aria-labelledby="item-title">
      <h2 id="item-title">
        {item.number} {item.title}
      </h2>
      {item.renewal === 'permanent' ? <p className={style.note}>{screenText.permanent}</p> : null}
      {item.nodes.map((node) => (
        <div key={node.id} className={style.node}>
          <NodeEditor {...props} node={node} />
        </div>
      ))}
      <footer className={style.steps}>
        {before ? (
          <Button
            onClick={() => onChoose(before.id)}
          >{`← ${before.number} ${screenText.previousItem}`}</Button>
        ) : (
          <span />
        )}
        {after ? (
          <Button onClick={() => onChoose(after.id)}>{`${screenText.nextItem} ${after.number} →`}</Button>
        ) : (
          <span />
        )}
      </footer>
    </section>
  );
}

function NodeEditor(props: ItemPaneProps & { readonly node: FilledNode }) {
  const { node, report, spot, onSpot, locked } = props;
  const found = spot?.node === node.id ? spot.finding : undefined;
  switch (node.type) {
    case 'text':
      return (
        <>
          <MarkNote report={report} node={node} locked={locked} />
          <TextNodeEditor
            report={report}
            node={node}
            locked={locked}
            finding={found}
            onWhereFrom={(binding) => onSpot({ node: node.id, binding })}
          />
        </>
      );
    case 'chart':
      return <ChartNode node={node} />;
    case 'fact':
      return <FactNodeEditor node={node} locked={locked} finding={found} />;
    case 'table':
    case 'list':
      return (
        <ViewEditor
          report={report}
          view={node}
          spot={spot?.node === node.id ? spot : undefined}
          onSpot={onSpot}
          locked={locked}
        />
      );
  }
}
