import type { FormDefinition, FormNode } from '@amtform/model';
import type { FormTexts } from './form-texts.js';
import type { StaticWords } from './static-words.js';

/** What the templates of a form without scripts read. */
export interface StaticView {
  readonly definition: FormDefinition;
  readonly texts: FormTexts;
  readonly words: StaticWords;
  /** The id of a control, unique on the page. */
  readonly idOf: (node: FormNode) => string;
  /** Whether the browser may insist on an answer: it is asked of everybody. */
  readonly isRequired: (node: FormNode) => boolean;
  /** Whether it is asked only after certain answers. */
  readonly isMaybe: (node: FormNode) => boolean;
}
