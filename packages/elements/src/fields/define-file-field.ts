import { addStyles } from '../adopt-styles.js';
import { defineElement } from '../define-element.js';
import { fileStyles } from '../styles/files.js';
import { FileField } from './file-field.js';

/** Makes `<amt-file-field>` known to the page, with its styles. */
export function defineFileField(): void {
  addStyles(fileStyles);
  defineElement('amt-file-field', FileField);
}
