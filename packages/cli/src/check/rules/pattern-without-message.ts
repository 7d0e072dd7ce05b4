import type { Rule } from '../rule.js';

/** A pattern that nobody explains. */
export const patternWithoutMessage: Rule = {
  name: 'pattern-without-message',
  about: 'A pattern is a riddle: say in words what is expected, with an example (WCAG 3.3.1, 3.3.3).',
  severity: 'warning',
  fails: {
    schema: { type: 'object', properties: { chip: { type: 'string', title: 'Chipnummer', pattern: '^[0-9]{15}$' } } },
  },
  passes: {
    schema: { type: 'object', properties: { chip: { type: 'string', title: 'Chipnummer', pattern: '^[0-9]{15}$' } } },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie die 15 Ziffern aus dem Heimtierausweis.' } } },
  },
  atPlace: ({ place, schemas, field }, { isDefinition }) => {
    const holder = schemas.find(({ schema }) => schema.pattern !== undefined);
    if (!isDefinition || !holder || field.messages?.['pattern'] !== undefined) return [];
    const reason = 'has no sentence of its own: people only read that their answer does not fit.';
    const remedy = `Write one under “fields”, “${place}”, “messages”, “pattern”.`;
    return [{ path: `${holder.path}/pattern`, reason, remedy }];
  },
};
