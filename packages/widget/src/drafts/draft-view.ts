import type { DraftFiles } from './draft-files.js';
import type { DraftHost } from './draft-host.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { DraftWords } from './words/draft-words.js';

/** Everything that the templates of the drafts read. */
export interface DraftView {
  readonly host: DraftHost;
  readonly keeper: DraftKeeper;
  readonly files: DraftFiles;
  readonly words: DraftWords;
  /** BCP 47 tag, for times. */
  readonly language: string;
  /** Level of the form's title, 1 to 4. */
  readonly headingLevel: number;
}
