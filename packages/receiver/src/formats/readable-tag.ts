/** A language tag (BCP 47) as it was given; undefined for what is none. */
export function readableTag(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,7}$/.test(text) ? text : undefined;
}
