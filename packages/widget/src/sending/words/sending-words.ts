/** What the widget says about sending, in one language. Words in braces are filled in. */
export interface SendingWords {
  readonly trying: string;
  /** `{percent}` */
  readonly uploaded: string;
  /** The receiver has too much to do. */
  readonly busy: string;
  /** No answer came; it may have arrived. */
  readonly unconfirmed: string;
  readonly unconfirmedTitle: string;
  readonly offline: string;
  /** `{time}`, minutes and seconds. */
  readonly next: string;
  readonly now: string;
  readonly stop: string;
  readonly save: string;
  /** Takes back the answers that were sent before. */
  readonly earlier: string;
  /** Sends changed answers as a second submission. */
  readonly anyway: string;
  /** `{name}` and `{size}` of a file that may be too large. */
  readonly file: string;
  /** `{limit}`, the size that the receiver takes. */
  readonly limit: string;
  /** `{name}` */
  readonly saved: string;
  /** The answers stand in a file, and nobody but the person can bring it to the office. `{name}` */
  readonly handedOver: {
    readonly title: string;
    readonly text: string;
    readonly write: string;
    readonly attach: string;
    /** The letter that a person sends the file with. `{title}` of the form, `{name}` */
    readonly subject: string;
    readonly letter: string;
  };
  /** A title and a text for each way in which sending fails. */
  readonly failures: Readonly<Record<FailureKind, { readonly title: string; readonly text: string }>>;
}

/** What a person has to know apart. */
export type FailureKind =
  | 'unknown'
  | 'cancelled'
  | 'refused'
  | 'busy'
  | 'session'
  | 'elsewhere'
  | 'tooLarge'
  | 'changed'
  | 'other'
  | 'partial'
  | 'unsettled'
  | 'noTarget'
  | 'notLoaded';
