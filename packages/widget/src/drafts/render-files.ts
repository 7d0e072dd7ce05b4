import { html, nothing, type TemplateResult } from 'lit';
import type { FileState } from './draft-files.js';
import type { DraftView } from './draft-view.js';
import type { DraftWords } from './words/draft-words.js';

/** Two small forms: save the answers to a file, read them back. Ids are unique, because there is one form an element. */
export function renderFiles({ files, words, host }: DraftView): TemplateResult {
  const { file } = words;
  const id = (name: string) => `amt-draft-${host.session.definition.id}-${name}`;
  return html`<details>
    <summary>${file.title}</summary>
    <form @submit=${(event: SubmitEvent) => void files.save(textOf(take(event), 'passphrase'))}>
      <p>${file.saveHint}</p>
      ${renderPassphrase(id('save'), file.passphrase, file.passphraseHint)}
      <button class="amt-button" type="submit" data-save>${file.save}</button>
      ${renderState('save', files.state, words)}
    </form>
    <form
      @submit=${(event: SubmitEvent) => {
        const form = take(event);
        void files.open(form.querySelector<HTMLInputElement>('[type="file"]')?.files?.[0], textOf(form, 'passphrase'));
      }}
    >
      <p>${file.openHint}</p>
      <div class="amt-field">
        <label class="amt-label" for=${id('file')}>${file.choose}</label>
        <input class="amt-input" type="file" id=${id('file')} accept=".json,application/json" />
      </div>
      ${renderPassphrase(id('open'), file.openPassphrase, '')}
      <button class="amt-button" type="submit" data-open>${file.open}</button>
      ${renderState('open', files.state, words)}
    </form>
  </details>`;
}

function renderPassphrase(id: string, label: string, hint: string): TemplateResult {
  return html`<div class="amt-field">
    <label class="amt-label" for=${id}>${label}</label>
    ${hint ? html`<div class="amt-hint" id="${id}-hint">${hint}</div>` : nothing}
    <input
      class="amt-input amt-width-20"
      type="password"
      id=${id}
      name="passphrase"
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
    />
  </div>`;
}

function renderState(
  at: 'save' | 'open',
  state: FileState | undefined,
  { file, faults, outdated }: DraftWords,
): TemplateResult {
  const own = state?.at === at ? state : undefined;
  const isWrong = own?.became === 'fault' || own?.became === 'outdated';
  const sentences = {
    working: () => file.working,
    saved: () => file.saved,
    outdated: () => outdated.title,
    fault: () => (own?.became === 'fault' ? faults[own.fault] : ''),
  };
  return html`<p role="status" class=${isWrong ? 'amt-message' : ''} data-file-state>
    ${own ? sentences[own.became]() : nothing}
  </p>`;
}

function take(event: SubmitEvent): HTMLFormElement {
  event.preventDefault();
  return event.currentTarget as HTMLFormElement;
}

function textOf(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
}
