import { expect, fixture, html } from '@open-wc/testing';
import { Fallback } from './fallback.js';

const script = new URL('./index.ts', import.meta.url).href;
const definition = new URL('../testing/forms/whole.form.json', import.meta.url).href;

async function mount(): Promise<{ host: HTMLElement; fallback: Fallback }> {
  const host = await fixture<HTMLElement>(html`<div>Telefon <b>115</b><!-- Notiz --></div>`);
  return { host, fallback: new Fallback(host) };
}

/** The children without the marks that Lit leaves in the test. */
const markupOf = (host: HTMLElement) => host.innerHTML.replace(/<!--\?[^]*?-->/g, '');

describe('The fallback', () => {
  it('takes text, elements and comments away, and puts the same ones back in their order.', async () => {
    const { host, fallback } = await mount();
    const children = [...host.childNodes];
    fallback.hide();
    expect(host.childNodes).to.have.length(0);
    fallback.show();
    expect([...host.childNodes]).to.deep.equal(children);
    expect(markupOf(host)).to.equal('Telefon <b>115</b><!-- Notiz -->');
  });

  it('leaves the form itself where it is.', async () => {
    const { host, fallback } = await mount();
    const form = document.createElement('div');
    form.className = 'amt-form';
    host.append(form);
    fallback.hide();
    expect([...host.childNodes]).to.deep.equal([form]);
    fallback.show();
    expect(host.firstChild).to.equal(form);
    expect(host.textContent).to.equal('Telefon 115');
  });

  it('can be shown and hidden again and again.', async () => {
    const { host, fallback } = await mount();
    for (let i = 0; i < 3; i++) {
      fallback.hide();
      fallback.hide();
      expect(host.textContent).to.equal('');
      fallback.show();
      fallback.show();
      expect(host.textContent).to.equal('Telefon 115');
    }
  });
});

describe('On a page that is still being read', () => {
  it('children that arrive after the form belong to the fallback too.', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    // Nothing else writes a page bit by bit.
    const write = (markup: string) => page.write(markup); // eslint-disable-line @typescript-eslint/no-deprecated
    write(`<!doctype html><script type="module" async src="${script}"></script>`);
    write(`<amt-form src="${definition}"><p>Telefon</p>`);
    // The page goes on only now that the form is there.
    await new Promise((resolve) => page.addEventListener('amt-ready', resolve, { once: true }));
    expect(page.querySelector('amt-form')!.innerText).to.contain('In one part');
    write('<p>Fax</p></amt-form><p>Ende</p>');
    const isRead = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
    page.close();
    await isRead;
    expect(page.body.textContent).to.contain('Ende');
    expect(page.querySelector('amt-form')!.textContent).not.to.match(/Telefon|Fax/);
    expect(page.querySelector('.amt-form input')).to.exist;
  });
});
