import type { Kind } from './kind.js';

/** Something to agree to. `false` is no consent, and no consent is no answer. */
export const consent = {
  name: 'consent',
  fits: (view) => view.constants?.length === 1 && view.constants[0]?.value === true,
  stored: (answer) => (answer === false ? undefined : answer),
} satisfies Kind<'consent'>;
