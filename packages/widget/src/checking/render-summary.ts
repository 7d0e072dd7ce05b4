import { html, nothing } from 'lit';
import { fillIn } from '../words/fill-in.js';
import { sentenceOf } from '../words/sentence.js';
import type { FormView } from '../view/form-view.js';

/** All that is wrong, above the page, each entry a link to its field (WCAG 3.3.1). */
export function renderSummary(view: FormView): unknown {
  const { session, speech, actions, messagesAt, warningsAt, definition } = view;
  if (!session.showsSummary) return nothing;
  const entries = session.shown.all.map((issue) => ({
    pointer: issue.pointer,
    text: `${entryLabels(issue.pointer, view)}${messagesAt(issue.pointer)[0] ?? warningsAt(issue.pointer)[0] ?? definition.title}`,
  }));
  const heading = sentenceOf(speech.words.summary, { number: entries.length, language: speech.language });
  return html`<amt-error-summary
    .heading=${fillIn(heading, { count: entries.length })}
    .headingLevel=${view.headingLevel}
    .entries=${entries}
    .warns=${session.shown.onlyWarns}
    @amt-follow=${(event: CustomEvent<{ pointer: string }>) => {
      event.stopPropagation();
      actions.goToField(event.detail.pointer);
    }}
  ></amt-error-summary>`;
}

/** “Dog 2: ”, so that the same question of several entries can be told apart. */
function entryLabels(pointer: string, { session, definition }: FormView): string {
  const around = pointer.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'));
  return around
    .slice(0, -1)
    .map((at) => session.model.node(at))
    .map((node) => (node?.place.endsWith('/*') ? `${definition.label(node)}: ` : ''))
    .join('');
}
