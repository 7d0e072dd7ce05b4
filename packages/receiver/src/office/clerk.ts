/** Who of the office may read submissions. */
export interface Clerk {
  /** Stands in the audit. */
  readonly name: string;
  /** SHA-256 of the token, in hexadecimal: who reads the file cannot use it. */
  readonly tokenSha256: string;
  /** Ids of the forms whose submissions the clerk may read; all without it. */
  readonly forms?: readonly string[] | undefined;
}
