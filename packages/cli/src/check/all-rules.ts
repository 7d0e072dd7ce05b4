import type { Rule } from './rule.js';
import { catastrophicPattern } from './rules/catastrophic-pattern.js';
import { choiceWithoutTitles } from './rules/choice-without-titles.js';
import { contradictingLimits } from './rules/contradicting-limits.js';
import { defaultDoesNotFit } from './rules/default-does-not-fit.js';
import { duplicateKey } from './rules/duplicate-key.js';
import { equalLabels } from './rules/equal-labels.js';
import { fieldPointerLeadsNowhere } from './rules/field-pointer-leads-nowhere.js';
import { missingLabel } from './rules/missing-label.js';
import { missingTranslation } from './rules/missing-translation.js';
import { pagePointerLeadsNowhere } from './rules/page-pointer-leads-nowhere.js';
import { patternOnlyValidWithoutU } from './rules/pattern-only-valid-without-u.js';
import { requiredButHidden } from './rules/required-but-hidden.js';
import { requiredWithoutProperty } from './rules/required-without-property.js';
import { thenWithoutIf } from './rules/then-without-if.js';
import { tooManyFields } from './rules/too-many-fields.js';
import { unboundedUniqueList } from './rules/unbounded-unique-list.js';
import { unknownFormat } from './rules/unknown-format.js';
import { unknownKeyword } from './rules/unknown-keyword.js';

/** All rules: first what keeps a form from working, then what keeps people from understanding it. */
export const allRules: readonly Rule[] = [
  duplicateKey,
  unknownKeyword,
  unknownFormat,
  thenWithoutIf,
  contradictingLimits,
  defaultDoesNotFit,
  patternOnlyValidWithoutU,
  catastrophicPattern,
  requiredWithoutProperty,
  requiredButHidden,
  pagePointerLeadsNowhere,
  fieldPointerLeadsNowhere,
  tooManyFields,
  unboundedUniqueList,
  missingLabel,
  equalLabels,
  choiceWithoutTitles,
  missingTranslation,
];
