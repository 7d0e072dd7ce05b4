import { addStyles } from '../adopt-styles.js';
import { defineElement } from '../define-element.js';
import { searchStyles } from '../styles/search.js';
import { SearchField } from './search-field.js';

/** Makes `<amt-search-field>` known to the page, with its styles. */
export function defineSearchField(): void {
  addStyles(searchStyles);
  defineElement('amt-search-field', SearchField);
}
