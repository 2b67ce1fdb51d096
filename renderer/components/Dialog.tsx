import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { screenText } from '#shared/text/screens.ts';
import style from './Dialog.module.css';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A question in the middle of the window. Esc and a click beside it close it. Its head is ours: the library's is a
 * second page banner for a screen reader.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  useReturnFocus();
  return (
    <Modal.Root opened onClose={onClose} centered returnFocus={false} size={560}>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <div className={style.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={screenText.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A card at the right: the place that it belongs to stays in sight. */
export function SidePanel({ title, onClose, children }: DialogProps) {
  useReturnFocus();
  return (
    <Drawer.Root opened onClose={onClose} position="right" size={600} returnFocus={false}>
      <Drawer.Overlay backgroundOpacity={0.2} />
      <Drawer.Content className={style.panel}>
        <div className={style.head}>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={screenText.close} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
