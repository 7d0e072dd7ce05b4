import type { Codec, Keyboard } from '@amtform/elements';
import { type FieldNode, kindNamed } from '@amtform/model';

/** What an input for one sort of line looks like. */
export interface LineLook {
  readonly keyboard?: Keyboard;
  /** Length of the expected answer in characters, unless the schema or the definition says more. */
  readonly width?: number;
  /** What a phone's keyboard does with capitals; absent for the browser's own rule. */
  readonly autocapitalize?: 'none' | 'words' | 'characters';
  /** Says where the text is no prose: a name or a number is no spelling mistake, and a red line under it unsettles people. */
  readonly spellcheck?: false;
  readonly codec?: Codec<string>;
}

/** A code: shown in groups, stored without the blanks between them. */
function inGroups(kind: 'iban' | 'tax-id', groups: RegExp): Codec<string> {
  return {
    read: (text) => kindNamed(kind).tidy?.(text) || undefined,
    write: (answer) => answer.replace(groups, '$& ').trim(),
    tidies: true,
  };
}

const plate: Codec<string> = {
  read: (text) => kindNamed('licence-plate').tidy?.(text) || undefined,
  write: (answer) => answer,
  tidies: true,
};

const looks: Readonly<Record<string, LineLook>> = {
  name: { autocapitalize: 'words', spellcheck: false },
  email: { keyboard: 'email', autocapitalize: 'none', spellcheck: false, width: 40 },
  phone: { keyboard: 'tel', spellcheck: false, width: 20 },
  postcode: { spellcheck: false, width: 10 },
  iban: { autocapitalize: 'characters', spellcheck: false, width: 30, codec: inGroups('iban', /.{4}/g) },
  bic: { autocapitalize: 'characters', spellcheck: false, width: 20 },
  // As the tax office prints it: 86 095 742 719.
  'tax-id': { keyboard: 'numeric', spellcheck: false, width: 20, codec: inGroups('tax-id', /^..|...(?=.)/g) },
  'licence-plate': { autocapitalize: 'characters', spellcheck: false, width: 10, codec: plate },
};

const byFormat: Readonly<Record<string, LineLook>> = {
  plz: { keyboard: 'numeric', width: 5 },
  uri: { keyboard: 'url', autocapitalize: 'none', spellcheck: false },
  'uri-reference': { keyboard: 'url', autocapitalize: 'none', spellcheck: false },
  hostname: { keyboard: 'url', autocapitalize: 'none', spellcheck: false },
};

/** What the input for a field is like, by its kind and format. */
export function lineLook({ kind, schema }: FieldNode): LineLook {
  const { format } = schema;
  return {
    ...(Object.hasOwn(looks, kind) && looks[kind]),
    ...(format !== undefined && Object.hasOwn(byFormat, format) && byFormat[format]),
  };
}
