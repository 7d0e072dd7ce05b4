import type { Json } from '@amtform/model';
import { ownKind } from './fields/own-kinds.js';
import type { FormScreen } from './form-screen.js';
import type { FormSession } from './session/form-session.js';

/**
 * Takes in what people do in the fields: one listener for all of them, because a thousand fields would need a
 * thousand. `data-at` and `data-choice`, which the templates set, tell which node it was.
 */
export function handleFields(root: HTMLElement, screen: () => FormScreen | undefined): void {
  const session = () => screen()?.session;
  root.addEventListener('amt-input', (event) => {
    // The host page hears of changes by amt-change.
    event.stopPropagation();
    const { dataset } = event.target as HTMLElement;
    const { value } = (event as CustomEvent<{ value: unknown }>).detail;
    if (dataset['choice'] !== undefined) session()?.model.choose(dataset['choice'], value as number | undefined);
    else if (dataset['at'] !== undefined) answer(session(), dataset['at'], value);
  });

  root.addEventListener('focusout', (event) => {
    const field = fieldOf(event.target);
    const at = field?.dataset['at'];
    // Moving between the parts of one question, such as day and month, is not leaving it.
    if (!field || at === undefined || fieldOf(event.relatedTarget) === field) return;
    // Nor is switching to another window.
    if (!document.hasFocus()) return;
    screen()?.leaveField(at);
  });

  // Enter in a field goes on without leaving it: what stands there is tidied before it is checked.
  root.addEventListener(
    'submit',
    () => {
      const { activeElement } = root.getRootNode() as Document | ShadowRoot;
      const at = fieldOf(activeElement)?.dataset['at'];
      if (at !== undefined) screen()?.leaveField(at);
    },
    { capture: true },
  );
}

/** Tells the model what a field sent, as an answer: the kinds of developers may send something else. */
function answer(session: FormSession | undefined, pointer: string, value: unknown): void {
  const node = session?.model.node(pointer);
  const codec = node?.type === 'field' ? ownKind(node.kind)?.codec : undefined;
  session?.model.setAnswer(pointer, codec && value !== undefined ? codec.toAnswer(value) : (value as Json | undefined));
}

/** The field element around a control. */
function fieldOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.amt-field[data-at]') : null;
}
