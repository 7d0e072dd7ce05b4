import type { Patience } from './patience.js';

/** Waits by the clock and the browser's word on the network, until somebody says `skip`. */
export class SkippablePatience implements Patience {
  #skip: () => void = () => undefined;

  /** Ends the wait that goes on now: the person does not want to wait. */
  readonly skip = (): void => this.#skip();

  readonly isOnline = (): boolean =>
    (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.onLine ?? true;

  readonly pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    this.#until(signal, (resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      return () => clearTimeout(timer);
    });

  readonly network = (signal: AbortSignal): Promise<void> =>
    this.#until(signal, (resolve) => {
      globalThis.addEventListener('online', resolve);
      return () => globalThis.removeEventListener('online', resolve);
    });

  #until(signal: AbortSignal, begin: (resolve: () => void) => () => void): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => () => {
        release();
        signal.removeEventListener('abort', abort);
        settle();
      };
      const release = begin(end(resolve));
      const abort = end(() => reject(signal.reason as Error));
      signal.addEventListener('abort', abort);
      this.#skip = end(resolve);
    });
  }
}
