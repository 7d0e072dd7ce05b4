// How the form library benchmark drives <amt-form>: see scripts/bench.mjs.
import '@amtform/widget';

/** Mounts a bare JSON Schema, as any host page would with the property `definition`. */
export async function mount(container, { schema, middle, data }) {
  const form = document.createElement('amt-form');
  form.lang = 'en';
  if (data && Object.keys(data).length > 0) form.answers = data;
  const ready = new Promise((resolve) => form.addEventListener('amt-ready', resolve, { once: true }));
  form.definition = schema;
  container.append(form);
  await ready;
  const pointer = `/${middle.join('/')}`;
  const field = () => form.querySelector(`[data-at="${pointer}"]`);
  return {
    input: () => field().querySelector('input'),
    submit: () => form.querySelector('button[type=submit]').click(),
    addRow: data?.dogs && (() => form.querySelector('[data-add]').click()),
    value: () => form.model.node(pointer).answer,
    errors: () => form.querySelectorAll('.amt-field .amt-message').length,
  };
}
