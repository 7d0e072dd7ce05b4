import type { FieldNode } from '@amtform/model';
import type { FieldElement } from '@amtform/elements';
import type { FormView } from '../view/form-view.js';
import { renderMarkdown } from '../words/render-markdown.js';

type Face = Pick<
  FieldElement<unknown>,
  'label' | 'hint' | 'required' | 'optionalText' | 'messages' | 'messagePrefix' | 'readOnly' | 'autocomplete' | 'value'
>;

/** What every field element is given. */
export function fieldFace(node: FieldNode, { session, speech, definition, messagesAt }: FormView): Face {
  const hint = definition.hint(node);
  return {
    label: definition.label(node),
    hint: hint === undefined ? '' : renderMarkdown(hint),
    required: node.required,
    optionalText: speech.words.optional,
    messages: messagesAt(node.pointer),
    messagePrefix: speech.words.errorPrefix,
    readOnly: node.readOnly,
    autocomplete: session.definition.fields?.[node.place]?.autocomplete ?? '',
    value: node.answer,
  };
}
