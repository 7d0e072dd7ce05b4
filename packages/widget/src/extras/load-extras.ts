import type { Compute, FormDefinition } from '@amtform/model';

/** What a definition needs that most do not: it is loaded before the form begins. */
export interface Extras {
  /** Works out computed answers. */
  readonly compute?: Compute;
  /** Renders computed answers, notes, ticks that take over answers, and warnings. */
  readonly render: typeof import('./index.js');
}

/** Loads what a definition needs of the extras; undefined where it needs none. Rejects where they cannot be loaded. */
export function loadExtras({ fields = {}, notes = [] }: FormDefinition): Promise<Extras> | undefined {
  const all = Object.values(fields);
  const isComputed = all.some(({ compute }) => compute !== undefined);
  if (!isComputed && notes.length === 0 && !all.some(({ sameAs, warnings }) => sameAs ?? warnings)) return undefined;
  return Promise.all([
    import('./index.js'),
    isComputed ? import('@amtform/validation/computed') : Promise.resolve(undefined),
  ]).then(([render, computed]) => ({ render, ...(computed && { compute: computed.compute }) }));
}
