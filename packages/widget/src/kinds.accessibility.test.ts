import { expect } from '@open-wc/testing';
import { kinds } from '@amtform/model';
import { kindExamples, questionOf } from '@amtform/testing/examples/kind-examples.js';
import { fieldAt, isolations, messagesAt, mountForm, screenOf, settled, wordsOf } from '../testing/mount-form.js';
import './index.js';

it('There is an example of each kind.', () => {
  expect(Object.keys(kindExamples).sort()).to.deep.equal(
    kinds.flatMap(({ name }) => (name === 'notice' ? [] : name)).sort(),
  );
});

for (const isolation of isolations) {
  for (const [kind, cases] of Object.entries(kindExamples)) {
    for (const [name, example] of Object.entries(cases)) {
      describe(`The kind ${kind}, ${name} (isolation “${isolation}”), is accessible`, () => {
        it('empty.', async () => {
          const form = await mountForm(questionOf(example), { isolation });
          expect(form.model!.node('/field')).to.include({ type: 'field', kind });
          await expect(screenOf(form)).to.be.accessible();
        });

        it('filled.', async () => {
          const form = await mountForm(questionOf(example), { isolation, answers: { field: example.answer } });
          expect(form.issues).to.deep.equal([]);
          await expect(screenOf(form)).to.be.accessible();
        });

        it('wrong: left out, and answered as the schema refuses it.', async () => {
          for (const field of [undefined, example.wrong]) {
            const form = await mountForm(questionOf(example), {
              isolation,
              ...(field !== undefined && { answers: { field } }),
            });
            form.check();
            await settled(form);
            expect(messagesAt(form, '/field')).to.have.length(1);
            expect(fieldAt(form, '/field').querySelector('[aria-invalid="true"]')).to.exist;
            await expect(screenOf(form)).to.be.accessible();
          }
        });

        it('read-only.', async () => {
          const form = await mountForm(questionOf(example, { readOnly: true }), {
            isolation,
            answers: { field: example.answer },
          });
          const field = fieldAt(form, '/field');
          expect(field.querySelector('input, textarea, select, button'), 'nothing looks editable').not.to.exist;
          expect(field.querySelector('output')!.labels[0]!.textContent).to.contain('Was wird gefragt?');
          expect(wordsOf(field.querySelector('output')!)).not.to.be.oneOf(['', 'Keine Angabe']);
          await expect(screenOf(form)).to.be.accessible();
        });
      });
    }
  }
}

describe('A notice', () => {
  for (const isolation of isolations) {
    it(`is read where others are asked, and takes no answer (isolation “${isolation}”).`, async () => {
      const field = { title: 'Gut zu wissen', description: 'Es kostet *nichts*.', type: 'string' };
      const definition = {
        id: 'notice',
        version: '1.0.0',
        language: 'de',
        title: 'Hinweis',
        schema: { type: 'object', properties: { field } },
        fields: { '/field': { kind: 'notice' } },
      };
      const form = await mountForm(definition, { isolation, answers: { field: 'x' } });
      expect(wordsOf(screenOf(form).querySelector('.amt-notice')!)).to.equal('Gut zu wissen Es kostet nichts.');
      expect(screenOf(form).querySelector('.amt-field')).not.to.exist;
      await expect(screenOf(form)).to.be.accessible();
    });
  }
});

describe('These tests', () => {
  for (const isolation of isolations) {
    it(`would find a fault (isolation “${isolation}”).`, async () => {
      const form = await mountForm(questionOf({ schema: { type: 'string' }, answer: '' }), { isolation });
      screenOf(form).querySelector('label')!.remove();
      await expect(screenOf(form)).not.to.be.accessible();
    });
  }
});
