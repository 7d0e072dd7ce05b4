import type { DraftFault } from '@amtform/submission';

/** What the widget says about drafts, in one language. Words in braces are filled in. */
export interface DraftWords {
  readonly offer: {
    readonly title: string;
    /** `{time}` */
    readonly one: string;
    readonly many: string;
    /** Names one of several: `{time}` */
    readonly entry: string;
    readonly continue: string;
    readonly anew: string;
    readonly delete: string;
    /** `{days}` */
    readonly until: string;
  };
  readonly outdated: { readonly title: string; readonly text: string };
  readonly restored: string;
  readonly deleted: string;
  /** `{labels}` */
  readonly withheld: string;
  /** What a newer version of the form changed; the lists have `{labels}`. */
  readonly changed: {
    readonly title: string;
    readonly little: string;
    readonly added: string;
    readonly gone: string;
    readonly wrong: string;
  };
  readonly keeping: {
    readonly title: string;
    /** The hints have `{days}`. */
    readonly tab: { readonly label: string; readonly hint: string };
    readonly device: { readonly label: string; readonly hint: string };
    /** `{time}` */
    readonly saved: string;
    readonly delete: string;
  };
  readonly file: {
    readonly title: string;
    readonly saveHint: string;
    readonly passphrase: string;
    readonly passphraseHint: string;
    readonly save: string;
    readonly saved: string;
    readonly openHint: string;
    readonly choose: string;
    readonly openPassphrase: string;
    readonly open: string;
    readonly working: string;
  };
  readonly faults: Readonly<Record<DraftFault, string>>;
}
