import type { FileWords } from '../files/words/file-words.js';
import type { Sentence } from './sentence.js';

/** Issue codes, some with the variant of the question; `''` is for all others. */
export type MessageName =
  | ''
  | 'fileUnreadable'
  | 'required'
  | 'required:text'
  | 'required:choice'
  | 'required:date'
  | 'required:time'
  | 'required:consent'
  | 'required:list'
  | 'type'
  | 'type:number'
  | 'type:integer'
  | 'type:precision'
  | 'enum'
  | 'const'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minItems'
  | 'minItems:choice'
  | 'maxItems'
  | 'maxItems:choice'
  | 'uniqueItems'
  | 'oneOf'
  | 'anyOf'
  | 'anyOf:missing'
  | 'required:computed'
  | 'computed'
  | 'exclusive'
  | 'sameAs'
  | 'not'
  | 'contains'
  | 'minContains'
  | 'maxContains'
  | 'minProperties'
  | 'maxProperties'
  | 'propertyNames'
  | 'additionalProperties'
  | 'unevaluatedProperties'
  | 'unevaluatedItems'
  | 'notAsked';

/** Formats, some with the rule that is broken (`FormatFault.reason`), that have a sentence; `''` is for all others. */
export type FormatName =
  | ''
  | 'date'
  | 'email'
  | 'idn-email'
  | 'time'
  | 'date-time'
  | 'bic'
  | 'licence-plate'
  | 'iban'
  | 'plz'
  | 'phone'
  | 'uri'
  | 'tax-id'
  | 'country'
  | 'year-month'
  | 'partial-date'
  | 'local-time'
  | 'duration'
  | 'uuid'
  | 'uri-reference'
  | 'hostname'
  | 'ipv4'
  | 'ipv6'
  | 'iban:length'
  | 'iban:check-digits'
  | 'tax-id:check-digits'
  | 'din-91379-a'
  | 'din-91379-b'
  | 'din-91379-c'
  | 'din-91379-d'
  | 'din-91379-e';

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
  /** In the place of a computed answer that has no result yet. */
  readonly notComputed: string;
  /** Offers to take over answers that were given already: `{label}`. */
  readonly sameAs: string;
  /** Says that an unusual answer is right. */
  readonly confirm: string;
  readonly warningPrefix: string;
  /** In the place of an answer that is not shown again. */
  readonly given: string;
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
  readonly time: string;
  /** How many more characters a text may have: `{count}`. */
  readonly charactersLeft: string;
  /** By how many characters a text is too long: `{count}`. */
  readonly charactersOver: string;
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
  /** `{number}`, `{of}` and `{title}` */
  readonly step: string;
  /** Leads back to the review, where an answer was changed from there. */
  readonly toReview: string;
  readonly start: {
    readonly needs: string;
    readonly duration: string;
    readonly cost: string;
    readonly begin: string;
  };
  readonly end: {
    readonly nothingSent: string;
    readonly back: string;
  };
  readonly tasks: {
    readonly title: string;
    /** `{count}` and `{of}` */
    readonly done: string;
    /** Leads to the next page that is not complete: `{label}`. */
    readonly goOn: string;
    readonly toList: string;
    readonly states: Readonly<Record<'blocked' | 'open' | 'begun' | 'complete', string>>;
  };
  readonly list: {
    /** `{min}` and `{max}` */
    readonly range: string;
    readonly min: string;
    readonly max: string;
    /** There may be no more entries. */
    readonly full: string;
    /** `{label}` */
    readonly change: string;
    /** Ends the changes of an entry: `{label}`. */
    readonly done: string;
    /** `{label}` */
    readonly removed: string;
    readonly undo: string;
  };
  /** `{count}` */
  readonly summary: Sentence;
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
    readonly fieldFailed: string;
    readonly remedy: string;
    /** What judges answers is not there. */
    readonly notChecked: string;
    /** The words of the wanted language did not come: the form speaks on as before. */
    readonly noLanguage: string;
    /** The part that keeps answers is not there. */
    readonly noDrafts: string;
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
  /** Sentences with `{label}`, `{labels}` and `{limit}`. */
  readonly messages: Readonly<Record<MessageName, Sentence>>;
  /** Sentences with `{label}` for an answer that is not in its format. */
  readonly formats: Readonly<Record<FormatName, string>>;
  readonly files: FileWords;
}

/** Of German, all that a first page says is in the main file; the rest comes with the first part that needs it. */
export type FirstWords = Pick<
  Words,
  | 'dir'
  | 'optional'
  | 'errorPrefix'
  | 'yes'
  | 'no'
  | 'choose'
  | 'example'
  | 'day'
  | 'month'
  | 'year'
  | 'next'
  | 'back'
  | 'check'
  | 'send'
  | 'sending'
  | 'step'
  | 'toReview'
  | 'notLoaded'
  | 'part'
> & {
  readonly tasks: Pick<Words['tasks'], 'toList'>;
  readonly failure: Pick<Words['failure'], 'again'>;
};

/** What makes whole words of `FirstWords`. */
export type LaterWords = Omit<Words, Exclude<keyof FirstWords, 'tasks' | 'failure'>>;
