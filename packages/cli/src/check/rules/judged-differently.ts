import { isLeftToReceiver } from '@amtform/validation/patterns';
import type { Rule } from '../rule.js';

/** A pattern that the browser cannot follow. */
export const judgedDifferently: Rule = {
  name: 'judged-differently',
  about:
    'References to groups, looks behind and edges of words can only be followed by an engine that long texts keep busy. The browser leaves long answers to the receiver, so that people learn only after sending what is wrong.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', pattern: '^(?<!0)[0-9]{1,15}$' } },
    },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie bis zu 15 Ziffern.' } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', maxLength: 15, pattern: '^(?<!0)[0-9]{1,15}$' } },
    },
    fields: { '/chip': { messages: { pattern: 'Nennen Sie bis zu 15 Ziffern.' } } },
  },
  inSchema: ({ pattern, maxLength }, path) => {
    if (typeof pattern !== 'string' || !isLeftToReceiver(pattern, maxLength)) return [];
    const reason = 'is not looked at by the browser where an answer is long, only by the receiver.';
    return [{ path: `${path}/pattern`, reason, remedy: 'Set “maxLength” to 1000 or less, or write it more simply.' }];
  },
};
