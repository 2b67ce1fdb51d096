import type { Settings } from '#shared/settings/settings.ts';
import { call } from '#renderer/api/client.ts';

/** Draws the window as the person chose: the host makes everything larger, the page its colours stronger. */
export function showAppearance({ textSize, contrast }: Settings['appearance']): void {
  document.documentElement.dataset.contrast = contrast ? 'more' : 'usual';
  void call('window:zoom', { percent: textSize });
}

/** At the start; where nothing was chosen nothing is done. */
export async function readAppearance(): Promise<void> {
  const answer = await call('settings:get', {});
  if (!answer.ok) return;
  const { appearance } = answer.value;
  if (appearance.textSize !== 100 || appearance.contrast) showAppearance(appearance);
}
