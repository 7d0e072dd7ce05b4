import type { FormNode } from '@amtform/model';
import { html, noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { LatePart } from '../parts/late-part.js';
import type { NodePart } from '../parts/node-part.js';
import type { FormView } from './form-view.js';

class LateNodeDirective extends AsyncDirective {
  #latest: readonly [parts: readonly LatePart<NodePart>[], node: FormNode, view: FormView] | undefined;

  render(parts: readonly LatePart<NodePart>[], node: FormNode, view: FormView): unknown {
    this.#latest = [parts, node, view];
    if (parts.some(({ loaded, hasFailed }) => !loaded && !hasFailed)) void this.#load();
    return this.#now();
  }

  async #load(): Promise<void> {
    const [parts = []] = this.#latest ?? [];
    const loading = Promise.all(parts.map((part) => part.load()));
    await loading;
    if (this.isConnected) this.setValue(this.#now());
  }

  #now(): unknown {
    if (!this.#latest) return noChange;
    const [parts, node, view] = this.#latest;
    const { part, failure } = view.speech.words;
    if (parts.every(({ loaded }) => loaded)) return parts.at(-1)?.loaded?.render(node, view);
    if (!parts.some(({ hasFailed }) => hasFailed)) return html`<p class="amt-hint" data-loading>${part.loading}</p>`;
    const again = () => {
      void this.#load();
      this.setValue(this.#now());
    };
    return html`<div class="amt-field" data-late=${node.pointer}>
      <p class="amt-label">${view.definition.label(node)}</p>
      <p class="amt-message">${part.fieldFailed} ${part.remedy}</p>
      <button class="amt-button" type="button" data-again @click=${again}>${failure.again}</button>
    </div>`;
  }
}

/**
 * A node that some parts render: it stands there as soon as they are loaded. Where they cannot be loaded, a calm
 * sentence and a second try stand in its place.
 */
export const lateNode = directive(LateNodeDirective);
