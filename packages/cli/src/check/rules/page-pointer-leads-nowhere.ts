import type { Rule } from '../rule.js';

/** A page that lists what is not asked. */
export const pagePointerLeadsNowhere: Rule = {
  name: 'page-pointer-leads-nowhere',
  about: 'A page asks what its pointers lead to. A pointer to a place that the schema does not describe asks nothing.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 80 } } },
    pages: [{ id: 'hund', title: 'Ihr Hund', fields: ['/name', '/nahme'] }],
  },
  passes: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 80 } } },
    pages: [{ id: 'hund', title: 'Ihr Hund', fields: ['/name'] }],
  },
  inForm: ({ definition, asked }) =>
    (definition.pages ?? []).flatMap(({ fields }, i) =>
      fields.flatMap((pointer, j) => {
        if (asked.has(pointer)) return [];
        const reason = `“${pointer}” leads to nothing that the schema describes.`;
        return [{ path: `/pages/${String(i)}/fields/${String(j)}`, reason, remedy: 'Correct the pointer.' }];
      }),
    ),
};
