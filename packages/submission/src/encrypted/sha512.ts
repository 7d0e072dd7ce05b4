/** SHA-512 of bytes, in hexadecimal. */
export async function sha512(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', bytes));
  let text = '';
  for (let index = 0; index < digest.length; index += 1) {
    text += ((digest[index] as number) + 0x100).toString(16).slice(1);
  }
  return text;
}
