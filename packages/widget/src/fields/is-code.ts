import type { FieldNode } from '@amtform/model';

const codes = new Set(
  'bic duration email hostname iban idn-email ipv4 ipv6 licence-plate phone plz tax-id uri uri-reference uuid'.split(
    ' ',
  ),
);

const codeKinds = new Set('number amount bic date-time email iban licence-plate phone postcode tax-id time'.split(' '));

/** Whether an answer is written from left to right in every language and is never translated, as an IBAN is. */
export function isCode({ kind, schema }: FieldNode): boolean {
  return codeKinds.has(kind) || (schema.format !== undefined && codes.has(schema.format));
}
