import { onTestFinished } from 'vitest';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { FailureDetails } from '#shared/contract/failure.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import type { MutationInput } from '#shared/report/mutation.ts';
import type { ErrorCode } from '#shared/text/errors.ts';
import { callInProcess, createServices, type Services } from '#electron/services/create-services.ts';
import { nextId } from './counting.ts';
import { type TestPorts, testPorts } from './ports.ts';
import { temporaryFolder } from './temp-folder.ts';

export interface OpenServices extends Services {
  readonly folder: string;
  readonly logged: TestPorts['logged'];
}

/** The program without a window, over a folder of its own; closed when the test has ended. */
export function openServices(
  folder: string = temporaryFolder(),
  ports: Partial<TestPorts> = {},
): OpenServices {
  const all = { ...testPorts(folder), ...ports };
  const services = createServices(all);
  let open = true;
  const close = () => {
    if (open) services.close();
    open = false;
  };
  onTestFinished(close);
  return { ...services, close, folder, logged: all.logged };
}

/** The value of a call that has to succeed. */
export async function ask<N extends ServiceCallName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const answer = await callInProcess(services, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.value;
}

/** The failure of a call that has to be refused. */
export async function refusal(
  services: Services,
  name: unknown,
  input: unknown,
): Promise<{ readonly code: ErrorCode; readonly details: FailureDetails }> {
  const answer = await services.call(name, input);
  if (answer.ok) throw new Error(`${String(name)}: was done, though it should be refused`);
  return answer.error;
}

/** Creates a record and answers its id. */
export async function create(
  services: Services,
  kind: Extract<MutationInput, { op: 'create' }>['kind'],
  fields: Record<string, unknown>,
): Promise<string> {
  const id = nextId();
  await commit(services, { op: 'create', id, kind, fields });
  return id;
}

/** The input of a small change: what a store that cannot be written has to refuse. */
export function smallChange(): Input<'record:commit'> {
  return {
    label: 'test',
    mutations: [{ op: 'create', id: nextId(), kind: 'person', fields: { surname: 'Белова' } }],
  };
}

/** Does the mutations as one change set and answers its id. */
export async function commit(services: Services, ...mutations: MutationInput[]): Promise<string> {
  const { changeSet } = await ask(services, 'record:commit', { label: 'test', mutations });
  if (changeSet === undefined) throw new Error('nothing was changed');
  return changeSet;
}
