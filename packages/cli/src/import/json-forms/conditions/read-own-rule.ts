import type { Condition } from '@amtform/model';
import type { Obstacle } from '../../imported.js';
import type { Reading, UiElement } from '../element.js';
import { readRule } from './read-rule.js';

/** The conditions of what is in an element, with those of its own rule, and what is in the way of the rule. */
export function readOwnRule(
  { json, around, conditions }: UiElement,
  { form }: Reading,
): { conditions: readonly Condition[]; obstacle: Obstacle | undefined } {
  const own = json['rule'] === undefined ? undefined : readRule(json['rule'], { around, places: form.places });
  if (!own) return { conditions, obstacle: undefined };
  return 'reason' in own ? { conditions, obstacle: own } : { conditions: [...conditions, own], obstacle: undefined };
}
