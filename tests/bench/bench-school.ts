import { setImmediate as nextTurn } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { callInProcess, createServices, type Services } from '#electron/services/create-services.ts';
import type { ServicePorts } from '#electron/services/ports.ts';
import { shrinkPicture } from '#electron/images/shrink-picture.ts';
import { heavyInProcess } from '#electron/workers/heavy-in-process.ts';
import type { Input, Output } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';

export const manyEvents = 10_000;

/** The ports of the real program, in one thread. */
export function benchPorts(folder: string, ports: Partial<ServicePorts> = {}): ServicePorts {
  return {
    folder,
    now: () => new Date().toISOString(),
    newId: () => uuidv7(),
    log: (event, error) => {
      // The folder of a measure is gone when its last copy would be checked.
      if (event === 'copy failed its check') return;
      throw new Error(`bench: ${event}`, { cause: error });
    },
    ...heavyInProcess,
    // In the program another thread does it; here it waits until what is measured has its answer.
    finishCopy: async (begun) => {
      await nextTurn();
      return await heavyInProcess.finishCopy(begun);
    },
    shrinkPicture,
    programVersion: 'bench',
    ...ports,
  };
}

/** The value of a call that has to succeed. */
export async function ask<N extends ServiceCallName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const answer = await callInProcess(services, name, input);
  if (!answer.ok) throw new Error(`bench: ${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The sample school in a folder; answers its report. */
export async function sampleSchool(folder: string): Promise<string> {
  const services = createServices(benchPorts(folder));
  const { report } = await ask(services, 'sample:create', {});
  services.close();
  return report;
}

/**
 * The sample school with sixteen years of such events, as one change set. The report's own year stays the sample's;
 * answers its report.
 */
export async function largeSchool(folder: string): Promise<string> {
  const report = await sampleSchool(folder);
  const services = createServices(benchPorts(folder));
  const { records } = await ask(services, 'record:list', { kind: 'event' });
  const mutations = Array.from({ length: manyEvents - records.length }, (_, at) => {
    const fields = records[at % records.length]?.fields;
    const day = `${2008 + (at % 16)}-${twoDigits((at % 12) + 1)}-${twoDigits((at % 28) + 1)}`;
    return {
      op: 'create' as const,
      id: uuidv7(),
      kind: 'event' as const,
      fields: { ...fields, title: `Мероприятие ${at}`, date: { precision: 'day', day } },
    };
  });
  await ask(services, 'record:commit', { label: 'bench', mutations });
  services.close();
  return report;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
