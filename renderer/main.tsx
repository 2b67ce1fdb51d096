import '@mantine/core/styles.css';
import '@fontsource-variable/golos-text';
import './base.css';
import { createRoot } from 'react-dom/client';
import { Ui } from '#renderer/components/Ui.tsx';
import { listen, readStatus } from '#renderer/state/commands.ts';
import { readAppearance } from '#renderer/state/appearance.ts';
import { keepSearchReady } from '#renderer/state/search.ts';
import { App } from '#renderer/screens/App.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const root = document.querySelector('#root');
if (!root) throw new Error('renderer: the page has no root');

listen();
await readStatus();
void readAppearance();
keepSearchReady();
createRoot(root).render(
  <Ui nonce={nonce}>
    <App />
  </Ui>,
);
