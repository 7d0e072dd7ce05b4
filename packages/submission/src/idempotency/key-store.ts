/**
 * Keeps small texts by name, such as the seed of idempotency keys, so that a repeated sending is known as the same one
 * after a reload. It never throws and never rejects: what cannot be kept is forgotten.
 */
export interface KeyStore {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}
