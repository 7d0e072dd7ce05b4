const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
const characters = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const authority = /^(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-f:.v]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** An address, or a part of one that is read from another address. Source: RFC 3986, section 4.1. */
export function isUriReference(text: string): boolean {
  const [, scheme, host, ...rest] = parts.exec(text) ?? [undefined, ''];
  return (
    (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) &&
    (host === undefined || authority.test(host)) &&
    rest.every((part) => characters.test(part ?? ''))
  );
}
