/** A time of day as the clock on the wall shows it, as `14:30` or `14:30:00`: no distance from UTC. Source: ISO 8601-1. */
export function isLocalTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3])(?::[0-5]\d){1,2}$/.test(text);
}
