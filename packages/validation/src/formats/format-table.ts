import type { FormatFault } from './format-fault.js';

/** What a validator knows of formats. Formats that stand in neither table are annotations. */
export interface FormatTable {
  /** What each `format` accepts. Each test takes time in proportion to the length of the text. */
  readonly accepts: ReadonlyMap<string, (text: string) => boolean>;
  /** For formats that can tell more than yes or no: what is wrong with a text that they refuse. */
  readonly faults: ReadonlyMap<string, (text: string) => FormatFault | undefined>;
}
