/** Where a release lies, and the files that belong to it. */
export interface Release {
  /** Address of the folder with the parts. */
  readonly parts: string;
  /** File name of a part that a first page may need → its integrity (SRI). */
  readonly integrity: Readonly<Record<string, string>>;
  /** File name of the list of all other parts, with their integrity. What is not listed is not loaded. */
  readonly list?: string;
  /** The nonce of the script tag, for pages whose policy asks for one. */
  readonly nonce?: string | undefined;
}

/** How often a part was asked for: browsers keep a failed import for good, under its address. */
const attempts = new Map<string, number>();

/** The lists that were asked for, by their file names. */
const lists = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** The integrity of a part; undefined for what is no part of the release. */
export async function integrityIn(release: Release, name: string): Promise<string | undefined> {
  const { integrity, list } = release;
  if (integrity[name] !== undefined || list === undefined) return integrity[name];
  const listed = lists.get(list) ?? (loadModule(release, list, integrity[list]) as Promise<Release['integrity']>);
  lists.set(list, listed);
  // What did not arrive on a bad network may arrive the next time.
  listed.catch(() => lists.delete(list));
  return (await listed)[name];
}

/** The default export of a file of the release, which is run only if its bytes have the integrity. */
export async function loadModule(release: Release, name: string, integrity: string | undefined): Promise<unknown> {
  if (!integrity) throw new Error(`${name} is no part of this release`);
  const attempt = attempts.get(name) ?? 0;
  attempts.set(name, attempt + 1);
  const address = `${release.parts}${name}${attempt > 0 ? `?${String(attempt)}` : ''}`;
  await verify(address, integrity, release.nonce);
  return ((await import(address)) as { default: unknown }).default;
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
