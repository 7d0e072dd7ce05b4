import type { FormNode, Note } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../view/form-view.js';
import { renderHeading } from '../view/render-heading.js';
import { renderMarkdown } from '../words/render-markdown.js';

/** The notes before or after a node. */
export function renderNotes({ notes = [] }: FormNode, view: FormView, side: 'before' | 'after'): unknown {
  return repeat(
    notes.filter((note) => note[side] !== undefined),
    ({ id }) => id,
    (note) => renderNote(note, view),
  );
}

function renderNote(note: Note, view: FormView): TemplateResult {
  const { title, text } = view.definition.note(note);
  const words = text === undefined ? nothing : renderMarkdown(text);
  const heading = title === undefined ? nothing : renderHeading(view, title);
  switch (note.kind) {
    case 'heading':
    case 'text':
      return html`<div class="amt-note" data-note=${note.id}>
        ${heading}${text === undefined ? nothing : html`<div class="amt-intro">${words}</div>`}
      </div>`;
    case 'details':
      return html`<details class="amt-details" data-note=${note.id}>
        <summary>${title}</summary>
        <div class="amt-details-text">${words}</div>
      </details>`;
    case 'info':
    case 'warning':
    case 'success':
      return html`<div class="amt-notice amt-notice-${note.kind}" role="note" data-note=${note.id}>
        ${heading}
        <div>${words}</div>
      </div>`;
  }
}
