import { isIpv6 } from './ipv6.js';

const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^#]*)(?:#(.*))?$/s;
const scheme = /^[a-z][a-z\d+.-]*$/i;
const characters = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const authority =
  /^(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[([^\]]*)\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** An address, or a part of one that is read from another address. Source: RFC 3986, section 4.1 and appendix B. */
export function isUriReference(text: string): boolean {
  const found = parts.exec(text);
  const accepted = [scheme, isAuthority, characters, characters];
  return accepted.every((test, i) => {
    const part = found?.[i + 1];
    return part === undefined || (typeof test === 'function' ? test(part) : test.test(part));
  });
}

function isAuthority(text: string): boolean {
  const found = authority.exec(text);
  return found !== null && (found[1] === undefined || isIpv6(found[1]));
}
