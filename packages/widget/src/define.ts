import { defineCommonElements } from '@amtform/elements';
import { AmtForm } from './amt-form.js';

/** Makes `<amt-form>` known to the page. Where a first copy of the script did so already, that one stays. */
export function defineAmtForm(): void {
  defineCommonElements();
  if (!customElements.get('amt-form')) customElements.define('amt-form', AmtForm);
}
