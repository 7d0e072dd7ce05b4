/** What a history needs of its form. */
export interface HistoryForm {
  /** Name of what is shown. */
  readonly place: () => string;
  /** Goes to what an address names, if it is there now and may be seen. */
  readonly go: (place: string) => void;
}

const taken = new Set<string>();

/**
 * Gives each page of a form an address, so that the browser's Back and Forward lead from page to page. The address is one
 * pair in the hash, `#dog=address`: pairs of other forms stay, and a second form of the same name gets another key.
 */
export class FormHistory {
  readonly #key: string;
  readonly #form: HistoryForm;
  readonly #listening = new AbortController();
  #shown: string;

  /** Begins to listen. An address that names a page of the form leads there, any other address gets the page's name. */
  constructor(name: string, form: HistoryForm) {
    this.#key = freeKey(name);
    this.#form = form;
    taken.add(this.#key);
    const { signal } = this.#listening;
    addEventListener(
      'popstate',
      () => {
        this.#follow();
      },
      { signal },
    );
    this.#shown = form.place();
    this.#follow();
    this.#write('replaceState');
  }

  /** Takes note of what is shown now: where that is new, Back leads to what was shown before. */
  show(): void {
    if (this.#form.place() === this.#shown) return;
    this.#shown = this.#form.place();
    this.#write('pushState');
  }

  /** Ends listening; the address stays as it is. */
  end(): void {
    this.#listening.abort();
    taken.delete(this.#key);
  }

  /** Does what the address says. What cannot be done is taken out of the address. */
  #follow(): void {
    const place = this.#read();
    if (place === undefined || place === this.#shown) return;
    this.#form.go(place);
    this.#shown = this.#form.place();
    if (this.#shown !== place) this.#write('replaceState');
  }

  #read(): string | undefined {
    const own = pairs().find(([key]) => key === this.#key);
    return own?.[1];
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const others = pairs().filter(([key]) => key !== this.#key);
    const hash = [...others, [this.#key, this.#shown]].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    try {
      history[how](history.state, '', `${location.pathname}${location.search}#${hash}`);
    } catch {
      // Some browsers refuse too many addresses in a short time. The form goes on without.
    }
  }
}

/** What the hash says, pair by pair. An anchor of the host page is none. */
function pairs(): [string, string][] {
  return location.hash
    .slice(1)
    .split('&')
    .map((pair) => pair.split('='))
    .filter((pair) => pair.length === 2)
    .map(([key = '', place = '']) => [decoded(key), decoded(place)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function freeKey(name: string): string {
  let key = name;
  for (let number = 2; taken.has(key); number++) key = `${name}.${String(number)}`;
  return key;
}
