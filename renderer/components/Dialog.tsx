import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { screenText } from '#shared/text/screens.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const closeButtonProps = { 'aria-label': screenText.close };

/** A question in the middle of the window. Esc and a click beside it close it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} title={title} size={560} closeButtonProps={closeButtonProps}>
      {children}
    </Modal>
  );
}

/** A card at the right: the place that it belongs to stays in sight. */
export function SidePanel({ title, onClose, children }: DialogProps) {
  useReturnFocus();
  return (
    <Drawer
      opened
      onClose={onClose}
      title={title}
      position="right"
      size={600}
      closeButtonProps={closeButtonProps}
      overlayProps={{ backgroundOpacity: 0.2 }}
    >
      {children}
    </Drawer>
  );
}
