import { expect } from '@open-wc/testing';
import { loadExamples } from '@amtform/testing/examples/load-examples.js';
import { formPages, type Json } from '@amtform/model';
import type { SubmissionContent } from '@amtform/submission';
import { fillPage } from '../testing/fill-page.js';
import { isolations, mountForm, pressNext, screenOf, summaryOf, titleOf } from '../testing/mount-form.js';
import type { AmtForm } from './index.js';
import './index.js';

const examples = await loadExamples();

/** As many pages as a form of a person's patience has; a form that leads in a circle must end. */
const mostPages = 50;

/** Walks through the form as a person does: sees each page empty, then what is wrong with it, then fills it in. */
async function walkThrough(form: AmtForm, answers: Json): Promise<SubmissionContent[]> {
  const sent: SubmissionContent[] = [];
  form.addEventListener('amt-submit', (event) => {
    event.preventDefault();
    sent.push(event.detail.submission);
  });
  for (let page = 0; page < mostPages && sent.length === 0; page++) {
    const title = titleOf(form);
    await expect(screenOf(form)).to.be.accessible();
    await fillPage(form, answers);
    await expect(screenOf(form)).to.be.accessible();
    await pressNext(form);
    expect(summaryOf(form), `what is wrong on the page ${title}`).to.deep.equal([]);
  }
  return sent;
}

it('There are example forms.', () => {
  expect(examples.map(({ name }) => name)).to.include.members(['hundesteuer', 'maengelmelder']);
});

for (const { name, definition, answers } of examples) {
  for (const isolation of isolations) {
    const languages = [definition.language, ...Object.keys(definition.texts ?? {})];
    // What a shadow root changes does not depend on the language.
    for (const lang of isolation === 'shadow' ? languages.slice(0, 1) : languages) {
      // What one walk leaves behind in the window must not answer the next one.
      const draft = 'off';
      describe(`The example ${name} in ${lang} (isolation “${isolation}”)`, function () {
        this.timeout(60_000);

        it('is filled in page by page, is accessible on each, and sends exactly the answers of its file.', async () => {
          const form = await mountForm(definition, { isolation, lang, draft });
          expect(screenOf(form).lang).to.equal(lang);
          const sent = await walkThrough(form, answers);
          expect(sent.map((submission) => submission.answers)).to.deep.equal([answers]);
        });

        it('says on each page what is missing, and is accessible while it does.', async () => {
          const form = await mountForm(definition, { isolation, lang, draft });
          for (const { id } of formPages(form.definition!, form.model!.root)) {
            expect(form.goTo(id)).to.equal(true);
            await pressNext(form);
            await expect(screenOf(form)).to.be.accessible();
          }
          expect(form.check()).to.equal(false);
        });
      });
    }
  }
}
