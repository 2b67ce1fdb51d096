import { useState } from 'react';
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
  readonly load: () => Promise<readonly ProposedText[]>;
  readonly onInsert: (proposal: ProposedText) => void;
}

/** Shown when the person asks for them: making them takes all facts. */
export function Proposals({ load, onInsert }: ProposalsProps) {
  const [found, setFound] = useState<readonly ProposedText[]>();
  const show = async () => setFound(await load());
  return (
    <section className={style.proposals} aria-label={richText.proposals}>
      <Button look="quiet" icon={icons.report} onClick={() => void show()}>
        {richText.proposals}
      </Button>
      {found?.length === 0 ? <p className={style.note}>{richText.noProposals}</p> : null}
      <ul>
        {(found ?? []).map((proposal) => (
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
