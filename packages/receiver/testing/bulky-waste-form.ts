import { readDefinition } from '@amtform/model';

/** A form with every kind of field that an HTML form can send without scripts. */
export const bulkyWasteForm = readDefinition({
  id: 'sperrmuell',
  version: '2.0.0',
  language: 'de',
  title: 'Sperrmüll anmelden',
  schema: {
    type: 'object',
    required: ['halter', 'einwilligung'],
    properties: {
      halter: {
        type: 'object',
        title: 'Wer meldet an',
        required: ['name'],
        properties: {
          name: { type: 'string', title: 'Name', maxLength: 80 },
          geburt: { type: 'string', format: 'date', title: 'Geburtsdatum' },
        },
      },
      menge: { type: 'number', title: 'Menge in Kubikmetern', minimum: 0.5, maximum: 5 },
      bewohnt: { type: 'boolean', title: 'Wohnen Sie dort?' },
      art: {
        title: 'Art',
        oneOf: [
          { const: 'holz', title: 'Holz' },
          { const: 'metall', title: 'Metall' },
        ],
      },
      tage: {
        type: 'array',
        title: 'Tage',
        uniqueItems: true,
        items: { enum: ['mo', 'di', 'mi'] },
      },
      stuecke: {
        type: 'array',
        title: 'Stücke',
        maxItems: 3,
        items: {
          type: 'object',
          title: 'Stück',
          required: ['was'],
          properties: { was: { type: 'string', title: 'Was' }, anzahl: { type: 'integer', title: 'Anzahl' } },
        },
      },
      hinweis: { type: 'string', title: 'Hinweis', maxLength: 500 },
      foto: { type: 'string', title: 'Foto' },
      einwilligung: { const: true, title: 'Ich habe die Hinweise gelesen' },
    },
  },
});

/** What a browser without scripts sends for it, and the answers that this means. */
export const bulkyWasteFields: readonly (readonly [string, string])[] = [
  ['/halter/name', 'Zoë Müller'],
  ['/halter/geburt', '1980-02-03'],
  ['menge', '1,5'],
  ['bewohnt', 'false'],
  ['art', 'holz'],
  ['tage', 'mo'],
  ['tage', 'mi'],
  ['stuecke[0][was]', ''],
  ['stuecke[0][anzahl]', ''],
  ['stuecke[2][was]', 'Schrank'],
  ['stuecke[2][anzahl]', '2'],
  ['/hinweis', 'im Hof\r\nlinks'],
  ['einwilligung', 'on'],
];

/** Those answers. */
export const bulkyWasteAnswers = {
  halter: { name: 'Zoë Müller', geburt: '1980-02-03' },
  menge: 1.5,
  bewohnt: false,
  art: 'holz',
  tage: ['mo', 'mi'],
  stuecke: [{ was: 'Schrank', anzahl: 2 }],
  hinweis: 'im Hof\nlinks',
  einwilligung: true,
};
