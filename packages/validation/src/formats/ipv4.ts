const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** An address as `192.0.2.1`, without leading zeros. Source: RFC 2673, section 3.2. */
export function isIpv4(text: string): boolean {
  return ipv4.test(text);
}
