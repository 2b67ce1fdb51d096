import { z } from 'zod';

// The page runs under a CSP without eval; zod would otherwise probe `new Function` at the first schema.
z.config({ jitless: true });

export { z };
