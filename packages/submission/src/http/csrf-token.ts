/** Where a page keeps its token against forged requests, and where its endpoint wants it. */
export interface Csrf {
  /** `meta:name` of a meta element, or `cookie:name`. */
  readonly from: string;
  /** `header:Name`, or `field:name` for the formats `multipart` and `urlencoded`. */
  readonly to: string;
}

/** A token and its place. */
export interface CsrfToken {
  readonly place: 'header' | 'field';
  readonly name: string;
  readonly value: string;
}

/** Looks the token up; undefined where the page has none. To be done at each sending: a new login brings a new one. */
export type ReadCsrfToken = () => CsrfToken | undefined;

/** Reads where the token is. Throws a TypeError for anything but the places above. */
export function csrfToken({ from, to }: Csrf): ReadCsrfToken {
  const source = /^(meta|cookie):(.+)$/.exec(from);
  if (!source) throw new TypeError(`csrf.from is meta:name or cookie:name, not ${from}`);
  const destination = /^(?:(header):([A-Za-z0-9-]+)|(field):(.+))$/.exec(to);
  if (!destination) throw new TypeError(`csrf.to is header:Name or field:name, not ${to}`);
  const place = destination[1] ? 'header' : 'field';
  const name = (destination[2] ?? destination[4]) as string;
  const read = source[1] === 'meta' ? fromMeta : fromCookie;
  return () => {
    const value = read(source[2] as string);
    return value ? { place, name, value } : undefined;
  };
}

function fromMeta(name: string): string | undefined {
  const elements = document.getElementsByTagName('meta');
  for (let index = 0; index < elements.length; index += 1) {
    if (elements[index]?.name === name) return elements[index]?.content;
  }
  return undefined;
}

function fromCookie(name: string): string | undefined {
  for (const cookie of document.cookie.split(/; */)) {
    const end = cookie.indexOf('=');
    if (cookie.slice(0, end) === name) return decoded(cookie.slice(end + 1));
  }
  return undefined;
}

/** Frameworks write the cookie with percent signs and compare it without. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
