import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { type Fact, type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { call } from '#renderer/api/client.ts';
import { tellError } from './notices.ts';
import { useApp } from './use-app.ts';

interface Loaded {
  readonly revision: number;
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
}

export interface LoadedFacts extends FactLookup {
  /** False while a kind is asked for the first time: its list says nothing yet. */
  readonly loaded: boolean;
}

/** Facts that screens have asked for, by kind; read again when a commit made them old. */
const recordsState = createStore<Partial<Record<FactKind, Loaded>>>(() => ({}));
const asking = new Map<FactKind, number>();

async function load(kind: FactKind, revision: number): Promise<void> {
  if ((asking.get(kind) ?? -1) >= revision) return;
  asking.set(kind, revision);
  const answer = await call('record:list', { kind });
  if (!answer.ok) {
    tellError(answer.error);
    return;
  }
  const facts = answer.value.records.map(({ id, fields }) => ({ id, kind, fields }));
  if ((recordsState.getState()[kind]?.revision ?? -1) < revision) {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    recordsState.setState({ [kind]: { revision, facts, byId } });
  }
}

/** The facts of these kinds as pure rules see them; kinds still on their way are empty. */
export function useFacts(kinds: readonly FactKind[]): LoadedFacts {
  const revision = useApp((state) => state.revision);
  const names = kinds.join();
  useEffect(() => {
    for (const kind of names.split(',')) if (isFactKind(kind)) void load(kind, revision);
  }, [names, revision]);
  const state = useStore(recordsState);
  return {
    loaded: kinds.every((kind) => state[kind] !== undefined),
    list: <K extends FactKind>(kind: K) => (state[kind]?.facts ?? []) as readonly Fact<K>[],
    get: (id) => {
      for (const { byId } of Object.values(state)) {
        const found = byId.get(id);
        if (found) return found;
      }
      return undefined;
    },
  };
}
