import { expect } from '@open-wc/testing';
import { type Chunk, type Exports, openRelease } from './open-release.js';

/** Code of a part as Rollup writes it: it takes `greet` from the main file and gives `hello`. */
const part = `export default (System) => { System.register(['../main.js'], (put) => { let greet; return {
  setters: [(exports) => { greet = exports.greet; }],
  execute() { put('hello', () => greet('world')); },
}; }); };`;

it('a part is loaded when the code asks for it, and takes what it needs from the main file', async () => {
  const { open, name } = await release(part);

  const first = await open(`./parts/${name}`);
  const second = await open(`./parts/${name}`);

  expect((first['hello'] as () => string)()).to.equal('hello world');
  expect(second).to.equal(first);
});

it('a part with other bytes than those of the release is not run', async () => {
  const { open, name } = await release(part, { integrity: await integrityOf(`${part} `) });

  const error: unknown = await open(`./parts/${name}`).catch((reason: unknown) => reason);

  expect(String(error)).to.include('is not the file of this release');
});

it('a file that the release does not list is not run', async () => {
  const { open } = await release(part);
  const other = URL.createObjectURL(new Blob([part], { type: 'text/javascript' }));

  const error: unknown = await open(`./parts/${other.slice(other.lastIndexOf('/') + 1)}`).catch(
    (reason: unknown) => reason,
  );

  expect(String(error)).to.include('is no part of this release');
});

it('a part that no first page needs is verified by the list, and the list by the main file', async () => {
  const { open, name } = await release(part, { isListed: true });
  expect(((await open(`./parts/${name}`))['hello'] as () => string)()).to.equal('hello world');

  const other = await release(part, { isListed: true, integrity: await integrityOf(`${part} `) });
  const error: unknown = await other.open(`./parts/${other.name}`).catch((reason: unknown) => reason);
  expect(String(error)).to.include('is not the file of this release');
});

it('what did not arrive is asked for again the next time, and the rest of the page goes on', async () => {
  const { open } = await release(part, { missing: 'nowhere.js' });

  const errors = await Promise.all([1, 2].map(() => open('./parts/nowhere.js').catch(String)));
  const later = await open('./parts/nowhere.js').catch(String);

  expect([...errors, later].every((error) => String(error).includes('could not be loaded'))).to.equal(true);
  expect(String(later)).to.include('nowhere.js?1');
});

it('what the main file changes later is seen by a part that was loaded before', async () => {
  const { open, name, main } = await release(part);
  const { hello } = await open(`./parts/${name}`);

  (main['greetWith'] as (word: string) => void)('good morning');

  expect((hello as () => string)()).to.equal('good morning world');
});

/** A release of a main file and one part, both made for the test. */
async function release(
  code: string,
  {
    integrity,
    missing = 'none.js',
    isListed = false,
  }: { integrity?: string; missing?: string; isListed?: boolean } = {},
) {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const at = address.lastIndexOf('/') + 1;
  const name = address.slice(at);
  let open: ((name: string) => Promise<Exports>) | undefined;
  const chunk: Chunk = [
    [],
    (put, context) => {
      open = context.import;
      const greetWith = (word: string) => put('greet', (name: string) => `${word} ${name}`);
      put({ greetWith });
      return { execute: () => void greetWith('hello') };
    },
  ];
  const parts = address.slice(0, at);
  const own = { [name]: integrity ?? (await integrityOf(code)), [missing]: await integrityOf('') };
  const text = `export default ${JSON.stringify(own)};`;
  const list = URL.createObjectURL(new Blob([text], { type: 'text/javascript' })).slice(at);
  const listed = { parts, list, integrity: { [list]: await integrityOf(text) } };
  const main = openRelease(isListed ? listed : { parts, integrity: own }, chunk);
  if (!open) throw new Error('the main file was not run');
  return { open, name, main };
}

async function integrityOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
