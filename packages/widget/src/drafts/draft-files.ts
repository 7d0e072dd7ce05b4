import { type Draft, type DraftFault, readDraftFile, versionStep, writeDraftFile } from '@amtform/submission';
import type { DraftHost } from './draft-host.js';
import { type DraftKeeper, faultOf } from './draft-keeper.js';
import { draftOf } from './draft-of.js';
import { saveFile } from './save-file.js';

/** Larger than any form: whoever chooses a film by mistake must not wait for it. */
const mostBytes = 20_000_000;

/** What became of the last file. */
export type FileState =
  | { readonly at: 'save' | 'open'; readonly became: 'working' | 'saved' }
  | { readonly at: 'save' | 'open'; readonly became: 'fault'; readonly fault: DraftFault }
  /** The file fits another major version of the form. */
  | { readonly at: 'open'; readonly became: 'outdated' };

/** Drafts in files of the person's own. */
export class DraftFiles {
  state: FileState | undefined;
  readonly #host: DraftHost;
  readonly #keeper: DraftKeeper;

  constructor(host: DraftHost, keeper: DraftKeeper) {
    this.#host = host;
    this.#keeper = keeper;
  }

  /** Saves the form as it is, or a draft that does not fit it any more. */
  async save(passphrase: string, draft: Draft = draftOf(this.#host.session, Date.now())): Promise<void> {
    await this.#work('save', async () => {
      saveFile(`${draft.formId}.amtform.json`, await writeDraftFile(draft, passphrase));
      return { at: 'save', became: 'saved' };
    });
  }

  /** Reads a file into the form. */
  async open(file: File | undefined, passphrase: string): Promise<void> {
    const { id, version } = this.#host.session.definition;
    await this.#work('open', async () => {
      if (!file || file.size > mostBytes) return { at: 'open', became: 'fault', fault: 'no-draft' };
      const draft = await readDraftFile(await file.text(), { formId: id, passphrase });
      if (versionStep(draft.formVersion, version) === 'major') return { at: 'open', became: 'outdated' };
      this.#keeper.restore(draft);
      return undefined;
    });
  }

  async #work(at: 'save' | 'open', act: () => Promise<FileState | undefined>): Promise<void> {
    this.state = { at, became: 'working' };
    this.#host.requestUpdate();
    try {
      this.state = await act();
    } catch (error) {
      // A file that vanished since it was chosen cannot be read.
      const isGone = error instanceof DOMException;
      this.state = { at, became: 'fault', fault: isGone ? 'broken' : faultOf(error) };
    }
    this.#host.requestUpdate();
  }
}
