/** A time (ISO 8601) as people in Germany read it on their clocks. */
export function localTime(time: string, language: string): string {
  return new Date(time).toLocaleString(language, {
    timeZone: 'Europe/Berlin',
    dateStyle: 'long',
    timeStyle: 'short',
  });
}
