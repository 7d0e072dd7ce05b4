import type { Json } from '@amtform/model';
import type { MemberRule } from '../settle-members.js';
import { readOnlyObstacle } from '../obstacles.js';

const readOnly: MemberRule = (value) => (value === false ? undefined : readOnlyObstacle);
const asUsual =
  (usual: Json, reason: string): MemberRule =>
  (value) =>
    value === usual ? undefined : { reason, remedy: 'There is nothing to do.' };

/** Options of elements that arrange others. */
export const layoutOptions: Readonly<Record<string, MemberRule>> = {
  readonly: readOnly,
  readOnly,
  variant: asUsual('stepper', 'Pages are steps, one after the other.'),
  showNavButtons: asUsual(true, 'Every page has its buttons.'),
};
