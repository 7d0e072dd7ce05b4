import { type FileType, fileTypes } from './file-types.js';

/** What files a submission may bring. */
export interface AttachmentLimits {
  /** How many. */
  readonly maxCount: number;
  /** Most bytes of one. */
  readonly maxBytes: number;
  /** Most bytes of all together. */
  readonly maxTotalBytes: number;
  /** Media types, found by the first bytes and not by what the sender says. */
  readonly types: readonly FileType[];
}

const mebibyte = 1024 * 1024;

/** Enough for the photographs and scans that a form asks for. */
export const usualLimits: AttachmentLimits = {
  maxCount: 10,
  maxBytes: 10 * mebibyte,
  maxTotalBytes: 25 * mebibyte,
  types: fileTypes,
};
