/** The media types that the receiver knows by their first bytes. None of them runs when it is opened. */
export const fileTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/tiff',
] as const;

/** One of them. */
export type FileType = (typeof fileTypes)[number];
