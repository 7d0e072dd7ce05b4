/** Tells whether the page's own Content-Security-Policy stopped a request. */
export interface PolicyWatch {
  readonly isBlocked: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches whether the page forbids an address (`connect-src`): to the script such a request looks like a network that
 * is gone, and no waiting would mend it.
 */
export function watchPolicy(url: string): PolicyWatch {
  let blocked = false;
  const target = globalThis.document as Document | undefined;
  const listen = (event: SecurityPolicyViolationEvent) => {
    const isSending = event.effectiveDirective === 'connect-src' && event.disposition === 'enforce';
    if (isSending && (url === event.blockedURI || url.startsWith(event.blockedURI))) blocked = true;
  };
  target?.addEventListener('securitypolicyviolation', listen);
  return {
    isBlocked: () => blocked,
    stop: () => target?.removeEventListener('securitypolicyviolation', listen),
  };
}
