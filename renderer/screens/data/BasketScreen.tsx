import type { StoredRecord } from '#shared/report/record-kinds.ts';
import { isFactKind } from '#shared/facts/kinds.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { momentText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { restoreFromBasket } from '#renderer/state/basket.ts';
import { type Title, useTitles } from '#renderer/state/titles.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useAnswer } from '#renderer/state/use-answer.ts';
import { KindList } from './KindList.tsx';
import style from './DataScreen.module.css';

/** What was deleted, newest first, each with its way back. What belongs to a deleted record comes back with it. */
export function BasketScreen() {
  const { value } = useAnswer('basket:list', {});
  const mayWrite = useMayWrite();
  const deleted = new Set(value?.records.map(({ id }) => id));
  const records = (value?.records ?? []).filter(
    ({ kind, fields }) =>
      (isFactKind(kind) || kind === 'report') &&
      !(kind === 'attachment' && deleted.has(String(Reflect.get(fields, 'owner')))),
  );
  const titles = useTitles(records.map(({ id }) => id));
  return (
    <div className={style.page}>
      <KindList current="basket" />
      <div className={style.main}>
        <div className={style.tools}>
          <h1>{screenText.basket}</h1>
        </div>
        {value && records.length === 0 ? (
          <EmptyState title={screenText.basketEmpty} text={screenText.basketEmptyText} />
        ) : null}
        {records.length > 0 ? (
          <div className={style.scroll}>
            <table className={style.table}>
              <thead>
                <tr>
                  <th scope="col">{screenText.basketWhat}</th>
                  <th scope="col">{screenText.basketKind}</th>
                  <th scope="col">{screenText.basketWhen}</th>
                  <th scope="col">
                    <span className="said">{screenText.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <tr key={record.id}>
                    <td>{nameOf(record, titles)}</td>
                    <td>{kindNames[record.kind]?.one}</td>
                    <td>{record.deletedAt === undefined ? '' : momentText(record.deletedAt)}</td>
                    <td>
                      <Button
                        look="quiet"
                        disabled={!mayWrite}
                        onClick={() => void restoreFromBasket(record)}
                      >
                        {screenText.restore}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function nameOf({ id, fields }: StoredRecord, titles: ReadonlyMap<string, Title>): string {
  const title: unknown = titles.get(id)?.title ?? Reflect.get(fields, 'title');
  return typeof title === 'string' ? title : '';
}
