/** A colour that stands on another one, both by the names of the styles, and the least contrast that a person needs. */
export type ColourPair = readonly [front: string, back: string, least: number];

const text = 4.5;
const control = 3;

/** Which colours of the form meet: 4.5 for text (WCAG 1.4.3), 3 for borders, signs and focus rings (WCAG 1.4.11). */
export const colourPairs: readonly ColourPair[] = [
  ...['background', 'surface', 'input'].flatMap((back): ColourPair[] => [
    ['text', back, text],
    ['muted', back, text],
    ['danger', back, text],
    ['action', back, text],
    ['border', back, control],
    ['focus', back, control],
  ]),
  ...['danger', 'info', 'warning', 'success'].flatMap((kind): ColourPair[] => [
    ['text', `${kind}-background`, text],
    ['action', `${kind}-background`, text],
    [kind, `${kind}-background`, control],
    ['focus', `${kind}-background`, control],
  ]),
  ['danger', 'danger-background', text],
  ['success', 'background', text],
  ['on-action', 'action', text],
];
