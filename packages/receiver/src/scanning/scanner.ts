/** Looks for viruses in files before they are stored. */
export interface Scanner {
  /** Throws ScannerUnavailable where no verdict can be had now: what was not looked at is not stored. */
  scan(bytes: Uint8Array): Promise<'clean' | 'infected'>;
  /** Resolves when the scanner can work. Throws ScannerUnavailable otherwise. */
  ping(): Promise<void>;
}

/** The scanner gives no verdict now. Trying again later may help. */
export class ScannerUnavailable extends Error {
  override readonly name = 'ScannerUnavailable';
}
