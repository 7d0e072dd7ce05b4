/** How somebody waits: for a time, or for the network. A person may cut it short. */
export interface Patience {
  /** Whether the device says that it has a network. It may say so wrongly; it says the contrary hardly ever wrongly. */
  readonly isOnline: () => boolean;
  /** Resolves after the time. Rejects with the reason of an aborted signal. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Resolves when the network is back. Rejects with the reason of an aborted signal. */
  readonly network: (signal: AbortSignal) => Promise<void>;
}
