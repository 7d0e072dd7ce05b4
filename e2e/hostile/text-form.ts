import type { Json } from '@amtform/model';

/** A text that is shown as it is, at a place with a name. */
export type Say = (place: string) => string;

/** A form with a text in each place that has one. `say` makes the plain texts, `markdown` is each of the others. */
export function textForm(say: Say, markdown: string): object {
  return {
    ...{ id: 'texte', version: '1.0.0', language: 'de', title: say('title'), description: markdown },
    start: { text: markdown, needs: [markdown], duration: markdown, cost: markdown },
    schema: schema(say, markdown),
    pages: [
      {
        id: 'eins',
        title: say('page'),
        description: markdown,
        fields: ['/wort', '/klein', '/hoch', '/gruppe', '/ende'],
      },
      {
        id: 'zwei',
        title: say('second page'),
        fields: ['/wahl', '/auswahl', '/mehrere', '/liste', '/karten', '/datei', '/einwilligung', '/fest'],
        ends: [{ when: { at: '/ende', matches: { const: true } }, title: say('end'), text: markdown }],
      },
    ],
    fields: fields(say, markdown),
    notes: [
      ...(['heading', 'text', 'info', 'warning', 'success', 'details'] as const).map((kind) => ({
        ...{ id: kind, kind, before: '/wort', title: say(`note ${kind}`) },
        ...(kind === 'heading' ? {} : { text: markdown }),
      })),
    ],
    authority: { name: say('office'), address: say('address'), contact: say('contact'), imprintUrl: markdown },
    review: { declaration: markdown, warning: markdown },
    submission: {
      ...{ type: 'http', url: '/submissions', format: 'multipart' },
      receipt: { id: 'json:/id', next: markdown },
    },
    draft: { keep: 'tab' },
  };
}

/** Complete answers, with a text in each that takes one. */
export function textAnswers(say: Say): Json {
  return {
    ...{ wort: say('answer'), klein: say('short answer'), hoch: 99, gruppe: { in: say('answer in a group') } },
    ...{ ende: false, wahl: 'a', auswahl: 'c', mehrere: ['b', 'a'], einwilligung: true },
    liste: [{ name: say('answer in a list') }],
    karten: [{ name: say('answer in a card') }, { name: say('answer in another card') }],
  };
}

function schema(say: Say, markdown: string) {
  const options = (names: string) => [...names].map((name) => ({ const: name, title: say(`option ${names} ${name}`) }));
  const entry = (title: string) => ({
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', title } },
  });
  return {
    type: 'object',
    title: markdown,
    required: ['wort', 'ende', 'einwilligung'],
    properties: {
      wort: { type: 'string', title: say('schema title'), description: markdown },
      klein: { type: 'string', minLength: 1 },
      hoch: { type: 'integer', title: say('number') },
      gruppe: {
        ...{ type: 'object', title: say('group'), description: markdown },
        properties: { in: { type: 'string', title: say('in a group') } },
      },
      ende: { type: 'boolean', title: say('yes or no') },
      wahl: { title: say('choice'), oneOf: options('ab') },
      auswahl: { title: say('long choice'), oneOf: options('cdefghijk') },
      mehrere: { type: 'array', title: say('several'), uniqueItems: true, items: { enum: ['a', 'b'] } },
      liste: { type: 'array', title: say('list'), maxItems: 3, items: entry(say('in a list')) },
      karten: { type: 'array', title: say('cards'), minItems: 1, items: entry(say('in a card')) },
      datei: { type: 'string', title: say('file') },
      einwilligung: { const: true, title: say('consent') },
      fest: { type: 'string', title: say('fixed'), default: say('default') },
    },
  };
}

function fields(say: Say, markdown: string) {
  return {
    '/wort': { messages: { required: say('message') } },
    '/klein': { label: say('label'), hint: markdown },
    '/hoch': { warnings: [{ id: 'hoch', when: { at: '/hoch', matches: { minimum: 10 } }, text: say('warning') }] },
    '/mehrere': { options: { a: say('word of an option'), b: say('another word') } },
    '/liste': { item: say('item'), add: say('add'), entries: 'inline' },
    '/karten': { item: say('card'), entries: 'cards' },
    '/datei': { kind: 'file', hint: markdown },
    '/fest': { readOnly: true },
  };
}
