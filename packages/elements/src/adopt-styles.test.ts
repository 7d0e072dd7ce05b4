import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles } from './adopt-styles.js';

adoptStyles(document);

function* declarationsOf(rules: CSSRuleList): Generator<[rule: string, property: string, priority: string]> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      for (const name of rule.style) yield [rule.selectorText, name, rule.style.getPropertyPriority(name)];
    }
    if ('cssRules' in rule && !(rule instanceof CSSKeyframesRule)) yield* declarationsOf(rule.cssRules as CSSRuleList);
  }
}

describe('adoptStyles', () => {
  it('gives its sheet to a root once', () => {
    const before = document.adoptedStyleSheets.length;
    adoptStyles(document);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('keeps the sheets that the page has adopted', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    adoptStyles(root);
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(root.adoptedStyleSheets[0]).to.equal(sheet);
  });

  it('makes every declaration important', () => {
    const [sheet] = document.adoptedStyleSheets;
    const declarations = [...declarationsOf(sheet!.cssRules)];
    expect(declarations.length).to.be.greaterThan(300);
    expect(declarations.filter(([, , priority]) => priority !== 'important')).to.deep.equal([]);
  });

  it('puts every rule into one of its two layers', () => {
    const [order, ...layers] = document.adoptedStyleSheets[0]!.cssRules;
    expect(order!.cssText).to.equal('@layer amt-own, amt-reset;');
    expect(layers.map((layer) => (layer as CSSLayerBlockRule).name)).to.deep.equal(['amt-reset', 'amt-own']);
  });

  it('changes nothing outside the form', async () => {
    const page = await fixture(
      html`<div>
        <h2>Titel</h2>
        <label>Suche <input /></label>
      </div>`,
    );
    const looks = () => [...page.querySelectorAll('*')].map((element) => getComputedStyle(element).cssText);
    const after = looks();
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [];
    expect(after).to.deep.equal(looks());
    document.adoptedStyleSheets = sheets;
  });
});
