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

/** Where a release lies, and the files that belong to it. */
export interface Release {
  /** Address of the folder with the parts. */
  readonly parts: string;
  /** File name of each part → its integrity (SRI). What is not listed is not loaded. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The nonce of the script tag, for pages whose policy asks for one. */
  readonly nonce?: string | undefined;
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

/** How often a part was asked for: browsers keep a failed import for good, under its address. */
const attempts = new Map<string, number>();

async function loadPart(release: Release, name: string): Promise<Chunk> {
  const integrity = release.integrity[name];
  if (!integrity) throw new Error(`${name} is no part of this release`);
  const attempt = attempts.get(name) ?? 0;
  attempts.set(name, attempt + 1);
  const address = `${release.parts}${name}${attempt > 0 ? `?${String(attempt)}` : ''}`;
  await verify(address, integrity, release.nonce);
  const { default: part } = (await import(address)) as { default: Part };
  let chunk: Chunk | undefined;
  part({ register: (...parameters) => (chunk = parameters) });
  if (!chunk) throw new Error(`${name} is no part of this release`);
  return chunk;
}

/**
 * `import()` knows no integrity, but it runs the module that was fetched before with one: there is one module for each
 * address (HTML, 8.1.6.4).
 */
function verify(address: string, integrity: string, nonce: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = moduleElement(address);
    element.integrity = integrity;
    if (nonce) element.nonce = nonce;
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error(`${address} could not be loaded, or is not the file of this release`));
    };
    document.head.append(element);
  });
}

/** An element that fetches a module. */
function moduleElement(address: string): HTMLLinkElement | HTMLScriptElement {
  // WebKit does not look at the integrity of a preload, only at that of a script.
  if (navigator.vendor.startsWith('Apple')) {
    const script = document.createElement('script');
    script.type = 'module';
    try {
      script.src = address;
      return script;
    } catch {
      // The page wants Trusted Types, so only a link may bear an address: the part is loaded, WebKit does not verify it.
    }
  }
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  return link;
}
