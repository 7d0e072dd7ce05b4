/** Keywords, and members of a definition, whose meaning for the form depends on whether an answer fits a schema. */
const judging: ReadonlySet<string> = new Set([
  'if',
  'oneOf',
  'anyOf',
  'default',
  'patternProperties',
  // Conditions of all kinds, and an option such as “Other, namely …”.
  'matches',
  'other',
]);

/**
 * Whether answers have to be judged to know what a form asks, and not only to say what is wrong. A question whose name
 * is such a keyword counts too: that costs a little time and nothing else.
 */
export function needsVerdict(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (Array.isArray(json)) return json.some(needsVerdict);
  return Object.entries(json).some(([name, member]) => judging.has(name) || needsVerdict(member));
}
