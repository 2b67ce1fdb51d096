import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temp-folder.ts';
import { json, letopis, sample } from './letopis.ts';

test(
  'records are given and taken; differences are only told until somebody decides',
  { timeout: 180_000 },
  async () => {
    const { data: anna } = await sample();
    const boris = temporaryFolder();
    const file = path.join(temporaryFolder(), 'Записи.letopis-records');
    const give = () => letopis('facts', 'give', file, '--to', 'Борис', '--data', anna);
    expect((await give()).out).toMatch(/^Передано: \d+\sзапис/);
    expect((await give()).code).toBe(3);

    const taken = await letopis('facts', 'take', file, '--data', boris);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toMatch(/Принято: \d+\sзапис\p{L}+\.\n$/u);
    const again = z.object({ counts: z.object({ same: z.int(), new: z.literal(0) }) });
    expect((await json(again, 'facts', 'take', file, '--data', boris)).counts.same).toBeGreaterThan(100);

    const unknown = await letopis('facts', 'take', file, '--take', 'both', '--data', boris);
    expect(unknown).toMatchObject({ code: 2, out: '' });
  },
);
