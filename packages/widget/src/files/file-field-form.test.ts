import { expect } from '@open-wc/testing';
import type { AmtForm } from '../amt-form.js';
import { fieldAt, mountForm, pressNext, screenOf, settled, wordsOf } from '../../testing/mount-form.js';
import { defineAmtForm } from '../define.js';
import { until } from '../../testing/until.js';

defineAmtForm();

const definition = {
  id: 'plan',
  version: '1.0.0',
  language: 'de',
  title: 'Plan einreichen',
  schema: {
    type: 'object',
    properties: {
      plan: { type: 'string', title: 'Lageplan', contentEncoding: 'base64', contentMediaType: 'application/pdf' },
      photos: { type: 'array', title: 'Fotos', items: { type: 'string', format: 'data-url' } },
    },
  },
  fields: { '/photos': { files: { accept: ['image/*', 'text/plain'], maxSize: 2000 } } },
  review: {},
};
const pdf = new File(['%PDF-1.7 plan'], 'Plan\u202E.pdf');

async function choose(form: AmtForm, pointer: string, files: readonly File[]): Promise<void> {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = fieldAt(form, pointer).querySelector('input')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const field = document.querySelector('amt-file-field')!;
  await until(() => !field.busyText);
  await settled(form);
}

describe('A question for files', () => {
  it('takes a file, shows it, and sends it beside the answers.', async () => {
    const form = await mountForm(definition);
    const field = fieldAt(form, '/plan');
    await choose(form, '/plan', [pdf]);
    await until(() => 'plan' in (form.answers as object));
    await settled(form);
    expect(fieldAt(form, '/plan'), 'the element that has the focus stays').to.equal(field);
    expect((form.answers as { plan: string }).plan).to.match(
      /^ni:\/\/\/sha-256;[\w-]{43}\?ct=application%2Fpdf&name=Plan\.pdf$/,
    );
    expect(wordsOf(fieldAt(form, '/plan')))
      .to.contain('Plan.pdf')
      .and.to.contain('PDF, 13 Byte');
    await expect(screenOf(form)).to.be.accessible();
    await pressNext(form);
    await until(() => screenOf(form).textContent.includes('Plan.pdf'), 'the review names the file');
    const sent = new Promise<CustomEvent>((resolve) => {
      form.addEventListener('amt-submit', (event) => {
        event.preventDefault();
        resolve(event);
      });
    });
    await form.submit();
    const { submission } = (await sent).detail as {
      submission: { files: { pointer: string; name: string; content: Blob }[] };
    };
    expect(submission.files.map(({ pointer, name }) => ({ pointer, name }))).to.deep.equal([
      { pointer: '/plan', name: 'Plan.pdf' },
    ]);
    expect(await submission.files[0]!.content.text()).to.equal('%PDF-1.7 plan');
    expect(submission.files[0]!.content.type).to.equal('application/pdf');
  });

  it('takes several where the schema is a list, names those that do not fit, and takes one out again.', async () => {
    const form = await mountForm(definition);
    const [one, two, film] = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt'), new File(['\0\0'], 'film.jpg')];
    await choose(form, '/photos', [one, two, film, new File(['x'.repeat(3000)], 'lang.txt')]);
    const field = fieldAt(form, '/photos');
    await until(() => field.querySelectorAll('[data-refusal]').length === 2);
    expect(wordsOf(field))
      .to.contain('Die Datei „film.jpg“ passt hier nicht.')
      .and.to.contain('„lang.txt“ ist zu groß');
    await until(() => field.querySelectorAll('li').length === 2);
    field.querySelector<HTMLElement>('li button')!.click();
    await until(() => field.querySelectorAll('li').length === 1);
    expect(wordsOf(field.querySelector('li')!)).to.contain('b.txt');
    expect((form.answers as { photos: unknown[] }).photos).to.have.length(1);
  });

  it('refuses an encrypted PDF in words that say what to do.', async () => {
    const form = await mountForm(definition);
    await choose(form, '/plan', [new File(['%PDF-1.7 trailer << /Encrypt 3 0 R >>'], 'geheim.pdf')]);
    await until(() => fieldAt(form, '/plan').querySelector('[data-refusal]'));
    expect(wordsOf(fieldAt(form, '/plan')))
      .to.contain('verschlüsselt')
      .and.to.contain('ohne Schutz');
    expect(form.answers).to.deep.equal({});
  });

  it('says that a PDF is signed, and shows a small picture of a photo without any address that a policy could forbid.', async () => {
    const form = await mountForm({ ...definition, fields: { '/photos': { files: { accept: ['image/*'] } } } });
    const signature = '%PDF-1.7 << /Type /Sig /ByteRange [0 1 2 3] >>';
    await choose(form, '/plan', [new File([signature], 'Vertrag.pdf')]);
    await until(() => wordsOf(fieldAt(form, '/plan')).includes('mit elektronischer Signatur'));

    const drawn = Object.assign(document.createElement('canvas'), { width: 30, height: 20 });
    drawn.getContext('2d')!.fillRect(0, 0, 30, 20);
    const photo = await new Promise<Blob>((resolve) => drawn.toBlob((blob) => resolve(blob!)));
    await choose(form, '/photos', [new File([photo], 'Hof.png')]);
    await until(() => fieldAt(form, '/photos').querySelector('canvas'));
    const small = fieldAt(form, '/photos').querySelector('canvas')!;
    await until(() => small.getContext('2d')!.getImageData(small.width / 2, small.height / 2, 1, 1).data[3] === 255);
    expect(fieldAt(form, '/photos').querySelector('img, [src], [style]')).to.equal(null);
  });

  it('speaks the language of the form about files too.', async () => {
    const languages = {
      en: ['Remove', 'At most'],
      'de-x-leicht': ['Entfernen', 'Jede Datei'],
      hsb: ['Wotstronić', 'Najwjace'],
      uk: ['Вилучити', 'Щонайбільше'],
      tr: ['Kaldır', 'en fazla'],
      ar: ['إزالة', 'على الأكثر'],
    };
    const texts = Object.fromEntries(Object.keys(languages).map((language) => [language, { title: 'Plan' }]));
    for (const [lang, sentences] of Object.entries(languages)) {
      const form = await mountForm({ ...definition, texts }, { lang });
      await choose(form, '/plan', [pdf]);
      await until(() => fieldAt(form, '/plan').querySelector('li'));
      for (const sentence of sentences) expect(wordsOf(fieldAt(form, '/plan')), lang).to.contain(sentence);
      form.remove();
    }
  });

  it('keeps a file that cannot be uploaded ahead, says so, and sends it with the answers.', async () => {
    const submission = { type: 'http', url: '/nowhere/submissions', format: 'multipart', uploads: 'uploads' };
    for (const [language, failed, again] of [
      ['de', 'Das Hochladen hat nicht geklappt. Die Datei wird zusammen mit dem Formular gesendet.', 'Noch einmal'],
      ['ar', 'لم ينجح الرفع. سيُرسَل الملف مع الاستمارة.', 'الرفع مرة أخرى'],
    ] as const) {
      const form = await mountForm({ ...definition, language, review: undefined, submission });
      await choose(form, '/plan', [pdf]);
      // The part that uploads is loaded only now.
      await until(() => wordsOf(fieldAt(form, '/plan')).includes(failed), failed);
      const button = fieldAt(form, '/plan').querySelector<HTMLElement>('[data-upload]')!;
      expect(wordsOf(button)).to.contain(again);
      await expect(screenOf(form)).to.be.accessible();
      const sent: { readonly upload?: string | undefined; readonly content: Blob }[] = [];
      form.target = {
        send: async ({ files = [] }) => {
          sent.push(...files);
          return { type: 'received', receipt: { id: 'A-7' } };
        },
      };
      await form.submit();
      expect(sent.map(({ upload }) => upload)).to.deep.equal([undefined]);
      expect(await sent[0]!.content.text()).to.equal('%PDF-1.7 plan');
    }
  });

  it('opens the camera where the definition says so.', async () => {
    const fields = { '/photos': { files: { ...definition.fields['/photos'].files, capture: 'environment' as const } } };
    const form = await mountForm({ ...definition, fields });
    expect(fieldAt(form, '/photos').querySelector('input')!.getAttribute('capture')).to.equal('environment');
    expect(fieldAt(form, '/plan').querySelector('input')!.hasAttribute('capture')).to.equal(false);
  });

  it('says at the field which file did not arrive at the receiver.', async () => {
    const form = await mountForm({ ...definition, review: undefined });
    await choose(form, '/plan', [pdf]);
    await until(() => fieldAt(form, '/plan').querySelector('li'));
    const issue = { pointer: '/plan', code: 'fileMissing', params: {}, severity: 'error', labels: [] } as const;
    form.target = { send: async () => ({ type: 'rejected', issues: [issue] }) };
    await form.submit();
    await settled(form);
    expect(wordsOf(fieldAt(form, '/plan'))).to.contain('Eine Datei bei „Lageplan“ ist nicht angekommen.');
  });

  it('shows no file that only an old answer names.', async () => {
    const form = await mountForm(definition, { answers: { plan: 'ni:///sha-256;AA?name=Weg.pdf' } });
    expect(fieldAt(form, '/plan').querySelectorAll('li')).to.have.length(0);
  });
});
