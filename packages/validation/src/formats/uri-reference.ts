const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^#]*)(?:#(.*))?$/s;
const scheme = /^[a-z][a-z\d+.-]*$/i;
const characters = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const authority =
  /^(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[[\da-f:.v]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** An address, or a part of one that is read from another address. Source: RFC 3986, section 4.1 and appendix B. */
export function isUriReference(text: string): boolean {
  const tests = [scheme, authority, characters, characters];
  return tests.every((test, i) => {
    const part = parts.exec(text)?.[i + 1];
    return part === undefined || test.test(part);
  });
}
