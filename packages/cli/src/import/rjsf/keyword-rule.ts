import type { Json } from '@amtform/model';
import type { FormDraft } from '../draft/form-draft.js';
import type { Obstacle } from '../imported.js';
import type { Place, Places } from '../places/read-places.js';

/** What a keyword is carried into. */
export interface RuleContext {
  readonly at: Place;
  readonly places: Places;
  readonly draft: FormDraft;
}

/** Carries a keyword over, or tells why that is not possible. */
export type KeywordRule = (value: Json, context: RuleContext) => Obstacle | undefined;
