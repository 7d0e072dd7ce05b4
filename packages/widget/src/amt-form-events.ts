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
  /** How far somebody came; only where the element has the attribute `statistics`. */
  'amt-statistics': AmtStatistics;
}

/** One step on the way through a form, without any answer. */
export interface AmtStatistics {
  /**
   * - `started`: the form is there
   * - `page`: another page is shown
   * - `issue`: somebody is shown what is wrong
   * - `sent`: there is a receipt
   * - `abandoned`: page or form was left before that
   */
  readonly type: 'started' | 'page' | 'issue' | 'sent' | 'abandoned';
  /** What is shown: the id of the page, or `start`, `tasks`, `end`, `review` or `receipt`. */
  readonly page?: string;
  /** Where the issue is: its JSON Pointer, with `*` for list indexes and for names that people gave entries. */
  readonly pointer?: string;
  /** The keyword that is broken, such as `required`; absent for what only the receiver found. */
  readonly code?: string;
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
    'amt-statistics': CustomEvent<AmtFormEvents['amt-statistics']>;
  }
}
