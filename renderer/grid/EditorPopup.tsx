import type { ReactNode } from 'react';
import style from './Editor.module.css';

function show(element: HTMLElement | null): void {
  if (element?.isConnected) element.showPopover();
}

/** Below the cell that is edited, above everything else: the browser's own top layer, so that nothing cuts it. */
export function EditorPopup({
  children,
  over = false,
}: {
  readonly children: ReactNode;
  readonly over?: boolean;
}) {
  return (
    <div ref={show} popover="manual" className={over ? style.popupOver : style.popup}>
      {children}
    </div>
  );
}
