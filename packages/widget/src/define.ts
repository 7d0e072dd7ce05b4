import { defineCommonElements } from '@amtform/elements';
import { AmtForm } from './amt-form.js';
import { upgradePlaceholders } from './upgrade-placeholders.js';
import { version } from './version.js';

const key = Symbol.for('amtform.version');

/**
 * Makes `<amt-form>` known to the page, and puts it into its placeholders. Where a first copy of the script did so
 * already, that one stays; if it is of another version, the console says so.
 */
export function defineAmtForm(): void {
  const page = globalThis as { [key]?: string };
  if (customElements.get('amt-form')) {
    const first = page[key] ?? 'an unknown version';
    if (first !== version)
      console.warn(`amt-form: the page loads ${first} and ${version}. ${first} came first and is used; take one away.`);
    return;
  }
  page[key] = version;
  defineCommonElements();
  customElements.define('amt-form', AmtForm);
  upgradePlaceholders();
}
