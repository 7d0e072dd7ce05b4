import type { FormSession } from '../session/form-session.js';
import type { Speech } from '../words/speech.js';

/** How the drafts of a form are kept. */
export interface DraftSettings {
  /** For the window that made them, or on the device where the person wants it. */
  readonly keep: 'tab' | 'device';
  /** After so many days without a change they are deleted. */
  readonly days: number;
}

/** What keeping drafts needs of the form that it belongs to. */
export interface DraftHost {
  readonly session: FormSession;
  readonly settings: DraftSettings;
  speech(): Speech;
  /** Level of the form's title, 1 to 4. */
  headingLevel(): number;
  requestUpdate(): void;
  /** Shows a page by its id and moves the focus to its title. */
  goTo(page: string): void;
}
