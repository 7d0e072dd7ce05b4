import { fieldContract } from '@amtform/testing/elements/field-contract.js';
import { mountField } from '@amtform/testing/elements/mount-field.js';
import { expect, oneEvent } from '@open-wc/testing';
import { FileField } from './file-field.js';

if (!customElements.get('amt-file-field')) customElements.define('amt-file-field', FileField);

const plan = { name: 'Plan.pdf', detail: 'PDF, 12 kB' };
const chosen = new File(['x'], 'Foto.jpg');
const removeText = 'Entfernen';

function choose(field: Element, files: readonly File[]): void {
  const input = field.querySelector('input')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

fieldContract('amt-file-field', {
  properties: { removeText },
  control: 'input',
  answer: (field) => {
    choose(field, [chosen]);
  },
  answered: [chosen],
  value: [plan],
  shown: ['Plan.pdf'],
  empty: [],
  show: (field) =>
    [...field.querySelectorAll('li span > bdi')].flatMap((name) => (name.closest('button') ? [] : [name.textContent])),
});

describe('<amt-file-field>', () => {
  const mount = (properties: object) =>
    mountField('amt-file-field', { label: 'Unterlagen', removeText, ...properties }, 'in the light DOM');

  it('adds to what is there, where it takes several files.', async () => {
    const field = await mount({ multiple: true, value: [plan] });
    setTimeout(() => {
      choose(field, [chosen]);
    });
    const { detail } = await oneEvent<CustomEvent<{ value: unknown[] }>>(field, 'amt-input');
    expect(detail.value).to.have.length(2);
    expect(detail.value[0]).to.equal(plan);
    expect(field.querySelector('input')!.value).to.equal('');
  });

  it('takes a file out and keeps the focus.', async () => {
    const field = await mount({ value: [plan] });
    setTimeout(() => {
      field.querySelector('button')!.click();
    });
    const { detail } = await oneEvent<CustomEvent<{ value: unknown }>>(field, 'amt-input');
    expect(detail.value).to.equal(undefined);
    expect(document.activeElement).to.equal(field.querySelector('input'));
  });

  it('says in a status what is going on and what was not taken, and draws a small picture.', async () => {
    const preview = await createImageBitmap(new ImageData(4, 2));
    const field = await mount({ busyText: 'Wird geprüft', refusals: ['Zu groß'], value: [{ ...plan, preview }] });
    expect(field.querySelector('[role="status"]')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Wird geprüft Zu groß',
    );
    expect(field.querySelector('canvas')).to.exist;
    await expect(field).to.be.accessible();
  });
});
