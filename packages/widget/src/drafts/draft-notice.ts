import type { DraftFault } from '@amtform/submission';
import type { DraftChanges } from './draft-changes.js';

/** Something that a person has to know about the draft. */
export type DraftNotice =
  /** The answers are back. */
  | { readonly about: 'restored'; readonly changes: DraftChanges | undefined; readonly withheld: readonly string[] }
  /** Keeping or finding did not work. */
  | { readonly about: 'fault'; readonly fault: DraftFault }
  | { readonly about: 'deleted' };
