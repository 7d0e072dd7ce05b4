import type { Compute, FormDefinition } from '@amtform/model';
import { commonFormatNames, type FormatTable } from '@amtform/validation';
import { needsVerdict } from '../checking/needs-verdict.js';
import { checking } from '../parts/checking.js';
import { completeWords } from '../words/languages.js';

/** What a definition needs that most do not: it is loaded before the form begins. */
export interface Extras {
  /** Works out computed answers. */
  readonly compute?: Compute;
  /** Renders computed answers, notes, ticks that take over answers, and warnings. */
  readonly render?: typeof import('./index.js');
  /** Judges the formats that few forms have. */
  readonly formats?: FormatTable;
}

/** Loads what a definition needs of the extras; undefined where it needs none. Rejects where they cannot be loaded. */
export function loadExtras(definition: FormDefinition): Promise<Extras> | undefined {
  const loads = [
    loadRules(definition),
    hasRareFormat(definition) && loadFormats(),
    needsVerdict(definition) && !checking.loaded && loadChecking(),
  ].filter((load) => !!load);
  if (loads.length === 0) return undefined;
  return Promise.all(loads).then((loaded) => Object.assign({}, ...loaded) as Extras);
}

function loadRules({ fields = {}, notes = [] }: FormDefinition): Promise<Extras> | undefined {
  const all = Object.values(fields);
  const isComputed = all.some(({ compute }) => compute !== undefined);
  if (!isComputed && notes.length === 0 && !all.some(({ sameAs, warnings }) => sameAs ?? warnings)) return undefined;
  return Promise.all([
    import('./index.js'),
    completeWords(),
    isComputed ? import('@amtform/validation/computed') : Promise.resolve(undefined),
  ]).then(([render, , computed]) => ({ render, ...(computed && { compute: computed.compute }) }));
}

/** Milliseconds before each try to load what no form can begin without. */
const tries = [0, 1000, 3000];

async function loadChecking(): Promise<Extras> {
  for (const milliseconds of tries) {
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (await checking.load()) return {};
  }
  throw new Error('What judges the answers could not be loaded.');
}

async function loadFormats(): Promise<Extras> {
  const { allFormats } = await import('@amtform/validation/all-formats');
  return { formats: allFormats };
}

/** Whether a format stands anywhere in a definition that is not among the common ones: no verdict may do without it. */
function hasRareFormat(json: object): boolean {
  return Object.entries(json).some(([name, member]: [string, unknown]) =>
    typeof member === 'string'
      ? name === 'format' && !commonFormatNames.has(member)
      : // The format of a submission is another matter.
        typeof member === 'object' && member !== null && name !== 'submission' && hasRareFormat(member),
  );
}
