import type { ReportInfo } from '#shared/contract/shapes.ts';
import type { FilledItem } from '#shared/report/filled.ts';
import { editorText } from '#shared/text/editor.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import style from './RightPanel.module.css';

interface LastYearProps {
  readonly info: ReportInfo;
  readonly previous: string;
  readonly item: FilledItem;
}

/** What the report that this one took over from says at the same item. */
export function LastYear({ info, previous, item }: LastYearProps) {
  const { value } = useAnswer('report:carry-preview', {
    report: previous,
    form: info.formId,
    version: info.formVersion,
  });
  const nodes = new Set(item.nodes.map(({ id }) => id));
  const texts = (value?.texts ?? []).filter(({ node }) => nodes.has(node));
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{editorText.lastYear}</h2>
      {texts.map(({ node, text }) => (
        <p key={node} className={style.lastYear}>
          {text}
        </p>
      ))}
    </section>
  );
}
