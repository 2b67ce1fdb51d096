import type { FilledRow } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import style from './ViewTable.module.css';

interface RowToolsProps {
  /** The row that the person is at; without one the tools wait. */
  readonly row: FilledRow | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly locked: boolean;
  readonly onMove: (by: number) => void;
  readonly onOpen: () => void;
  readonly onOverride: () => void;
  readonly onLeaveOut: () => void;
}

/** What can be done with the chosen row; the same as by its keys. */
export function RowTools(props: RowToolsProps) {
  const { row, isFirst, isLast, locked, onMove, onOpen, onOverride, onLeaveOut } = props;
  const still = row === undefined || locked;
  const isFact = row !== undefined && !row.free;
  return (
    <div className={style.toolbar} role="toolbar" aria-label={screenText.actions}>
      <Button
        look="quiet"
        icon={icons.open}
        hint={screenText.openRecordKey}
        onClick={onOpen}
        disabled={!isFact}
      >
        {screenText.openRecord}
      </Button>
      <Button
        look="quiet"
        icon={icons.edit}
        hint={screenText.overrideKey}
        onClick={onOverride}
        disabled={still || !isFact}
      >
        {screenText.override}
      </Button>
      <Button
        look="quiet"
        icon={icons.leaveOut}
        hint={screenText.leaveOutKey}
        onClick={onLeaveOut}
        disabled={still}
      >
        {row?.free ? screenText.removeFreeRow : screenText.leaveOut}
      </Button>
      <span className={style.space} />
      <IconButton label={screenText.moveUp} onClick={() => onMove(-1)} disabled={still || isFirst}>
        {icons.up}
      </IconButton>
      <IconButton label={screenText.moveDown} onClick={() => onMove(1)} disabled={still || isLast}>
        {icons.down}
      </IconButton>
    </div>
  );
}
