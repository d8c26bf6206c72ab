import { fileURLToPath } from 'node:url';

/** The checkout that the command belongs to, wherever it is called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
