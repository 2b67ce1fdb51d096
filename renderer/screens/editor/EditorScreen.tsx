import { useEffect, useState } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import type { FilledItem, FilledReport } from '#shared/report/filled.ts';
import { errorMessage } from '#shared/text/errors.ts';
import { screenText } from '#shared/text/screens.ts';
import { leave } from '#renderer/state/navigate.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { EditorHead } from './EditorHead.tsx';
import { EditorNotices } from './EditorNotices.tsx';
import { MiddlePane } from './MiddlePane.tsx';
import { Outline } from './Outline.tsx';
import { type MeasuredPages, PagesView } from './PagesView.tsx';
import type { EditorPlace } from './place.ts';
import { RightPanel } from './RightPanel.tsx';
import { findingAfter, movedTo, type Spot, spotOf } from './spot.ts';
import style from './EditorScreen.module.css';

/** The place that the person was at, by report, as long as the window is open. */
const lastPlaces = new Map<string, EditorPlace>();

/** The report's editor: outline, one item of the form, and what is wrong or where a figure comes from. */
export function EditorScreen({ report }: { readonly report: string }) {
  const { value, error } = useAnswer('report:open', { report });
  const [place, setPlace] = useState(() => lastPlaces.get(report));
  const [view, setView] = useState<'items' | 'pages'>('items');
  const [spot, setSpot] = useState<Spot>();
  const [measured, setMeasured] = useState<readonly MeasuredPages[]>([]);
  const items = value ? itemsOf(value.filled) : [];
  const findings = value?.findings ?? [];
  const open = findings.filter(({ waived }) => waived === undefined);

  const show = (next: EditorPlace, at?: Spot) => {
    void leave(() => {
      lastPlaces.set(report, next);
      setPlace(next);
      setSpot(at);
      setView('items');
    });
  };
  const showFinding = (finding: Finding) => {
    const isItem = items.some(({ id }) => id === finding.item);
    const isAppendix = value?.filled.appendices.some(({ id }) => id === finding.item) ?? false;
    if (isItem) show({ at: 'item', item: finding.item }, spotOf(finding));
    else show({ at: isAppendix ? 'appendices' : 'parts' });
  };
  const nextFinding = () => {
    const next = findingAfter(open, spot);
    if (next) showFinding(next);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      nextFinding();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (error) {
    const { what, means, todo } = errorMessage(error.code, error.details);
    return (
      <p role="alert" className={style.locked}>
        {what} {means} {todo}
      </p>
    );
  }
  if (!value) return <p className={style.locked}>{screenText.loading}</p>;
  const { info, filled } = value;
  const current = placeIn(items, place);
  const item = current.at === 'item' ? items.find(({ id }) => id === current.item) : undefined;
  return (
    <div className={style.page}>
      <EditorHead
        info={info}
        view={view}
        onView={(next) => void leave(() => setView(next))}
        onDifference={() => show({ at: 'revisions' })}
      />
      <EditorNotices info={info} />
      <div className={view === 'pages' ? style.pages : style.body}>
        {view === 'pages' ? (
          <PagesView report={report} filled={filled} onMeasured={setMeasured} />
        ) : (
          <>
            <Outline filled={filled} place={current} findings={open} measured={measured} onChoose={show} />
            <MiddlePane
              info={info}
              filled={filled}
              place={current}
              item={item}
              items={items}
              spot={spot}
              onSpot={(next) => setSpot(movedTo(next))}
              onChoose={(id) => show({ at: 'item', item: id })}
            />
          </>
        )}
        <RightPanel
          info={info}
          findings={findings}
          filled={filled}
          item={item}
          spot={spot}
          onFinding={showFinding}
          onNext={nextFinding}
        />
      </div>
    </div>
  );
}

/** Where the person was; the first item, where that is no more. */
function placeIn(items: readonly FilledItem[], place: EditorPlace | undefined): EditorPlace {
  if (place && (place.at !== 'item' || items.some(({ id }) => id === place.item))) return place;
  const [first] = items;
  return first ? { at: 'item', item: first.id } : { at: 'parts' };
}

function itemsOf(filled: FilledReport): FilledItem[] {
  return filled.sections.flatMap((section) => section.items);
}
