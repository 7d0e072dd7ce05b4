/**
 * Every word that the widget itself says, in one language. A missing one is a compile error. Words in braces, such as
 * `{label}`, are filled in.
 */
export interface Words {
  /** Direction of the script. */
  readonly dir: 'ltr' | 'rtl';
  readonly optional: string;
  readonly errorPrefix: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  /** `{example}` */
  readonly example: string;
  /** Asks for the name of an entry that a person adds under a name of their own. */
  readonly entryName: string;
  readonly addNamed: string;
  /** No option has the typed words. */
  readonly noMatch: string;
  /** How many options have them: `{count}`. */
  readonly matches: string;
  /** How many more there are than are shown: `{count}`. */
  readonly moreMatches: string;
  /** Empties a field: `{label}`. */
  readonly clear: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly next: string;
  readonly back: string;
  readonly check: string;
  readonly send: string;
  readonly sending: string;
  readonly change: string;
  /** What “Change” changes, for those who hear only the link: `{label}`. */
  readonly changeOf: string;
  /** `{item}` */
  readonly add: string;
  /** `{label}` */
  readonly remove: string;
  /** `{number}` and `{of}` */
  readonly step: string;
  readonly summaryOne: string;
  /** `{count}` */
  readonly summary: string;
  readonly reviewTitle: string;
  readonly reviewIntro: string;
  readonly reviewWarning: string;
  readonly unanswered: string;
  readonly declarationTitle: string;
  readonly receiptTitle: string;
  readonly receiptReference: string;
  readonly receiptTime: string;
  readonly receiptOffice: string;
  readonly receiptNext: string;
  readonly receiptKeep: string;
  readonly receiptCopy: string;
  readonly print: string;
  readonly notLoaded: string;
  /** While a part of the form is loaded, and where it cannot be. */
  readonly part: {
    readonly loading: string;
    readonly failed: string;
    readonly remedy: string;
  };
  readonly failure: {
    readonly title: string;
    /** Nothing arrived, for certain. */
    readonly refused: string;
    /** Nobody knows whether it arrived. */
    readonly unknown: string;
    readonly session: string;
    readonly noTarget: string;
    readonly again: string;
  };
  /** Sentences with `{label}`, `{labels}` and `{limit}` by issue code and variant; `''` is for all others. */
  readonly messages: Readonly<Record<string, string>>;
  /** Sentences with `{label}` for `format` by format; `''` is for all others. */
  readonly formats: Readonly<Record<string, string>>;
}
