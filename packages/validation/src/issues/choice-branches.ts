import type { ChoiceNode, Schema } from '@amtform/model';

/** The branches of a choice, as their author wrote them. The last part of its id says which choice of its group it is. */
export function choiceBranches(choice: ChoiceNode): readonly Schema[] {
  return choice.schema.choices[Number(choice.id.slice(choice.id.lastIndexOf('?') + 1))] ?? [];
}
