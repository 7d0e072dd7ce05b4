/** What the receiver's pages say. */
export interface Words {
  readonly receipt: {
    readonly title: string;
    readonly keep: string;
    readonly reference: string;
    readonly receivedAt: string;
    readonly repeated: string;
    readonly copy: string;
    readonly form: (title: string, version: string) => string;
    readonly files: string;
  };
  readonly faults: {
    readonly title: string;
    readonly notStored: string;
    readonly goBack: string;
    readonly wholeForm: string;
    /** Sentences by issue code; `other` for all further ones. */
    readonly byCode: Readonly<Record<string, string>> & { readonly other: string };
  };
  readonly failure: {
    readonly title: string;
    /** Sentences by the name of the problem; `other` for all further ones. */
    readonly byName: Readonly<Record<string, string>> & { readonly other: string };
  };
  readonly yes: string;
  readonly no: string;
}
