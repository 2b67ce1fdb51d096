import type { Handlers, Output } from '#shared/contract/calls.ts';
import { Failure } from '#shared/contract/failure.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import { describeFields } from '#shared/facts/fields.ts';
import { factKinds } from '#shared/facts/kinds.ts';
import { isKind, titleOf } from '#shared/forms/record-title.ts';
import { type Case, type CaseForm, cases } from '#shared/names/case.ts';
import { municipalityForm, organisationForm, personForm } from '#shared/names/cases.ts';
import { mergedFields } from '#shared/names/merge-fields.ts';
import { findSimilar } from '#shared/names/similar.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';
import { factLookup } from './fact-lookup.ts';
import { type Merge, mergeMutations, readMerge, usersOf } from './merge-records.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'name:similar' | 'name:forms' | 'merge:preview' | 'record:merge';

/** Said at once on a card; more would be a list to search in. */
const mostSimilar = 5;

/** One thing, many spellings: warnings while typing, records made one, names in cases. */
export function namesService(session: StoreSession): Handlers<Names> {
  return {
    'name:similar': async ({ kind, fields, id }) => {
      const facts = factLookup(session.read());
      const others = facts.list(kind).filter((fact) => fact.id !== id);
      const similar = findSimilar(kind, fields, others).slice(0, mostSimilar);
      return {
        similar: similar.map((each) => {
          const fact = facts.get(each.id);
          return { ...each, title: fact ? titleOf(fact, facts) : '' };
        }),
      };
    },

    'name:forms': async ({ kind, id }) => {
      const fact = factLookup(session.read()).get(id);
      if (fact?.kind !== kind) throw new Failure('record/not-found', { id });
      return { forms: cases.map((form) => formOf(form, fact)) };
    },

    'merge:preview': async ({ keep, others }) =>
      previewOf(session.read(), readMerge(session.read(), keep, others)),

    'record:merge': async ({ keep, others }) => {
      const { records } = session.writable();
      return session.commit('record.merge', mergeMutations(records, readMerge(records, keep, others)));
    },
  };
}

function formOf(form: Case, fact: Fact): CaseForm {
  if (isKind(fact, 'person')) return personForm(form, fact.fields);
  if (isKind(fact, 'municipality')) return municipalityForm(form, fact.fields);
  if (isKind(fact, 'organisation')) return organisationForm(form, fact.fields);
  throw new Failure('record/not-found', { id: fact.id });
}

function previewOf(records: RecordStore, merge: Merge): Output<'merge:preview'> {
  const { kind, keep, others } = merge;
  const all = [keep, ...others];
  const merged = mergedFields(kind, keep, others);
  const fields = describeFields(factKinds[kind]).flatMap(({ name }) => {
    const values = all.map(({ id, fields: own }) => ({ id, value: own[name] }));
    const isOne = [merged[name], ...values.map(({ value }) => value)].every((value) =>
      sameContent(value, keep.fields[name]),
    );
    return isOne ? [] : [{ name, values, merged: merged[name] }];
  });
  const ids = new Set(all.map(({ id }) => id));
  const users = usersOf(records, new Set(others.map(({ id }) => id))).filter(({ id }) => !ids.has(id));
  const kinds = [...new Set(users.map((user) => user.kind))];
  return {
    fields,
    references: kinds.map((each) => ({
      kind: each,
      count: users.filter((user) => user.kind === each).length,
    })),
  };
}
