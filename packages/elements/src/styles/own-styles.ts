import { buttonStyles } from './buttons.js';
import { colourStyles } from './colours.js';
import { draftStyles } from './drafts.js';
import { fieldStyles, widthStyles } from './fields.js';
import { formStyles } from './form.js';
import { groupStyles } from './groups.js';
import { metricStyles } from './metrics.js';
import { noticeStyles } from './notices.js';
import { optionStyles } from './options.js';
import { printStyles } from './print.js';
import { progressStyles } from './progress.js';
import { reviewStyles } from './review.js';

/** The styles of what every form may need, as authored: without layers and without `!important`. */
export const ownStyles = [
  formStyles,
  colourStyles,
  metricStyles,
  fieldStyles,
  widthStyles,
  optionStyles,
  buttonStyles,
  groupStyles,
  progressStyles,
  noticeStyles,
  draftStyles,
  reviewStyles,
  printStyles,
].join('');
