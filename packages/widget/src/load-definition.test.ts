import { expect } from '@open-wc/testing';
import { loadDefinition, LoadError } from './load-definition.js';

const beside = (path: string) => new URL(`../testing/forms/${path}`, import.meta.url).href;
const never = new AbortController().signal;

/** An address at which a text can be fetched. */
function addressOf(text: string): string {
  return URL.createObjectURL(new Blob([text]));
}

async function failureOf(url: string, signal = never): Promise<Error> {
  try {
    await loadDefinition(url, signal);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${url} was loaded`);
}

describe('A definition is loaded', () => {
  it('with its schema inside.', async () => {
    const definition = await loadDefinition(beside('whole.form.json'), never);
    expect(definition).to.have.property('id', 'whole');
  });

  it('with the schema that it names by an address relative to its own.', async () => {
    const definition = await loadDefinition(beside('parts.form.json'), never);
    expect(definition).to.have.nested.property('schema.title', 'A schema of its own');
    expect(definition).to.have.property('title', 'In two parts');
  });

  it('from a bare JSON Schema.', async () => {
    const definition = await loadDefinition(beside('schemas/name.schema.json'), never);
    expect(definition).to.have.property('title', 'A schema of its own');
  });
});

describe('What cannot be loaded names its address and the reason:', () => {
  it('an address where nothing is.', async () => {
    const error = await failureOf(beside('nothing.json'));
    expect(error).to.be.instanceOf(LoadError);
    expect(error.message).to.contain('forms/nothing.json answered 404');
  });

  it('an address that nobody answers.', async () => {
    const address = addressOf('');
    URL.revokeObjectURL(address);
    const error = await failureOf(address);
    expect(error).to.be.instanceOf(LoadError);
    expect(error.message).to.contain(`${address} cannot be reached`);
  });

  it('what is no JSON, such as the page of a login.', async () => {
    const address = addressOf('<!doctype html><title>Login</title>');
    const error = await failureOf(address);
    expect(error).to.be.instanceOf(LoadError);
    expect(error.message).to.contain(`${address} is not JSON`);
  });

  it('a schema that is not there, by the address of the schema.', async () => {
    const error = await failureOf(beside('lost-schema.form.json'));
    expect(error).to.be.instanceOf(LoadError);
    expect(error.message).to.contain('forms/lost.schema.json answered 404');
  });

  it('a schema on another origin, which is never fetched.', async () => {
    const error = await failureOf(addressOf('{ "schema": "https://other.example/a.schema.json" }'));
    expect(error).to.be.instanceOf(LoadError);
    expect(error.message).to.contain('https://other.example/a.schema.json is on another origin');
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(fetched.filter((name) => name.includes('other.example'))).to.deep.equal([]);
  });

  it('a schema at an address that is none.', async () => {
    for (const schema of ['http://', 'name.schema.json']) {
      const error = await failureOf(addressOf(JSON.stringify({ schema })));
      expect(error).to.be.instanceOf(LoadError);
      expect(error.message).to.contain(`${schema} is no address`);
    }
  });
});

describe('A loading that nobody waits for any more', () => {
  it('ends as an abort, not as a fault.', async () => {
    const controller = new AbortController();
    const failure = failureOf(beside('whole.form.json'), controller.signal);
    controller.abort();
    expect((await failure).name).to.equal('AbortError');
  });
});
