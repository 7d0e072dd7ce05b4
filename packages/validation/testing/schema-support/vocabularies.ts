import type { Row } from './row.js';
import { branches } from './rows/applicator/branches.js';
import { conditions } from './rows/applicator/conditions.js';
import { entries } from './rows/applicator/entries.js';
import { names } from './rows/applicator/names.js';
import { oneOf } from './rows/applicator/one-of.js';
import { content } from './rows/content/content.js';
import { addresses } from './rows/core/addresses.js';
import { dynamicReferences } from './rows/core/dynamic-references.js';
import { references } from './rows/core/references.js';
import { remarks } from './rows/core/remarks.js';
import { ownFormats } from './rows/format/own-formats.js';
import { standardFormats } from './rows/format/standard-formats.js';
import { states } from './rows/meta-data/states.js';
import { words } from './rows/meta-data/words.js';
import { lists } from './rows/validation/lists.js';
import { numbers } from './rows/validation/numbers.js';
import { objects } from './rows/validation/objects.js';
import { texts } from './rows/validation/texts.js';
import { types } from './rows/validation/types.js';
import { vendorWords } from './rows/vendor/vendor-words.js';

/** A part of docs/schema-support.md. */
export interface Vocabulary {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** All rows of docs/schema-support.md in their order. */
export const vocabularies: readonly Vocabulary[] = [
  { title: 'Core', rows: [...addresses, ...references, ...dynamicReferences, ...remarks] },
  { title: 'Applicators', rows: [...branches, oneOf, ...conditions, ...names, ...entries] },
  { title: 'Validation', rows: [...types, ...numbers, ...texts, ...lists, ...objects] },
  { title: 'Meta-data', rows: [...words, ...states] },
  { title: 'Content', rows: content },
  { title: 'Format', rows: [...standardFormats, ...ownFormats] },
  { title: 'Words of other specifications', rows: vendorWords },
];
