import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { isolations, mountForm, screenOf, settled, titleOf } from '../testing/mount-form.js';
import { until } from '../testing/until.js';
import type { AmtForm } from './index.js';
import './index.js';

const address = (path: string) => new URL(`../testing/forms/${path}`, import.meta.url).href;
const schema = { title: 'Hund', type: 'object', properties: { name: { type: 'string', title: 'Name' } } };

/** An address that answers after the next ones were asked. */
function slowAddress(title: string): string {
  return URL.createObjectURL(new Blob([JSON.stringify({ ...schema, title }), ' '.repeat(20_000_000)]));
}

/** The words of an element that are on the screen, not those that merely stand in the document. */
function seenOf(form: AmtForm): string {
  return form.innerText.replace(/\s+/g, ' ').trim();
}

/** What the console was told during an action. The page of the municipality shows it to the webmaster alone. */
async function complaintsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const complaints: string[] = [];
  const { error } = console;
  console.error = (text: string) => complaints.push(text);
  try {
    await action();
  } finally {
    console.error = error;
  }
  return complaints;
}

describe('<amt-form src> loads a definition', () => {
  it('by an address relative to the page.', async () => {
    const path = new URL(address('parts.form.json')).pathname;
    const form = await fixture<AmtForm>(html`<amt-form src=${path}></amt-form>`);
    await oneEvent(form, 'amt-ready');
    expect(titleOf(form)).to.equal('In two parts');
  });

  it('again when src changes.', async () => {
    const form = await fixture<AmtForm>(html`<amt-form src=${address('whole.form.json')}></amt-form>`);
    await oneEvent(form, 'amt-ready');
    form.src = address('parts.form.json');
    await oneEvent(form, 'amt-ready');
    expect(titleOf(form)).to.equal('In two parts');
  });

  it('and shows the last one, whichever arrives first.', async () => {
    const form = await fixture<AmtForm>(html`<amt-form src=${slowAddress('Slow')}></amt-form>`);
    let count = 0;
    form.addEventListener('amt-ready', () => count++);
    form.addEventListener('amt-failure', () => count++);
    form.src = slowAddress('Slow too');
    await form.updateComplete;
    form.src = address('whole.form.json');
    await oneEvent(form, 'amt-ready');
    // Both slow ones have arrived when one that was asked for after them has.
    await (await fetch(slowAddress('x'))).text();
    await settled(form);
    expect(titleOf(form)).to.equal('In one part');
    expect(count).to.equal(1);
  });

  it('and a definition that is set meanwhile wins.', async () => {
    const form = await fixture<AmtForm>(html`<amt-form src=${slowAddress('Slow')}></amt-form>`);
    form.definition = schema;
    await oneEvent(form, 'amt-ready');
    await (await fetch(slowAddress('x'))).text();
    await settled(form);
    expect(titleOf(form)).to.equal('Hund');
  });

  it('and shows the last one on a page whose scripts put a `fetch` that cannot be aborted in its place.', async () => {
    const original = globalThis.fetch;
    const slow = address('schemas/name.schema.json');
    let answerLate: (() => void) | undefined;
    globalThis.fetch = async (url) => {
      const response = await original(url);
      if (url === slow) await new Promise<void>((resolve) => (answerLate = resolve));
      return response;
    };
    try {
      const form = await fixture<AmtForm>(html`<amt-form src=${slow}></amt-form>`);
      await until(() => answerLate);
      form.src = address('whole.form.json');
      await oneEvent(form, 'amt-ready');
      answerLate!();
      await (await original(slow)).text();
      await settled(form);
      expect(titleOf(form)).to.equal('In one part');
    } finally {
      globalThis.fetch = original;
    }
  });

  it('on a page whose scripts put their own class in the place of Promise.', async () => {
    const original = globalThis.Promise;
    globalThis.Promise = class Zone<T> extends original<T> {};
    try {
      const form = document.createElement('amt-form');
      form.src = address('whole.form.json');
      document.body.append(form);
      await oneEvent(form, 'amt-ready');
      expect(titleOf(form)).to.equal('In one part');
      form.remove();
    } finally {
      globalThis.Promise = original;
    }
  });
});

