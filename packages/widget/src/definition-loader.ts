import { DefinitionError, type FormDefinition, type JsonObject, openDefinition, plainObject } from '@amtform/model';
import { type Extras, loadExtras } from './extras/load-extras.js';
import { loadDefinition } from './load-definition.js';
import { LatePart } from './parts/late-part.js';
import { whenIdle } from './parts/when-idle.js';
import { whenQuiet } from './parts/when-quiet.js';

const faultsPart = new LatePart(() => import('./definition-check/definition-faults.js'));

/** What a form needs besides its definition. */
export interface Surroundings {
  /** The address that relative addresses in the definition start from. */
  readonly base: string;
  readonly extras: Extras | undefined;
}

/** What becomes of a definition. */
export interface DefinitionUser {
  /** Begins the form. */
  begin(definition: FormDefinition, surroundings: Surroundings): void;
  /** Takes away a form that began: another definition came, and it makes none. */
  end(): void;
  /** There is no form: the definition did not arrive, or has faults. */
  fail(error: Error): void;
}

/**
 * Brings a definition to the form. It is looked through for faults, which takes code that a form without faults does not
 * need, once the form stands there and nobody types: with a fault the form goes again. The last call wins.
 */
export class DefinitionLoader {
  readonly #user: DefinitionUser;
  #current: AbortController | undefined;

  constructor(user: DefinitionUser) {
    this.#user = user;
  }

  /** Opens parsed JSON at once. */
  open(json: unknown): void {
    this.#open(json, document.baseURI, this.#begin());
  }

  /** Loads the JSON at an address, relative to the page. */
  load(address: string): void {
    const signal = this.#begin();
    const fail = (error: unknown) => {
      if (!signal.aborted) this.#user.fail(error as Error);
    };
    try {
      const { href } = new URL(address, document.baseURI);
      loadDefinition(href, signal)
        .then((json) => {
          if (!signal.aborted) this.#open(json, href, signal);
        })
        .catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  #begin(): AbortSignal {
    this.#current?.abort();
    this.#current = new AbortController();
    return this.#current.signal;
  }

  #open(json: unknown, base: string, signal: AbortSignal): void {
    let plain: JsonObject | undefined;
    const refuse = (error: unknown) => {
      if (signal.aborted) return;
      this.#user.end();
      if (plain) void this.#check(plain, signal, error as Error);
      else this.#user.fail(error as Error);
    };
    try {
      const copy = (plain = plainObject(json));
      const definition = openDefinition(copy);
      const begin = (extras?: Extras) => {
        if (signal.aborted) return;
        this.#user.begin(definition, { base, extras });
        // It comes while the network is known to be there; looking through a definition has time.
        setTimeout(() => whenIdle(() => void faultsPart.load()), 2000);
        whenQuiet(() => void this.#check(copy, signal));
      };
      const loading = loadExtras(definition);
      if (loading) loading.then(begin).catch(refuse);
      else begin();
    } catch (error) {
      refuse(error);
    }
  }

  /** Tells the faults of a definition; without any, the error that it caused. */
  async #check(json: JsonObject, signal: AbortSignal, cause?: Error): Promise<void> {
    const faults = await faultsOf(json);
    const error = faults.length > 0 ? new DefinitionError(faults) : cause;
    if (error && !signal.aborted) this.#user.fail(error);
  }
}

/** None where the code that finds them cannot be loaded: the form stands there, and the receiver looks at the answers. */
async function faultsOf(json: JsonObject) {
  await faultsPart.load();
  try {
    return faultsPart.loaded?.definitionFaults(json) ?? [];
  } catch {
    return [];
  }
}
