import { DefinitionError, type FormDefinition } from '@amtform/model';
import { expect } from '@open-wc/testing';
import { until } from '../testing/until.js';
import { DefinitionLoader } from './definition-loader.js';

const schema = { title: 'Hund', type: 'object', properties: { name: { type: 'string', title: 'Name' } } };

/** Notes in which order forms began and failed. */
class Notes {
  readonly begun: FormDefinition[] = [];
  readonly errors: Error[] = [];
  ends = 0;
  readonly loader: DefinitionLoader;

  constructor(begin: () => void = () => undefined) {
    this.loader = new DefinitionLoader({
      begin: (definition) => {
        this.begun.push(definition);
        begin();
      },
      end: () => this.ends++,
      fail: (error) => this.errors.push(error),
    });
  }

  /** The faults of the first error, once there is one. */
  async faults() {
    await until(() => this.errors.length > 0);
    const [error] = this.errors;
    expect(error).to.be.instanceOf(DefinitionError);
    return (error as DefinitionError).faults;
  }
}

describe('A definition that is handed over', () => {
  it('becomes a form at once.', () => {
    const { loader, begun } = new Notes();
    loader.open(schema);
    expect(begun.map(({ title }) => title)).to.deep.equal(['Hund']);
  });

  it('is looked through once the form stands there: with a fault there is no form.', async () => {
    const notes = new Notes();
    notes.loader.open({ ...schema, properties: { name: { type: 'string', minLength: '1' } } });
    expect(notes.begun.length, 'the form stands there').to.equal(1);
    expect((await notes.faults()).map(({ path }) => path)).to.deep.equal(['/properties/name/minLength']);
  });

  it('that breaks the form is no form at once; then its faults are named.', async () => {
    const notes = new Notes(() => {
      throw new TypeError('pages.map is not a function');
    });
    notes.loader.open({ id: 'dog', version: '1.0.0', language: 'de', title: 'Hund', schema, pages: 7 });
    expect(notes.ends, 'it is gone at once').to.equal(1);
    expect((await notes.faults()).map(({ path }) => path)).to.deep.equal(['/pages']);
  });

  it('without a form in it says so.', async () => {
    for (const json of [[], { schema: {} }, null, 'x', { type: 'object' }]) {
      const notes = new Notes();
      notes.loader.open(json);
      expect((await notes.faults()).length, JSON.stringify(json)).to.be.greaterThan(0);
    }
  });

  it('with a fault is forgotten when another one came after it.', async () => {
    const notes = new Notes();
    notes.loader.open({ ...schema, properties: { name: { minLength: '1' } } });
    notes.loader.open(schema);
    await new Promise((done) => setTimeout(done, 500));
    expect(notes.errors).to.deep.equal([]);
    expect(notes.begun.length).to.equal(2);
  });
});
