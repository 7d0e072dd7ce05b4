/** One line of the audit: who of the office did what with which submissions. It holds no answer. */
export interface Access {
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** The name that the token belongs to, or `retention` for what the receiver deletes by itself. */
  readonly who: string;
  readonly action: 'list' | 'read' | 'export' | 'attachment' | 'delete';
  /** What it was done with: a receipt id, or the forms and times that were asked for. */
  readonly subject: string;
  /** How many submissions were handed out or deleted. */
  readonly count: number;
}
