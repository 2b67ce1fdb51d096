import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { richText } from '#shared/text/rich-text.ts';
import { ToolButton } from '#renderer/components/ToolButton.tsx';
import type { Ask, Tool } from './tools.tsx';
import style from './editor.module.css';

interface ToolBarProps {
  readonly editor: Editor;
  /** What it is called, and the id of the text that it is for. */
  readonly label: string;
  readonly controls: string;
  readonly groups: readonly (readonly Tool[])[];
  readonly ask: (what: Ask) => void;
}

/**
 * A row of tools that is one stop for Tab; arrows walk in it, Esc leads back into the text. Drawn anew only when a tool
 * changes: a key in the text draws the text alone.
 */
export const ToolBar = memo(function ToolBar(props: ToolBarProps) {
  const { editor, label, controls, groups, ask } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const all = groups.flat();
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      all.map(({ isOn, can }) => [isOn?.(now), can ? !can(now) : false] as const),
  });

  // Before the tools' own tooltips hear of Esc.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.commands.focus();
    const next = nextStop(event.key, stop, all.length);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (next === undefined) return;
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={controls}
      className={style.bar}
      onKeyDownCapture={onKeyDown}
    >
      {groups.map((group) => (
        <div key={group[0]?.id} className={style.group}>
          {group.map((tool) => {
            const place = all.indexOf(tool);
            const [pressed, unavailable] = states[place] ?? [undefined, false];
            return (
              <ToolButton
                key={tool.id}
                label={richText.tools[tool.id]}
                keys={tool.keys}
                icon={tool.icon}
                pressed={pressed}
                unavailable={unavailable}
                stops={place === stop}
                onClick={() => {
                  setStop(place);
                  tool.run(editor, ask);
                }}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
});

function nextStop(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
