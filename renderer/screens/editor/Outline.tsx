import type { Finding } from '#shared/checks/finding.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import { screenText } from '#shared/text/screens.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import style from './Outline.module.css';

interface OutlineProps {
  readonly filled: FilledReport;
  readonly current: string;
  readonly findings: readonly Finding[];
  readonly onChoose: (item: string) => void;
}

/** The form's sections and items, each with its state in a sign and in words. */
export function Outline({ filled, current, findings, onChoose }: OutlineProps) {
  return (
    <nav className={style.outline} aria-label={screenText.outline}>
      {filled.sections.map((section) => (
        <section key={section.id}>
          <h2>
            {section.number} {section.title}
          </h2>
          <ol>
            {section.items.map((item) => {
              const count = findings.filter((finding) => finding.item === item.id).length;
              return (
                <li key={item.id}>
                  <RowButton
                    className={style.item}
                    current={item.id === current ? 'step' : undefined}
                    onClick={() => onChoose(item.id)}
                    title={item.title}
                  >
                    <span className={style[item.state]}>{icons[item.state]}</span>
                    <span className={style.number}>{item.number}</span>
                    <span className={style.title}>{item.title}</span>
                    <span className="said">, {screenText.itemStates[item.state]}</span>
                    {count > 0 ? <span className={style.count}>{count}</span> : null}
                  </RowButton>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </nav>
  );
}
