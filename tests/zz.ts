import type { Output, Input } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
declare function ask<N extends ServiceCallName>(name: N, input: Input<N>): Promise<Output<N>>;
export const a: number = await ask('sample:create', {});
export const b: number = await ask('report:check', { report: '' });
