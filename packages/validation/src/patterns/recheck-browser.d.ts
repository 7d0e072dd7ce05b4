/** The part of recheck that starts no other program and no thread; it is not typed there. */
declare module 'recheck/lib/browser.js' {
  const recheck: { readonly checkSync: typeof import('recheck').checkSync };
  export = recheck;
}
