/**
 * Why a draft could not be stored or read.
 *
 * - `unavailable`: this browser keeps nothing for this page (private window, blocked storage, no IndexedDB)
 * - `full`: there is no room left
 * - `broken`: the stored draft, or the file, cannot be read
 * - `no-draft`: the file is something else
 * - `newer-format`: a later release wrote it
 * - `other-form`: it belongs to another form
 * - `passphrase-missing`, `passphrase-wrong`: it can only be opened with the passphrase
 * - `no-encryption`: this page cannot encrypt, because it was loaded without https
 */
export type DraftFault =
  | 'unavailable'
  | 'full'
  | 'broken'
  | 'no-draft'
  | 'newer-format'
  | 'other-form'
  | 'passphrase-missing'
  | 'passphrase-wrong'
  | 'no-encryption';

/** Tells by its `fault` why a draft could not be stored or read. Nothing on the page is lost by it. */
export class DraftError extends Error {
  readonly fault: DraftFault;

  constructor(fault: DraftFault, options?: ErrorOptions) {
    super(`draft: ${fault}`, options);
    this.name = 'DraftError';
    this.fault = fault;
  }
}