describe('A page that is written before the script is there', () => {
  it('may set definition and answers, in whatever order, before the element is one.', async () => {
    for (const names of [
      ['definition', 'answers'],
      ['answers', 'definition'],
    ]) {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const form = document.createElement('amt-form');
      // As they stand on an element that was not upgraded yet: its own, in the way of the accessors.
      for (const name of names) {
        const value = name === 'answers' ? { name: 'Ada' } : schema;
        Object.defineProperty(form, name, { value, writable: true, enumerable: true, configurable: true });
      }
      page.append(form);
      await oneEvent(form, 'amt-ready');
      expect(form.answers).to.deep.equal({ name: 'Ada' });
      expect(titleOf(form)).to.equal('Hund');
    }
  });
});

for (const isolation of isolations) {
  const mount = () =>
    fixture<AmtForm>(
      html`<amt-form isolation=${isolation} lang="de"
        >Rufen Sie an: <a href="tel:115">115</a><!-- Bürgertelefon --></amt-form
      >`,
    );

  describe(`The fallback (isolation “${isolation}”)`, () => {
    it('is seen while there is no form.', async () => {
      expect(seenOf(await mount())).to.equal('Rufen Sie an: 115');
    });

    it('gives way to the form, text as well as elements.', async () => {
      const form = await mount();
      form.definition = schema;
      await oneEvent(form, 'amt-ready');
      expect(form.querySelector('a')).not.to.exist;
      expect(seenOf(form)).not.to.contain('Rufen Sie an');
      expect(screenOf(form).querySelector('input')).to.exist;
    });

    it('stays where the definition cannot be loaded, after a calm sentence; the console names the reason.', async () => {
      const form = await mount();
      const complaints = await complaintsDuring(async () => {
        form.src = address('nothing.json');
        await oneEvent(form, 'amt-failure');
      });
      await form.updateComplete;
      expect(seenOf(form)).to.contain('Rufen Sie an: 115');
      expect(screenOf(form).textContent).to.contain('kann gerade nicht angezeigt werden');
      expect(screenOf(form).getBoundingClientRect().top).to.be.lessThan(
        form.querySelector('a')!.getBoundingClientRect().top,
      );
      expect(complaints.filter((line) => line.includes('nothing.json answered 404'))).to.have.length(1);
    });

    it('comes back where a later definition is faulty, whole and in its order.', async () => {
      const form = await mount();
      form.definition = schema;
      await oneEvent(form, 'amt-ready');
      const [complaint] = await complaintsDuring(async () => {
        form.definition = { schema: { type: 'object' } };
        await oneEvent(form, 'amt-failure');
      });
      await form.updateComplete;
      expect(complaint).to.contain('amt-form');
      expect(form.model).to.equal(undefined);
      expect(seenOf(form)).to.contain('Rufen Sie an: 115');
      expect(screenOf(form).querySelector('input')).not.to.exist;
    });

    it('comes back where a faulty definition follows a good one at once.', async () => {
      const form = await mount();
      let isReady = false;
      form.addEventListener('amt-ready', () => (isReady = true));
      await complaintsDuring(async () => {
        form.definition = schema;
        form.definition = {};
      });
      await form.updateComplete;
      expect(isReady).to.equal(false);
      expect(seenOf(form)).to.contain('Rufen Sie an: 115');
    });

    it('gives way again where a good definition follows.', async () => {
      const form = await mount();
      await complaintsDuring(async () => (form.definition = {}));
      form.definition = schema;
      await oneEvent(form, 'amt-ready');
      expect(seenOf(form)).not.to.contain('115');
      expect(titleOf(form)).to.equal('Hund');
    });
  });
}

describe('amt-failure', () => {
  it('carries the reason and the error, also for an address that is none.', async () => {
    const form = await fixture<AmtForm>(html`<amt-form></amt-form>`);
    await complaintsDuring(async () => {
      form.src = 'http://';
      const { detail } = await oneEvent<HTMLElementEventMap['amt-failure']>(form, 'amt-failure');
      expect(detail.reason).to.equal('definition');
      expect(detail).to.have.property('error').that.is.instanceOf(Error);
    });
  });

  it('is told in the language of the page.', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const form = document.createElement('amt-form');
    page.append(form);
    await complaintsDuring(async () => (form.definition = 7));
    await form.updateComplete;
    expect(screenOf(form).textContent).to.contain('The form cannot be shown right now.');
  });
});

describe('A form that is shown', () => {
  it('begins anew with another definition, with the answers that the page set.', async () => {
    const form = await mountForm(schema, { answers: { name: 'Ada' } });
    form.model!.setAnswer('/name', 'Änne');
    form.definition = { ...schema, title: 'Katze' };
    await oneEvent(form, 'amt-ready');
    expect(titleOf(form)).to.equal('Katze');
    expect(form.answers).to.deep.equal({ name: 'Ada' });
  });
});
