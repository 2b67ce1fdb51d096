import { dataText } from '#shared/text/data.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import type { GridRange } from '#renderer/grid/model.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './DataScreen.module.css';

interface SelectionBarProps {
  /** What is selected, in words; nothing for one cell. */
  readonly text: string;
  /** Where a text waits that could not be written, and why: it may be out of sight. */
  readonly refused: string | undefined;
  readonly range: GridRange | undefined;
  /** Rows that are shown, and those that there are. */
  readonly total: number;
  readonly all: number;
  readonly onBulk: () => void;
  readonly onGive: (range: GridRange) => void;
  readonly onDelete: (range: GridRange) => void;
}

/** Under the grid: what could not be written, else what is selected and what can be done with it. Its height is always the same: nothing jumps. */
export function SelectionBar(props: SelectionBarProps) {
  const { text, refused, range, total, all, onBulk, onGive, onDelete } = props;
  const mayWrite = useMayWrite();
  const rows = range ? Math.min(range.to, total - 1) - range.from + 1 : 0;
  return (
    <div className={style.status}>
      <span className={style.count} aria-live="polite">
        {screenText.shown(total, all)}
      </span>
      {refused === undefined ? (
        <p aria-live="polite">{text === '' ? dataText.keys : text}</p>
      ) : (
        <p className={style.refused} title={refused}>
          {refused}
        </p>
      )}
      {mayWrite && rows > 1 ? (
        <Button look="quiet" icon={icons.edit} onClick={onBulk}>
          {dataText.bulk}
        </Button>
      ) : null}
      {range?.whole === true && rows > 0 ? (
        <Button look="quiet" icon={icons.exchange} onClick={() => onGive(range)}>
          {dataText.giveRows(rows)}
        </Button>
      ) : null}
      {mayWrite && range?.whole === true && rows > 0 ? (
        <Button look="quietDanger" icon={icons.delete} onClick={() => onDelete(range)}>
          {dataText.deleteRows(rows)}
        </Button>
      ) : null}
    </div>
  );
}
