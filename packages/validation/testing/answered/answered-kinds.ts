import { answeredFields } from './answered-fields.js';
import type { AnsweredKind } from './answered-kind.js';
import { answeredOthers } from './answered-others.js';
import { answeredStructures } from './answered-structures.js';

/** All parts of docs/answered.md in their order. */
export const answeredKinds: readonly AnsweredKind[] = [...answeredFields, ...answeredStructures, ...answeredOthers];
