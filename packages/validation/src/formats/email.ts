import { isHostname } from './hostname.js';
import { isIpv4 } from './ipv4.js';
import { isIpv6 } from './ipv6.js';

const localPart = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")$/;

/** An e-mail address in ASCII letters. Source: RFC 5321, section 4.1.2. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at <= 64 && localPart.test(text.slice(0, Math.max(at, 0))) && isMailHost(text.slice(at + 1));
}

function isMailHost(host: string): boolean {
  if (!host.startsWith('[') || !host.endsWith(']')) return isHostname(host);
  const address = host.slice(1, -1);
  return /^ipv6:/i.test(address) ? isIpv6(address.slice(5)) : isIpv4(address);
}
