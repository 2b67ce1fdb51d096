import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import style from './ToolButton.module.css';

interface ToolButtonProps {
  readonly label: string;
  /** The key that does the same, as people read it: «Ctrl+B». */
  readonly keys?: string | undefined;
  readonly icon: ReactNode;
  /** Set for what is either on or off. */
  readonly pressed?: boolean | undefined;
  /** Cannot be done here; it keeps its place in the row of keys. */
  readonly unavailable?: boolean | undefined;
  /** The one of its row that Tab stops at. */
  readonly stops: boolean;
  readonly onClick: () => void;
}

/** A button of a tool bar: pressing it leaves the focus and the selection where they are. */
export function ToolButton(props: ToolButtonProps) {
  const { label, keys, icon, pressed, unavailable = false, stops, onClick } = props;
  const words = keys === undefined ? label : `${label} (${keys})`;
  return (
    <Tooltip
      label={words}
      events={{ hover: true, focus: true, touch: false }}
      // Among its tools: outside of the page's parts a screen reader would come upon it by itself.
      withinPortal={false}
      floatingStrategy="fixed"
    >
      <button
        type="button"
        className={style.tool}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={unavailable}
        tabIndex={stops ? 0 : -1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!unavailable) onClick();
        }}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
