import type { SplitWord } from '#shared/contract/areas/from-word.ts';
import { takeText as text } from '#shared/text/forms-screen.ts';
import { unplacedTexts } from '#shared/text/from-word.ts';

/** What of the file belongs to no item, and why. */
export function Unplaced({ pieces }: { readonly pieces: SplitWord['unplaced'] }) {
  if (pieces.length === 0) return null;
  return (
    <details>
      <summary>{text.unplaced(pieces.length)}</summary>
      <ul>
        {pieces.map(({ why, text: words }, at) => (
          // Two pieces of a file may say the same for the same reason; their order never changes.
          <li key={`${at} ${why}`}>
            {words} ({unplacedTexts[why]})
          </li>
        ))}
      </ul>
    </details>
  );
}
