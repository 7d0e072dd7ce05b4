import { buttonStyles } from './buttons.js';
import { colourStyles } from './colours.js';
import { draftStyles } from './drafts.js';
import { fieldStyles, widthStyles } from './fields.js';
import { fileStyles } from './files.js';
import { formStyles } from './form.js';
import { groupStyles } from './groups.js';
import { noticeStyles } from './notices.js';
import { optionStyles } from './options.js';
import { printStyles } from './print.js';
import { progressStyles } from './progress.js';
import { reviewStyles } from './review.js';
import { searchStyles } from './search.js';

/** All styles of the form, as authored: without layers and without `!important`. */
export const ownStyles = [
  formStyles,
  colourStyles,
  fieldStyles,
  widthStyles,
  optionStyles,
  searchStyles,
  buttonStyles,
  groupStyles,
  progressStyles,
  noticeStyles,
  draftStyles,
  fileStyles,
  reviewStyles,
  printStyles,
].join('');
