/** One of the forms in `examples/forms`. */
export interface Example {
  /** The file's, without its ending. */
  readonly name: string;
  /** The definition as it stands in the file. */
  readonly definition: { readonly texts?: Readonly<Record<string, unknown>>; readonly language?: string };
  /** Complete, valid answers. */
  readonly answers: object;
}

/** All example forms, in a browser test. The plugin `exampleForms` of the test runner serves them. */
export async function loadExamples(): Promise<readonly Example[]> {
  const response = await fetch('/example-forms.json');
  return (await response.json()) as Example[];
}
