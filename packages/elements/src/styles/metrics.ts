/**
 * Each size, width and font: the property that sets it, what holds without it, and the least that a person needs, below
 * which no page can bring it.
 */
export const metrics: Readonly<Record<string, readonly [property: string, usual: string, least?: string]>> = {
  /** Fonts of all text. */
  font: ['kern-typography-font-family-default', "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"],
  /** Size of the text, from which all other sizes follow. */
  size: ['kern-typography-font-size-medium-static', '1rem', '16px'],
  /** Weight of labels, messages and buttons. */
  'label-weight': ['kern-typography-font-weight-label-default', '700'],
  /** Weight of headings. */
  'heading-weight': ['kern-typography-font-weight-heading-default', '700'],
  /** Space below each question. */
  gap: ['kern-metric-space-x-large', '2em'],
  /** Height of fields and buttons: what a finger needs (WCAG 2.5.5). */
  height: ['kern-metric-dimension-x-large', '3em', '44px'],
  /** How round corners are. */
  radius: ['kern-metric-border-radius-default', '4px'],
  /** Thickness of the borders of fields, buttons and notices. */
  stroke: ['kern-metric-border-width-default', '2px', '1px'],
  /** Which sides of a field have a border, as in `border-width`: `0 0 2px` draws a line below. */
  'input-stroke': ['amt-form-input-border-width', 'var(--amt-stroke)'],
  /** Thickness of the ring around what has the focus. */
  ring: ['amt-form-focus-width', '3px', '2px'],
  /** How wide the form may be. */
  width: ['amt-form-max-width', '45em'],
};

/** The sizes, under the names that the other styles use. */
export const metricStyles = `.amt-form { ${Object.entries(metrics)
  .map(([name, [property, usual, least]]) => {
    const set = `var(--${property}, ${usual})`;
    return `--amt-${name}: ${least ? `max(${least}, ${set})` : set};`;
  })
  .join('')} }
`;
