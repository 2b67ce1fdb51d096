import { useApp } from './use-app.ts';

/** False while the data are open for reading only: nothing is offered that would be refused. */
export function useMayWrite(): boolean {
  return useApp((state) => state.status?.readOnly === undefined);
}
