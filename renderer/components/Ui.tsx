import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/**
 * The library behind our parts. The nonce lets its own styles through the page's policy; dialogs that stop the page
 * from scrolling write theirs through a second package, which has to be told apart.
 */
export function Ui({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  setNonce(nonce);
  return (
    <MantineProvider theme={theme} getStyleNonce={() => nonce} defaultColorScheme="light">
      {children}
    </MantineProvider>
  );
}
