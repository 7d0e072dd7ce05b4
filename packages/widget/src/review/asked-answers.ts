import type { ChoiceNode, FieldNode, FormNode, ListNode } from '@amtform/model';
import { isCode } from '../fields/is-code.js';
import { answerText } from '../view/answer-text.js';
import type { FormView } from '../view/form-view.js';
import { fillIn } from '../words/fill-in.js';

/** A question as it was asked, with its answer as a person reads it. */
export interface AskedAnswer {
  readonly type: 'answer';
  readonly label: string;
  /** Undefined where nothing was answered. */
  readonly answer: string | undefined;
  /** Codes such as an IBAN are read from left to right in every language. */
  readonly dir: 'ltr' | 'auto';
  /** Whether a person typed it, so that it is never translated. */
  readonly isTyped: boolean;
  /** JSON Pointer of what has to be changed for another answer; undefined where nobody can change it here. */
  readonly change: string | undefined;
}

/** Questions that belong together. */
export interface AskedGroup {
  readonly type: 'group';
  /** Empty where it has no name of its own. */
  readonly label: string;
  readonly parts: readonly AskedPart[];
}

/** One thing in the list of all questions and answers. */
export type AskedPart = AskedAnswer | AskedGroup;

/** All that was asked, page by page. What the title of the form or of a page says already is not said again. */
export function askedPages(view: FormView): AskedGroup[] {
  const { session, definition } = view;
  return session.pages.map((page) => {
    const own = definition.page(page).title;
    const title = session.pages.length === 1 && own === definition.title ? '' : own;
    const parts = askedAnswers(page.nodes, view);
    const [only, ...more] = parts;
    const isNamedByPage = only?.type === 'group' && more.length === 0 && (only.label === title || title === '');
    if (isNamedByPage) return { type: 'group', label: only.label, parts: only.parts };
    return { type: 'group', label: title, parts: parts.map((part) => unnamed(part, title)) };
  });
}

/** What has the title of its page does not say it a second time. */
function unnamed(part: AskedPart, title: string): AskedPart {
  return part.type === 'group' && part.label === title ? { ...part, label: '' } : part;
}

/** What some nodes ask, and the answers. */
export function askedAnswers(nodes: readonly FormNode[], view: FormView): AskedPart[] {
  return nodes
    .filter((node) => node.visible && !(node.type === 'field' && node.kind === 'notice'))
    .flatMap((node): AskedPart[] => (node.copy?.ticked ? takenOver(node, view) : ownParts(node, view)));
}

function ownParts(node: FormNode, view: FormView): AskedPart[] {
  const label = view.definition.label(node);
  switch (node.type) {
    case 'field':
      return [fieldAnswer(node, view)];
    case 'choice': {
      const inside = node.children.flatMap((branch) => (branch.type === 'group' ? branch.children : branch));
      const chosen = node.options.length > 0 ? [chosenWay(node, view)] : [];
      return [...chosen, ...askedAnswers(inside, view)];
    }
    case 'list':
      if (node.children.length === 0) return [noEntries(node, label)];
      return [{ type: 'group', label, parts: askedAnswers(node.children, view) }];
    case 'group':
      return [{ type: 'group', label, parts: askedAnswers(node.children, view) }];
  }
}

/** Answers that were taken over from another place: the tick is what can be changed, the answers are read below it. */
function takenOver(node: FormNode, view: FormView): AskedPart[] {
  const { definition, speech, session } = view;
  const source = node.copy && session.model.node(node.copy.as);
  const tick: AskedAnswer = {
    type: 'answer',
    label: definition.sameAs(node) ?? fillIn(speech.words.sameAs, { label: source ? definition.label(source) : '' }),
    answer: speech.words.yes,
    dir: 'auto',
    isTyped: false,
    change: node.pointer,
  };
  const own = ownParts(node, view).map(unchangeable);
  const [only] = own;
  if (only?.type === 'group') return [{ ...only, parts: [tick, ...only.parts] }];
  return [{ type: 'group', label: definition.label(node), parts: [tick, ...own] }];
}

function unchangeable(part: AskedPart): AskedPart {
  return part.type === 'answer' ? { ...part, change: undefined } : { ...part, parts: part.parts.map(unchangeable) };
}

function fieldAnswer(node: FieldNode, view: FormView): AskedAnswer {
  return {
    type: 'answer',
    label: view.definition.label(node),
    answer: answerText(node, view),
    dir: isCode(node) ? 'ltr' : 'auto',
    isTyped: ['text', 'long-text', 'number'].includes(node.kind),
    change: node.readOnly || node.computed ? undefined : node.pointer,
  };
}

function chosenWay(node: ChoiceNode, { definition, speech }: FormView): AskedAnswer {
  return {
    type: 'answer',
    label: node.label === '' ? speech.words.choose : definition.label(node),
    answer: definition.options(node).find(({ value }) => value === node.chosen)?.label,
    dir: 'auto',
    isTyped: false,
    change: node.pointer,
  };
}

function noEntries({ pointer, readOnly }: ListNode, label: string): AskedAnswer {
  const change = readOnly ? undefined : pointer;
  return { type: 'answer', label, answer: undefined, dir: 'auto', isTyped: false, change };
}
