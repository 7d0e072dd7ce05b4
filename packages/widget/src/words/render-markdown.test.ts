import { isSafeAddress } from '@amtform/model';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { renderMarkdown } from './render-markdown.js';

/** The elements that a text becomes, without the comments of Lit. */
async function rendered(text: string): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div>${renderMarkdown(text)}</div>`);
}

async function markupOf(text: string): Promise<string> {
  const { innerHTML } = await rendered(text);
  return innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
}

describe('Markdown in the words of a definition', () => {
  it('leaves one plain line as it is.', async () => {
    expect(await markupOf('Zum Beispiel 12 b')).to.equal('Zum Beispiel 12 b');
  });

  it('makes paragraphs and line breaks.', async () => {
    expect(await markupOf('Rathausplatz 1\n12345 Musterstadt\n\nZimmer 7')).to.equal(
      '<p>Rathausplatz 1<br>12345 Musterstadt</p><p>Zimmer 7</p>',
    );
  });

  it('makes lists.', async () => {
    expect(await markupOf('Sie brauchen:\n\n- Ausweis\n- *Chipnummer*')).to.equal(
      '<p>Sie brauchen:</p><ul><li>Ausweis</li><li><em>Chipnummer</em></li></ul>',
    );
    expect(await markupOf('* Ausweis')).to.equal('<ul><li>Ausweis</li></ul>');
  });

  it('makes strong and emphasised words.', async () => {
    expect(await markupOf('**Bitte** bis *Freitag* antworten.')).to.equal(
      '<strong>Bitte</strong> bis <em>Freitag</em> antworten.',
    );
  });

  it('leaves stars that stand alone: they mean a multiplication, or a footnote.', async () => {
    expect(await markupOf('2 * 3 * 4')).to.equal('2 * 3 * 4');
    expect(await markupOf('Preis* und mehr')).to.equal('Preis* und mehr');
  });

  it('makes links to the web, to a mail address, to a phone and within the site.', async () => {
    const addresses = [
      'https://a.example/b?c#d',
      'http://a.example',
      'mailto:a@b.example',
      'tel:+4930',
      '/x.pdf',
      '#y',
    ];
    for (const address of addresses) {
      expect(await markupOf(`Siehe [hier](${address}).`)).to.equal(`Siehe <a href="${address}">hier</a>.`);
    }
  });
});

describe('Nothing in the words of a definition can run:', () => {
  it('HTML stays text.', async () => {
    for (const text of ['<b>fett</b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '&lt;b&gt;']) {
      const element = await rendered(text);
      expect(element.textContent).to.equal(text);
      expect(element.children).to.have.length(0);
    }
  });

  it('HTML in the words of a link stays text too.', async () => {
    const element = await rendered('[<img src=x>](https://a.example)');
    expect(element.querySelector('a')!.textContent).to.equal('<img src=x>');
  });

  const schemes = [
    'javascript:alert(1',
    'JaVaScRiPt:alert(1',
    '\u0001javascript:alert(1',
    'java\u0000script:alert(1',
    'java\u00adscript:alert(1',
    'java\u200bscript:alert(1',
    '\u202ejavascript:alert(1',
    'vbscript:msgbox(1',
    'data:text/html,<script>alert(1</script>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'view-source:https://a.example',
    'unknown:x',
    ':x',
  ];
  for (const address of schemes) {
    it(`“${JSON.stringify(address).slice(1, -1)}” does not become a link.`, async () => {
      const text = `Siehe [hier](${address})`;
      const element = await rendered(text);
      expect(element.querySelector('a')).not.to.exist;
      expect(element.textContent).to.equal(text);
    });
  }

  it('whatever stands inside or before a scheme, a link never leads to a scheme that runs something.', () => {
    const link = document.createElement('a');
    for (let code = 0; code < 0x3000; code++) {
      const char = String.fromCharCode(code);
      for (const address of [
        `${char}javascript:alert(1)`,
        `java${char}script:alert(1)`,
        `javascript${char}:alert(1)`,
      ]) {
        link.href = address;
        if (isSafeAddress(address)) expect(link.protocol, JSON.stringify(address)).not.to.equal('javascript:');
      }
    }
  });
});
