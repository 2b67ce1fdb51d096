import { useState } from 'react';
import { type Control, describeFields } from '#shared/facts/fields.ts';
import { type Fact, type FactKind, factKinds, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { evaluate } from '#shared/forms/evaluate.ts';
import { titleNeeds, titleOf } from '#shared/forms/record-title.ts';
import { valueText } from '#shared/forms/value.ts';
import { fieldName } from '#shared/text/fields.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { screenText } from '#shared/text/screens.ts';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { mainFields } from '#renderer/forms/main-fields.ts';
import { openCard } from '#renderer/state/app-state.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import { useFacts } from '#renderer/state/records.ts';
import { KindList } from './KindList.tsx';
import style from './DataScreen.module.css';

/** More rows at once than a person reads; the search narrows them down. */
const mostRows = 500;

/** The facts of one kind in a list; a row opens the record's card. */
export function DataScreen({ kind }: { readonly kind: FactKind }) {
  const references = describeFields(factKinds[kind]).flatMap(({ control }) => referencedKinds(control));
  const needs = [kind, ...(titleNeeds[kind] ?? []), ...references].flatMap((each) => [
    each,
    ...(titleNeeds[each] ?? []),
  ]);
  const facts = useFacts([...new Set(needs)]);
  const [search, setSearch] = useState('');
  const mayWrite = useMayWrite();
  const columns = columnsOf(kind);
  const rows = facts
    .list(kind)
    .map((fact) => ({ fact, cells: columns.map((name) => cellText(fact, name, facts)) }));
  const words = search.toLowerCase().replaceAll('ё', 'е').split(/\s+/);
  const shown = rows.filter(({ cells }) => {
    const text = cells.join(' ').toLowerCase().replaceAll('ё', 'е');
    return words.every((word) => text.includes(word));
  });
  const name = kindNames[kind]?.many ?? '';
  const projects = facts.list('project');
  const preset = columnsAllow(kind, 'project') && projects.length === 1 ? { project: projects[0]?.id } : {};
  return (
    <div className={style.page}>
      <KindList current={kind} />
      <div className={style.main}>
        <div className={style.tools}>
          <h1>{name}</h1>
          {mayWrite ? (
            <Button look="main" icon={icons.add} onClick={() => openCard({ kind, preset })}>
              {screenText.addRecord}
            </Button>
          ) : null}
          <TextField
            label={screenText.search}
            silentLabel
            placeholder={screenText.search}
            icon={icons.search}
            value={search}
            onChange={setSearch}
          />
          <span className={style.count}>{screenText.shown(shown.length, rows.length)}</span>
        </div>
        {facts.loaded && rows.length === 0 ? (
          <EmptyState title={screenText.noRecords(name)} text={screenText.noRecordsText} />
        ) : null}
        {rows.length > 0 && shown.length === 0 ? <p>{screenText.nothingFound}</p> : null}
        {shown.length > 0 ? (
          <div className={style.scroll}>
            <table className={style.table}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {fieldName(kind, column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.slice(0, mostRows).map(({ fact, cells }) => (
                  <tr key={fact.id} onClick={() => openCard({ id: fact.id, kind })}>
                    {cells.map((text, at) => (
                      <td
                        key={columns[at]}
                        className={isNumeric(kind, columns[at] ?? '') ? style.number : ''}
                      >
                        {at === 0 ? (
                          <button type="button" className={style.open}>
                            {text === '' ? titleOf(fact, facts) : text}
                          </button>
                        ) : (
                          text
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length > mostRows ? <p className={style.more}>{screenText.onlyFirst(mostRows)}</p> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** What a column of references names; links inside groups are not shown in a line. */
function referencedKinds(control: Control): readonly FactKind[] {
  if (control.type === 'list') return referencedKinds(control.of);
  return control.type === 'reference' ? control.kinds.filter(isFactKind) : [];
}

/** The first main fields that a line can show; groups and the project of a one-project school say little there. */
function columnsOf(kind: FactKind): string[] {
  const described = describeFields(factKinds[kind]);
  return mainFields[kind]
    .filter((name) => {
      const control = described.find((field) => field.name === name)?.control;
      if (!control || name === 'project') return false;
      return fitsLine(control) && control.type !== 'yesNo';
    })
    .toSorted((a, b) => Number(b === 'order') - Number(a === 'order'))
    .slice(0, 5);
}

/** Groups of plain values read well in a line («педагоги 42»); groups that name other records do not. */
function fitsLine(control: Control): boolean {
  switch (control.type) {
    case 'list':
      return fitsLine(control.of);
    case 'group':
      return control.fields.every(
        (field) => field.control.type !== 'reference' && field.control.type !== 'list',
      );
    default:
      return true;
  }
}

function columnsAllow(kind: FactKind, name: string): boolean {
  return Object.hasOwn(factKinds[kind].shape, name);
}

function isNumeric(kind: FactKind, name: string): boolean {
  const control = describeFields(factKinds[kind]).find((field) => field.name === name)?.control.type;
  return control === 'figure' || control === 'integer' || control === 'decimal';
}

/** References by the names of what they name; everything else as documents print it. */
function cellText(fact: Fact, name: string, facts: FactLookup): string {
  const control = describeFields(factKinds[fact.kind]).find((field) => field.name === name)?.control;
  const value: unknown = Reflect.get(fact.fields, name);
  if (control?.type === 'reference') return nameOf(value, facts);
  if (control?.type === 'list' && control.of.type === 'reference') {
    return Array.isArray(value) ? value.map((each: unknown) => nameOf(each, facts)).join(', ') : '';
  }
  return valueText(evaluate({ path: [name] }, fact, { facts, measure: () => undefined }));
}

function nameOf(id: unknown, facts: FactLookup): string {
  const target = typeof id === 'string' ? facts.get(id) : undefined;
  return target ? titleOf(target, facts) : '';
}
