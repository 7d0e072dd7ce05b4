import type { FormDefinition, Json } from '@amtform/model';
import { html, nothing } from 'lit';
import type { DraftHost, DraftSettings } from '../drafts/draft-host.js';
import type { DraftPanel } from '../drafts/draft-panel.js';
import { judgingPart } from './judging-part.js';

/** Days after which a draft is deleted, where the definition does not say. */
const usualDays = 7;

/** The place of the drafts in a form. They are loaded once a form wants them, and nothing waits for them. */
export class DraftSeat {
  readonly #host: DraftHost;
  readonly #part = judgingPart(() => import('../drafts/draft-panel.js'));
  readonly #answers: Json;
  #panel: DraftPanel | undefined;
  #hasEnded = false;

  constructor(host: DraftHost) {
    this.#host = host;
    this.#answers = host.session.model.answers;
    void this.#load();
  }

  /** What stands before the form. */
  renderBefore(): unknown {
    return ['page', 'start', 'tasks'].includes(this.#host.session.stage)
      ? (this.#panel?.renderBefore() ?? nothing)
      : nothing;
  }

  /** What stands after the form. */
  renderAfter(): unknown {
    if (this.#host.session.stage === 'received') return nothing;
    if (this.#part.hasFailed) return html`<p class="amt-hint">${this.#host.speech().words.part.noDrafts}</p>`;
    return this.#panel?.renderAfter() ?? nothing;
  }

  /** Another page is shown. */
  touch(): void {
    this.#panel?.touch();
  }

  /** The answers are sent: nothing of them stays in the browser. */
  wipe(): void {
    this.#panel?.wipe();
  }

  /** The form is not shown any more. */
  end(): void {
    this.#hasEnded = true;
    this.#panel?.end();
  }

  async #load(): Promise<void> {
    await this.#part.load();
    if (this.#hasEnded) return;
    const { loaded } = this.#part;
    if (loaded) this.#panel = new loaded.DraftPanel(this.#host);
    // What was answered while the part was on its way.
    if (this.#host.session.model.answers !== this.#answers) this.touch();
    this.#host.requestUpdate();
  }
}

/** How a form's drafts are kept, by its attribute, or else its definition; undefined for not at all. */
export function draftSettings({ draft }: FormDefinition, attribute: string): DraftSettings | undefined {
  const keep = attribute || (draft?.keep ?? 'off');
  if (keep !== 'tab' && keep !== 'device') return undefined;
  return { keep, days: draft?.days ?? usualDays };
}
