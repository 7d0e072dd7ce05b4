const order = [
  'required',
  'type',
  'const',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
];

/** The rank of an issue among others of the same place: the lower it is, the sooner a person has to hear of it. */
export function precedence(code: string): number {
  const rank = order.indexOf(code);
  return rank < 0 ? order.length : rank;
}
