// How the form library benchmark drives <amt-form>: see scripts/bench.mjs.
import '@amtform/widget';

/** Mounts a JSON Schema as any host page would, with the property `definition`; all of it on one page. */
export async function mount(container, { schema, middle, data }) {
  const form = document.createElement('amt-form');
  form.lang = 'en';
  if (Object.keys(data ?? {}).length > 0) form.answers = data;
  const ready = new Promise((resolve) => form.addEventListener('amt-ready', resolve, { once: true }));
  form.definition = {
    id: 'bench',
    version: '1.0.0',
    language: 'en',
    title: schema.title,
    schema,
    pages: [{ id: 'all', title: schema.title, fields: Object.keys(schema.properties).map((name) => `/${name}`) }],
  };
  container.append(form);
  await ready;
  const field = () => form.querySelector(`[data-at="/${middle.join('/')}"]`);
  return {
    input: () => field().querySelector('input'),
    submit: () => form.querySelector('button[type=submit]').click(),
    addRow: data?.dogs && (() => form.querySelector('[data-add]').click()),
    value: () => form.model.node(`/${middle.join('/')}`).answer,
    errors: () => form.querySelectorAll('.amt-field .amt-message').length,
  };
}
