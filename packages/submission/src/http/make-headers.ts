const hasOwn = Object.prototype.hasOwnProperty;

/** The headers of every request. Throws a TypeError for names or values that HTTP does not allow. */
export function makeHeaders(own: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const name in own) {
    if (hasOwn.call(own, name)) headers.set(name, own[name] as string);
  }
  headers.set('Accept', 'application/json, application/problem+json');
  return headers;
}
