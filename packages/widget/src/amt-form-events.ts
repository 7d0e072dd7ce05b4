import type { Outcome, Receipt, SendingStage, SubmissionContent } from '@amtform/submission';
import type { LoadError } from './load-definition.js';
import type { DefinitionError } from '@amtform/model';

/** What the events of `<amt-form>` carry. All bubble and cross shadow roots. */
export interface AmtFormEvents {
  'amt-ready': Record<string, never>;
  /** An answer changed. `HTMLElement` listeners read it from `answers` of the element. */
  'amt-change': Record<string, never>;
  /** Another page is shown: its id, or `start`, `tasks`, `end`, `review` or `receipt`. */
  'amt-page': { readonly page: string };
  /** Cancelable: the host then sends by itself. */
  'amt-submit': { readonly submission: SubmissionContent };
  /** A try begins, moves or is waited for. */
  'amt-sending': { readonly stage: SendingStage };
  'amt-receipt': { readonly receipt: Receipt };
  'amt-failure': AmtFailure;
  'amt-session-expired': Record<string, never>;
}

/** Why a form could not be shown or sent. */
export type AmtFailure =
  | { readonly reason: 'definition'; readonly error: LoadError | DefinitionError | Error }
  | { readonly reason: 'no-target' | 'not-loaded' | 'unsettled' }
  | { readonly reason: 'sending'; readonly outcome: Outcome };

declare global {
  interface HTMLElementEventMap {
    'amt-ready': CustomEvent<AmtFormEvents['amt-ready']>;
    'amt-change': CustomEvent<AmtFormEvents['amt-change']>;
    'amt-page': CustomEvent<AmtFormEvents['amt-page']>;
    'amt-submit': CustomEvent<AmtFormEvents['amt-submit']>;
    'amt-sending': CustomEvent<AmtFormEvents['amt-sending']>;
    'amt-receipt': CustomEvent<AmtFormEvents['amt-receipt']>;
    'amt-failure': CustomEvent<AmtFormEvents['amt-failure']>;
    'amt-session-expired': CustomEvent<AmtFormEvents['amt-session-expired']>;
  }
}
