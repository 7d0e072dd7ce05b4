import type { Json } from '@amtform/model';

/** What exactly is wrong with a text, where a format can tell; becomes part of `Issue.params`. */
export interface FormatFault {
  /** Which rule of the format is broken: a word that chooses the sentence. */
  readonly reason: string;
  readonly [param: string]: Json;
}
