import { integrityIn, loadModule, type Release } from './release-files.js';

/** What a module of the release gives to others, by name. */
export type Exports = Record<string, unknown>;

/** Takes over what a module exports: one value under a name, or several at once. Gives back the value. */
type Put = (name: string | Exports, value?: unknown) => unknown;

/** The arguments of `System.register`, as Rollup's output format `system` writes them. */
export type Chunk = readonly [
  dependencies: readonly string[],
  declare: (
    put: Put,
    context: { readonly import: (name: string) => Promise<Exports> },
  ) => { readonly setters?: readonly (((exports: Exports) => void) | null)[]; readonly execute: () => void },
];

/** The default export of a part: hands its chunk to the registry it is given. */
export type Part = (registry: { readonly register: (...chunk: Chunk) => void }) => void;

interface Linked {
  readonly exports: Exports;
  readonly importers: ((exports: Exports) => void)[];
}

/**
 * Runs the main file of the script-tag release, and loads its parts when the code asks for them by `import()`. A part is
 * run only if its bytes are those of this release: nobody who can change files later can change the form.
 *
 * @returns What the main file exports.
 */
export function openRelease(release: Release, main: Chunk): Exports {
  const opened = new Map<string, Promise<Linked>>();

  const open = (path: string): Promise<Linked> => {
    const name = fileName(path);
    const known = opened.get(name);
    if (known) return known;
    const opening = loadPart(release, name).then(async (chunk) => link(chunk, await Promise.all(chunk[0].map(open))));
    opened.set(name, opening);
    // What did not arrive on a bad network may arrive the next time.
    opening.catch(() => opened.delete(name));
    return opening;
  };

  const link = ([, declare]: Chunk, dependencies: readonly Linked[]): Linked => {
    const linked: Linked = { exports: {}, importers: [] };
    const put: Put = (name, value) => {
      Object.assign(linked.exports, typeof name === 'string' ? { [name]: value } : name);
      for (const tell of linked.importers) tell(linked.exports);
      return value;
    };
    const { setters, execute } = declare(put, { import: (path) => open(path).then(({ exports }) => exports) });
    setters?.forEach((set, i) => {
      const dependency = dependencies[i];
      // A file that is only imported for what it does has no setter.
      if (!set || !dependency) return;
      dependency.importers.push(set);
      set(dependency.exports);
    });
    execute();
    return linked;
  };

  const linked = link(main, []);
  opened.set('main.js', Promise.resolve(linked));
  return linked.exports;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function loadPart(release: Release, name: string): Promise<Chunk> {
  const part = (await loadModule(release, name, await integrityIn(release, name))) as Part;
  let chunk: Chunk | undefined;
  part({ register: (...parameters) => (chunk = parameters) });
  if (!chunk) throw new Error(`${name} is no part of this release`);
  return chunk;
}
