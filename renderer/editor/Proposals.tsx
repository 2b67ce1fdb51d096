import type { Block } from '#shared/blocks/model.ts';
import { richText } from '#shared/text/rich-text.ts';
import { Button } from '#renderer/components/Button.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import style from './editor.module.css';

/** A sentence that the facts give; accepted, it is a text as any other. */
export interface ProposedText {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface ProposalsProps {
  readonly proposals: readonly ProposedText[];
  readonly onInsert: (proposal: ProposedText) => void;
}

export function Proposals({ proposals, onInsert }: ProposalsProps) {
  if (proposals.length === 0) return null;
  return (
    <section className={style.proposals} aria-label={richText.proposals}>
      <h3>{richText.proposals}</h3>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <span>{proposal.text}</span>
            <Button look="quiet" icon={icons.add} onClick={() => onInsert(proposal)}>
              {richText.insert}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
