import type { IncomingHttpHeaders } from 'node:http';

/** The media types that a submission may have. */
export const mediaTypes = [
  'application/json',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/vnd.amtform.encrypted+json',
] as const;

/** One of them. */
export type MediaType = (typeof mediaTypes)[number];

/** The media type of a request, without parameters; undefined where it is none of ours. */
export function formatOf(headers: IncomingHttpHeaders): MediaType | undefined {
  const given = /^[^;\s]*/.exec(headers['content-type'] ?? '')?.[0].toLowerCase();
  return mediaTypes.find((type) => type === given);
}
