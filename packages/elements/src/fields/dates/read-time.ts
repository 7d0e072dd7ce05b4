/**
 * The time of day that a text means, as `14:30` or, where seconds are given, `14:30:15`: “14:30”, “14.30 Uhr”, “1430”,
 * “9 Uhr”, “14 Uhr 30”. Undefined for what is no time.
 */
export function readTime(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  const parts = /^(\d{1,2})(?:\s*(?:[:.,h]|uhr)\s*(\d\d)(?::(\d\d))?|(\d\d))?\s*(?:uhr|h)?$/.exec(bare);
  if (!parts) return undefined;
  const [, hour = '', afterMark, second, rightAfter] = parts;
  const minute = afterMark ?? rightAfter ?? '00';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}${second && second !== '00' ? `:${second}` : ''}`;
}
