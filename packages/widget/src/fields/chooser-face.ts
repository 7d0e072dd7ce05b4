import type { ChoiceNode } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { renderMarkdown } from '../words/render-markdown.js';

/** What an element is given that asks which of several ways an answer takes. Its value is the number of the way. */
export function chooserFace(
  node: ChoiceNode,
  view: FormView,
): { readonly label: string } & Readonly<Record<string, unknown>> {
  const { definition, speech, messagesAt } = view;
  const hint = definition.hint(node);
  return {
    label: node.label === '' ? speech.words.choose : definition.label(node),
    hint: hint === undefined ? '' : renderMarkdown(hint),
    required: node.required,
    optionalText: speech.words.optional,
    messages: messagesAt(node.pointer),
    messagePrefix: speech.words.errorPrefix,
    options: definition.options(node),
    chooseText: speech.words.choose,
    value: node.chosen,
  };
}
