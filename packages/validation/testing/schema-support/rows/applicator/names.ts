import type { Row } from '../../row.js';

const text = { type: 'string' };
const name = '/name text “Name”';

/** What an object may hold. */
export const names: readonly Row[] = [
  {
    keyword: 'properties',
    rendered:
      'A field, group or list each, in their order. Without a `title` the label is made from the name: `firstName` becomes “First name”. A property whose schema is `false` is not asked.',
    role: 'decides',
    without: 'The object asks nothing of its own; where it describes names in another way, people name the entries.',
    cases: [
      {
        name: 'Each is asked in the order of the schema.',
        schema: { properties: { firstName: text, age: { type: 'integer' }, never: false } },
        asked: ['/firstName name “First name”', '/age number “Age”'],
        tries: [
          { answers: { firstName: 'Bo', age: 3 } },
          { answers: { age: 'x' }, issues: ['/age type'] },
          { answers: { never: 1 }, sent: {}, findings: ['/never not'] },
        ],
      },
      {
        name: 'An object in an object is a group.',
        schema: { properties: { owner: { properties: { name: text }, required: ['name'] } }, required: ['owner'] },
        asked: ['/owner group “Owner”, required', '/owner/name text “Name”, required'],
        tries: [{ answers: {}, issues: ['/owner/name required'] }],
      },
    ],
  },
  {
    keyword: 'patternProperties',
    rendered:
      'Without `properties`: entries that people add under names of their own. Otherwise only what is answered already is shown, each as its schema says.',
    role: 'decides',
    without: 'See `additionalProperties`.',
    cases: [
      {
        name: 'People add entries and name them.',
        schema: {
          properties: { phones: { type: 'object', patternProperties: { '^[a-z]+$': { type: 'integer' } } } },
        },
        asked: ['/phones group “Phones”, can name'],
        tries: [
          {
            answers: { phones: { home: 115 } },
            asked: ['/phones group “Phones”, can name', '/phones/home number “home”'],
          },
          {
            answers: { phones: { home: 'x' } },
            asked: ['/phones group “Phones”, can name', '/phones/home number “home”'],
            issues: ['/phones/home type'],
          },
        ],
      },
      {
        name: 'A name that fits no pattern is shown where the object is closed, so that it can be removed.',
        schema: {
          properties: {
            phones: { type: 'object', patternProperties: { '^[a-z]+$': text }, additionalProperties: false },
          },
        },
        asked: ['/phones group “Phones”, can name'],
        tries: [
          {
            answers: { phones: { 'Oma Erna': '115' } },
            asked: ['/phones group “Phones”, can name', '/phones/Oma Erna text “Oma Erna”'],
            issues: ['/phones/Oma Erna additionalProperties'],
          },
        ],
      },
    ],
  },
  {
    keyword: 'additionalProperties',
    rendered:
      'A schema or `true`, without `properties`: entries that people add under names of their own. Otherwise answers under other names that came with the form are shown as what they are; `false`: they are not.',
    role: 'decides',
    remark:
      'The form sends nothing that it does not ask. Whatever else arrives, the receiver refuses as `notAsked`, with and without this keyword.',
    codes: ['additionalProperties', 'notAsked'],
    without:
      'As with `true`, but people cannot name entries. The receiver refuses the other answers that came with the form.',
    cases: [
      {
        name: 'A schema without properties lets people name entries.',
        schema: { properties: { phones: { type: 'object', additionalProperties: { type: 'integer' } } } },
        asked: ['/phones group “Phones”, can name'],
        tries: [
          {
            answers: { phones: { Mother: 'x' } },
            asked: ['/phones group “Phones”, can name', '/phones/Mother number “Mother”'],
            issues: ['/phones/Mother type'],
          },
        ],
      },
      {
        name: 'Closed: what came under another name is left out.',
        schema: { properties: { name: text }, additionalProperties: false },
        asked: [name],
        tries: [{ answers: { name: 'Bo', x: 1 }, sent: { name: 'Bo' }, findings: ['/x additionalProperties'] }],
      },
      {
        name: 'Open: what came under another name is shown as what it is.',
        schema: { properties: { name: text }, additionalProperties: true },
        asked: [name],
        tries: [{ answers: { name: 'Bo', tame: true }, asked: [name, '/tame yes-no “Tame”'] }],
      },
    ],
  },
  {
    keyword: 'unevaluatedProperties',
    rendered: 'As with `additionalProperties`; a schema alone does not let people name entries.',
    role: 'decides',
    remark: 'It sees what schemas beside it describe. The receiver refuses what the form does not ask as `notAsked`.',
    codes: ['unevaluatedProperties', 'notAsked'],
    without: 'See `additionalProperties`.',
    cases: [
      {
        name: 'What schemas beside it describe is no surplus.',
        schema: { allOf: [{ properties: { name: text } }], properties: { age: text }, unevaluatedProperties: false },
        asked: ['/age text “Age”', name],
        tries: [
          { answers: { age: '3', name: 'Bo' } },
          { answers: { name: 'Bo', x: 1 }, sent: { name: 'Bo' }, findings: ['/x unevaluatedProperties'] },
        ],
      },
      {
        name: 'A schema judges what came under other names.',
        schema: { properties: { name: text }, unevaluatedProperties: { type: 'integer' } },
        asked: [name],
        tries: [
          { answers: { x: 1 }, asked: [name, '/x number “X”'] },
          { answers: { x: 'y' }, asked: [name, '/x number “X”'], issues: ['/x type'] },
        ],
      },
    ],
  },
  {
    keyword: 'propertyNames',
    rendered: 'Without `properties`: entries that people add under names of their own.',
    role: 'decides',
    without: 'Any name is good.',
    cases: [
      {
        name: 'A name that does not fit is an issue of the group.',
        schema: { properties: { phones: { type: 'object', propertyNames: { maxLength: 3 } } } },
        asked: ['/phones group “Phones”, can name'],
        tries: [
          {
            answers: { phones: { Ida: '1' } },
            asked: ['/phones group “Phones”, can name', '/phones/Ida text “Ida”'],
          },
          {
            answers: { phones: { Emil: '1' } },
            asked: ['/phones group “Phones”, can name', '/phones/Emil text “Emil”'],
            issues: ['/phones propertyNames'],
          },
        ],
      },
    ],
  },
];
