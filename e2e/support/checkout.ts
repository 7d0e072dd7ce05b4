import { fileURLToPath } from 'node:url';

/** The path of a file or folder of the checkout, from its path inside. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
