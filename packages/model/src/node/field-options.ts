import type { Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import type { Constant } from '../schema/branches.js';
import type { FormNode, Option } from './form-node.js';

/** What the options of a field depend on besides its schema. */
interface Choosing {
  /** The definition's words for options, by value. */
  readonly words: Readonly<Record<string, string>>;
  readonly answer: Json | undefined;
  readonly previous: FormNode | undefined;
}

/**
 * What can be chosen, with the definition's words, else those of the schema. A deprecated option is only there where it
 * is answered, and stays under the hands of somebody who tries another one.
 */
export function fieldOptions(constants: readonly Constant[], { words, answer, previous }: Choosing): readonly Option[] {
  const before = previous?.type === 'field' ? previous.options : [];
  const isAnswered = (value: Json) =>
    answer !== undefined &&
    (sameJson(answer, value) || (Array.isArray(answer) && answer.some((one: Json) => sameJson(one, value))));
  return constants
    .filter((c) => !c.deprecated || isAnswered(c.value) || before.some(({ value }) => sameJson(value, c.value)))
    .map(({ value, title }) => {
      const word = optionName(value);
      return { value, label: (Object.hasOwn(words, word) ? words[word] : undefined) ?? title ?? word };
    });
}

/** How a definition names an option: its value, or the JSON of one that is no text. */
export function optionName(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
