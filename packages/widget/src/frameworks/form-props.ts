import type { AmtForm } from '../amt-form.js';
import type { AmtFormEvents } from '../amt-form-events.js';

type Settable =
  | 'src'
  | 'endpoint'
  | 'draft'
  | 'isolation'
  | 'theme'
  | 'history'
  | 'statistics'
  | 'headingLevel'
  | 'target'
  | 'validate'
  | 'answers';

/** What a page may set on `<amt-form>`. */
export type FormProps = Partial<Pick<AmtForm, Settable>> & {
  /** A definition or a bare JSON Schema: instead of `src`. */
  definition?: unknown;
  lang?: string;
};

/** Listeners of `<amt-form>` under the names that a framework gives them. */
export type FormListeners<Prefix extends string> = {
  [Name in keyof AmtFormEvents as `${Prefix}${Name}`]?: (event: CustomEvent<AmtFormEvents[Name]>) => void;
};
