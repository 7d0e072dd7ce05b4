/** A schema that cannot be made whole. The message names the address, what is wrong and what to do. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}
