import type { UploadPhase } from '@amtform/submission/uploads';

/** A heading and the sentences below it. */
interface Notice {
  readonly title: string;
  readonly text: string;
}

/** What the widget says about uploads, in one language. `{name}` of the file and `{percent}` are filled in. */
export interface UploadWords extends Readonly<Record<UploadPhase, string>> {
  /** What is said aloud, by itself and away from its file. */
  readonly said: Readonly<Record<UploadPhase, string>>;
  /** Name of the bar. */
  readonly bar: string;
  readonly stop: string;
  readonly again: string;
  /** What is said to somebody who sends while a file is on its way. */
  readonly waiting: {
    readonly running: Notice;
    readonly ready: Notice;
    /** Sends without waiting. */
    readonly sendAll: string;
  };
}
