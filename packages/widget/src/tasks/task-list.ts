import {
  type Condition,
  conditionPlaces,
  type FormNode,
  type FormPage,
  isWithin,
  jsonAt,
  type Page,
} from '@amtform/model';
import type { FormSession } from '../session/form-session.js';

/** How far a page has come. `blocked`: what was answered so far does not tell yet whether it will be asked. */
export type TaskState = 'blocked' | 'open' | 'begun' | 'complete';

/** A line of the task list. */
export interface Task {
  readonly page: FormPage;
  readonly state: TaskState;
}

/**
 * All pages of a form with their states, in the order of the definition: those that are asked, and those that depend on
 * questions that are not answered yet.
 */
export function taskList(session: FormSession): Task[] {
  const { way, definition } = session;
  const shown = way.pages;
  if (!definition.pages) return shown.map((page) => ({ page, state: stateOf(page, session) }));
  return definition.pages.flatMap((page): Task[] => {
    const asked = shown.find(({ id }) => id === page.id);
    if (asked) return [{ page: asked, state: stateOf(asked, session) }];
    return isUndecided(page, session) ? [{ page: blockedPage(page), state: 'blocked' }] : [];
  });
}

function stateOf(page: FormPage, { model, way }: FormSession): TaskState {
  const hasIssue = model.issues.some(
    ({ pointer, severity }) => severity === 'error' && page.nodes.some((node) => isWithin(pointer, node.pointer)),
  );
  const isAnswered = page.nodes.some(hasAnswer);
  if (!hasIssue && (isAnswered || way.passed.has(page.id))) return 'complete';
  return isAnswered || way.passed.has(page.id) ? 'begun' : 'open';
}

/** Whether a person has answered anything in a node. */
function hasAnswer(node: FormNode): boolean {
  if (!node.visible || node.readOnly) return false;
  return node.type === 'field' ? node.answer !== undefined : node.children.some(hasAnswer);
}

/** Whether a question that decides about a page is still open. */
function isUndecided({ showWhen }: Page, { model }: FormSession): boolean {
  const isOpen = (condition: Condition) =>
    conditionPlaces(condition).some((at) => jsonAt(model.answers, at) === undefined);
  return showWhen !== undefined && isOpen(showWhen);
}

function blockedPage({ id, title, description }: Page): FormPage {
  return { id, title, description, nodes: [] };
}
