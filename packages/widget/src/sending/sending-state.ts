import type { Json } from '@amtform/model';
import type { Failed, HandedOver, SendingStage } from '@amtform/submission';

/**
 * Why nothing was sent, or nobody knows:
 * - `no-target`: nobody said where to
 * - `not-loaded`: the part that sends could not be loaded
 * - `unconfirmed`: a sending of before this page was loaded was never confirmed
 * - `unconfirmed-partial`: so, and some of its answers were not kept
 * - `unsettled`: other answers were sent before, and may have arrived
 * - `uploading`: files are still being uploaded
 */
export type SendingFailure =
  Failed | 'no-target' | 'not-loaded' | 'unconfirmed' | 'unconfirmed-partial' | 'unsettled' | 'uploading';

/** What is known of the sending, for the screen. */
export interface SendingState {
  /** Where it stands while it goes on. */
  stage?: SendingStage | undefined;
  /** When the next try comes, in milliseconds since 1970. */
  until?: number | undefined;
  /** The answers that were sent before, where others are to be sent now and those may have arrived. */
  earlier?: Json | undefined;
  /** The file that the answers were put into. */
  handedOver?: HandedOver | undefined;
}
