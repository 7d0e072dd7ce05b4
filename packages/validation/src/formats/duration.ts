const duration =
  /^P(?:\d+W|(?=\d|T\d)(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/;

/** A length of time, as `P3Y6M4D`, `PT1H30M` or `P2W`. Source: RFC 3339, appendix A. */
export function isDuration(text: string): boolean {
  return duration.test(text);
}
