import { chartSvg } from '#shared/document/chart-svg.ts';
import { hasContent } from '#shared/report/fill-state.ts';
import type { FilledChart } from '#shared/report/filled.ts';
import { editorText } from '#shared/text/editor.ts';
import style from './ItemPane.module.css';

const size = { width: 640, height: 320 };

/** A chart as the document prints it, with the table behind it. */
export function ChartNode({ node }: { readonly node: FilledChart }) {
  const { chart, label, hint } = node;
  return (
    <figure className={style.chart}>
      <figcaption>{label}</figcaption>
      {hint === undefined ? null : <p className={style.note}>{hint}</p>}
      {hasContent(node) ? (
        <>
          <img
            alt={label}
            width={size.width}
            height={size.height}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart, size))}`}
          />
          <details>
            <summary>{editorText.chartTable}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="said">{label}</span>
                  </th>
                  {chart.series.map(({ name }) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {chart.categories.map((category, at) => (
                  <tr key={category}>
                    <th scope="row">{category}</th>
                    {chart.series.map(({ name, values }) => (
                      <td key={name}>{values[at] ?? '–'}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p className={style.note}>{editorText.noChart}</p>
      )}
    </figure>
  );
}
