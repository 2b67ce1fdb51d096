import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { Pasting } from '../paste/pasting.ts';
import { BlockObject, type Preview } from './block-object.ts';
import { Kept, KeptFields } from './kept-fields.ts';
import { Link } from './link.ts';
import { ListItem } from './list-item.ts';
import { Live } from './live.ts';
import { OpenPieces } from './open-pieces.ts';
import { OwnUndo } from './own-undo.ts';
import { tableParts } from './table.ts';
import { TypedLinks } from './typed-links.ts';

/** Everything that a narrative text may hold: the block model, in the editor's words. */
export function textExtensions(preview?: Preview): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      link: false,
      listItem: false,
      trailingNode: false,
      heading: { levels: [1, 2, 3, 4] },
      undoRedo: { depth: 1_000 },
    }),
    KeptFields,
    Kept,
    Link,
    ...tableParts,
    ListItem,
    Live,
    BlockObject.configure(preview ? { preview } : {}),
    OpenPieces,
    Pasting,
    OwnUndo,
    TypedLinks,
  ];
}
