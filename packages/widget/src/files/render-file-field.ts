import { defineFileField, type FileField } from '@amtform/elements';
import type { FieldNode, Json } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { fieldFace } from '../fields/field-face.js';
import type { Uploads } from '../uploads/upload-part.js';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';
import { fillIn } from '../words/fill-in.js';
import { type DeskFile, FileDesk } from './file-desk.js';
import { referenceId } from './file-reference.js';
import { rulesOf } from './file-rules.js';
import { ruleBlanks, sizeText, typeName } from './rule-blanks.js';
import { type AnsweredEntry, takeFiles, takesSeveral } from './take-files.js';
import { uploadsOf } from './uploads-of.js';
import type { FileWords } from './words/file-words.js';

defineFileField();

/** The field for one file or several: what was chosen is checked here, and only then an answer. */
export function render(node: FieldNode, view: FormView): TemplateResult {
  const { session, speech } = view;
  const desk = (session.desk ??= new FileDesk(uploadsOf(view)));
  const words = speech.words.files;
  const rules = rulesOf(node, session.definition);
  const blanks = ruleBlanks(rules, speech.language);
  const base = fieldFace(node, view);
  const limits = `${rules.accept.length > 0 ? `${fillIn(words.types, blanks)} ` : ''}${fillIn(words.limit, blanks)}`;
  const face = {
    ...base,
    hint: html`${base.hint}
      <p>${limits}</p>`,
    value: entriesOf(node.answer, { desk, words, language: speech.language }),
    accept: rules.accept.join(','),
    capture: session.definition.fields?.[node.place]?.files?.capture ?? '',
    multiple: takesSeveral(node),
    removeText: words.remove,
  };
  return html`<amt-file-field
    data-at=${node.pointer}
    ${assign(face)}
    @amt-input=${(event: CustomEvent<{ value: FileField['value'] }>) => {
      event.stopPropagation();
      void takeFiles(event.currentTarget as FileField, event.detail.value ?? [], { node, view, desk });
    }}
  ></amt-file-field>`;
}

interface EntryOptions {
  readonly desk: FileDesk;
  readonly words: FileWords;
  readonly language: string;
}

/** What is shown for an answer. A reference to a file that nobody has any more shows nothing. */
function entriesOf(answer: Json | undefined, { desk, words, language }: EntryOptions): readonly AnsweredEntry[] {
  const answers = Array.isArray(answer) ? (answer as readonly Json[]) : answer === undefined ? [] : [answer];
  return answers.flatMap((one) => {
    const file = desk.find(one);
    if (!file) return [];
    const { name, preview } = file;
    const status = (uploads?: Uploads) => uploads?.renderStatus(referenceId(one) ?? '', name, language) ?? nothing;
    const state = desk.uploads ? status(desk.uploads) : until(desk.opened.then(status), nothing);
    return [{ answer: one, name, detail: detailOf(file, words, language), preview, state }];
  });
}

function detailOf(file: DeskFile, words: FileWords, language: string): string {
  const facts = [typeName(file.type), sizeText(file.content.size, language), ...(file.isSigned ? [words.signed] : [])];
  return `${facts.join(', ')}${file.lostLocation ? `. ${words.lostLocation}` : ''}`;
}
