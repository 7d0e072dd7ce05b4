import { armour } from './armour.js';
import { ownStyles } from './styles/own-styles.js';
import { reset } from './styles/reset.js';

const added = new Set<string>();
let sheet: CSSStyleSheet | undefined;

/**
 * The styles of form, fields and furniture as CSS text, with those that were added. Both layers are important throughout; among important layers
 * the first named wins, so the own styles stand above the reset, and both above whatever the host page says.
 */
export function styleText(): string {
  return `@layer amt-own, amt-reset;
@layer amt-reset { ${armour(reset)} }
@layer amt-own { ${armour(ownStyles + [...added].join(''))} }`;
}

/** Adds the styles of elements that a page loads later, wherever the others are adopted already. */
export function addStyles(styles: string): void {
  if (added.has(styles)) return;
  added.add(styles);
  sheet?.replaceSync(styleText());
}

/**
 * Gives the styles to a document or shadow root, once. A constructed sheet needs no `<style>` element, which strict
 * CSP forbids. A browser without constructed sheets shows the form in its own plain look.
 */
export function adoptStyles(root: Document | ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styleText());
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
