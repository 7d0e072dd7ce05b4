import type { AmtForm } from '@amtform/widget';
import { type Shot, shotOf } from './shot.js';

/** A form of `textForm`, and what is answered. */
export interface Walk {
  readonly definition: object;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly fileName: string;
  /** `shadow`, or nothing. */
  readonly isolation: string;
}

/** So often it is looked whether a screen is there, every 5 ms. */
const manyLooks = 1500;

/** Shows a form from its start to the receipt and the saved file. It runs in the page. */
class Walker {
  readonly shots: Shot[] = [];
  readonly #walk: Walk;
  #form: AmtForm | undefined;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  async go(): Promise<readonly Shot[]> {
    sessionStorage.clear();
    await this.#mount('start', '.amt-start');
    await this.#next('first page', 'amt-text-field');
    await this.#next('messages', 'amt-error-summary li');
    await this.#open('second page, empty', 'zwei', '[data-at="/datei"]');
    await this.#fillIn();
    await this.#end();
    await this.#sendAndKeep();
    return this.shots;
  }

  /** The pages with answers, a file and warnings; and the same from the draft. */
  async #fillIn(): Promise<void> {
    this.#answer({ ende: false });
    await this.#open('second page', 'zwei', '[data-at="/datei"]');
    const input = await this.#find<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.4\n%%EOF\n'], this.#walk.fileName, { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await this.#see('file', '.amt-files li');
    await this.#open('first page with answers', 'eins', '[data-at="/wort"]');
    await this.#next('warning', 'amt-error-summary, .amt-warning');
    dispatchEvent(new CustomEvent('pagehide'));
    this.#form!.remove();
    await this.#mount('draft', '.amt-title');
  }

  async #end(): Promise<void> {
    this.#answer({ ende: true });
    await this.#open('before the end', 'zwei', '[data-at="/einwilligung"]');
    await this.#next('end', '.amt-end');
  }

  /** The server refuses two sendings and takes the third. */
  async #sendAndKeep(): Promise<void> {
    this.#form!.remove();
    await Promise.resolve();
    sessionStorage.clear();
    await this.#mount('again', '.amt-start');
    this.#answer({ ende: false, hoch: 1 });
    await this.#review('review');
    await this.#next('refused', 'amt-error-summary li, [data-failure]');
    await this.#review('review after that');
    await this.#next('refused without a place', '[data-failure]');
    await this.#review('last review');
    await this.#next('receipt', '.amt-reference');
    const saved = await this.#savedFile();
    this.shots.push(shotOf('saved file', new DOMParser().parseFromString(saved, 'text/html')));
  }

  async #review(screen: string): Promise<void> {
    await this.#open(`before the ${screen}`, 'zwei', '[data-at="/einwilligung"]');
    await this.#next(screen, '[data-change]');
  }

  async #savedFile(): Promise<string> {
    const { createObjectURL } = URL;
    let saved: Blob | undefined;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved = blob;
      return createObjectURL.call(URL, blob);
    };
    (await this.#find<HTMLElement>('[data-save]')).click();
    await until(() => saved, 'saved file');
    URL.createObjectURL = createObjectURL;
    return saved!.text();
  }

  async #mount(screen: string, selector: string): Promise<void> {
    const form = document.createElement('amt-form');
    if (this.#walk.isolation) form.isolation = this.#walk.isolation;
    form.statistics = true;
    document.querySelector('main')!.replaceChildren(form);
    form.definition = this.#walk.definition;
    this.#form = form;
    await this.#see(screen, selector);
  }

  #answer(more: object): void {
    this.#form!.answers = { ...this.#walk.answers, ...more } as never;
  }

  async #open(screen: string, page: string, selector: string): Promise<void> {
    this.#form!.goTo(page);
    await this.#see(screen, selector);
  }

  async #next(screen: string, selector: string): Promise<void> {
    (await this.#find<HTMLElement>('.amt-button-primary')).click();
    await this.#see(screen, selector);
  }

  /** Waits for something, and notes all that stands there. */
  async #see(screen: string, selector: string): Promise<void> {
    await this.#find(selector, screen);
    await this.#form!.updateComplete;
    this.shots.push(shotOf(screen, this.#root));
  }

  async #find<Found extends Element>(selector: string, what = selector): Promise<Found> {
    return until(() => this.#root.querySelector<Found>(selector), what);
  }

  get #root(): ParentNode & Node {
    return this.#form!.shadowRoot ?? this.#form!;
  }
}

async function until<Found>(find: () => Found | null | undefined, what: string): Promise<Found> {
  for (let look = 0; look < manyLooks; look += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`No ${what}: ${document.querySelector('main')!.innerText}`);
}

declare global {
  // The page runs it.
  var walkTexts: (walk: Walk) => Promise<readonly Shot[]>;
  // The same for a page that is no form.
  var shotOfPage: (screen: string) => Shot;
}
globalThis.shotOfPage = (screen) => shotOf(screen, document);
globalThis.walkTexts = (walk) => new Walker(walk).go();
