import type { Issue } from '@amtform/model';

/** The sentence for an issue, from the label of what it is about. */
export type MessageMaker = (issue: Issue, label: string) => string;

/** Every word that the widget itself says, in one language. A missing one is a compile error. */
export interface Words {
  /** Direction of the script. */
  readonly dir: 'ltr' | 'rtl';
  readonly optional: string;
  readonly errorPrefix: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly next: string;
  readonly back: string;
  readonly check: string;
  readonly send: string;
  readonly sending: string;
  readonly change: string;
  /** What “Change” changes, for those who hear only the link. */
  readonly changeOf: (label: string) => string;
  readonly add: (item: string) => string;
  readonly remove: (label: string) => string;
  readonly step: (number: number, of: number) => string;
  readonly summary: (count: number) => string;
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
  /** Sentences by issue code; `''` is for all others. */
  readonly messages: Readonly<Record<string, MessageMaker>>;
  /** Sentences for `format` by format; `''` is for all others. */
  readonly formats: Readonly<Record<string, MessageMaker>>;
}
