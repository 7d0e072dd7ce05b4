import type { Obstacle } from '../imported.js';

/** An element that some program has of its own. */
export const unknownType: Obstacle = {
  reason: 'It is no element of the convention: a program of your own draws it.',
  remedy: 'Look at the form in the preview; what is in it is asked as its schema says.',
};

/** An element without a control that could be asked. */
export const asksNothing: Obstacle = {
  reason: 'Nothing in it is asked.',
  remedy: 'Correct the scopes in it if they are slips; otherwise nothing is lost.',
};

/** Something that stands between fields. */
export const noHeading: Obstacle = {
  reason: 'A page has no headings or texts of its own between fields.',
  remedy: 'Make it a page, the title of an object in the schema, or the hint of a field.',
};

/** Things in one row. */
export const sideBySide: Obstacle = {
  reason: 'Fields stand one below the other: on a phone nothing else fits, and nobody misses one.',
  remedy: 'There is nothing to do.',
};

/** An answer that is shown only. */
export const readOnlyObstacle: Obstacle = {
  reason: 'A definition cannot keep an answer from being changed.',
  remedy: 'Write "readOnly": true into the schema at this place.',
};

/** A key without its words. */
export const untranslated: Obstacle = {
  reason: 'The translation has no text for this key.',
  remedy: 'Give the file with the texts with --translation, or write the words into “texts”.',
};
