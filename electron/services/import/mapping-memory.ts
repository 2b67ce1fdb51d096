import type { FactKind } from '#shared/facts/kinds.ts';
import { sameContent } from '#shared/facts/canonical.ts';
import type { Mapping } from '#shared/import/match-headers.ts';
import type { SettingStore } from '#electron/store/settings.ts';

/** Where the columns of a table went last time: the same headers go the same way. */
export interface MappingMemory {
  readonly recall: (kind: FactKind, header: readonly string[]) => Mapping | undefined;
  readonly remember: (kind: FactKind, header: readonly string[], columns: Mapping) => void;
}

function isOf(kind: FactKind, header: readonly string[]) {
  return (each: { readonly kind: string; readonly header: readonly string[] }) =>
    each.kind === kind && sameContent(each.header, header);
}

export function mappingMemory(settings: SettingStore): MappingMemory {
  const all = () => settings.chosen('importMappings') ?? [];
  return {
    recall: (kind, header) => all().find(isOf(kind, header))?.columns,
    remember(kind, header, columns) {
      // A table without words over its columns says nothing about the next one.
      if (header.every((text) => text.trim() === '')) return;
      const others = all().filter((each) => !isOf(kind, header)(each));
      settings.set(
        'importMappings',
        [{ kind, header: [...header], columns: [...columns] }, ...others].slice(0, 200),
      );
    },
  };
}
