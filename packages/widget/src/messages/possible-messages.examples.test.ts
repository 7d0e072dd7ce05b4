import { expect } from '@open-wc/testing';
import { loadExamples } from '@amtform/testing/examples/load-examples.js';
import { type FieldNode, type FormDefinition, type FormNode, formPages, type Json } from '@amtform/model';
import { mountForm, screenOf, settled, wordsOf } from '../../testing/mount-form.js';
import type { AmtForm } from '../index.js';
import '../index.js';
import { wordsIn } from '../words/languages.js';
import { possibleMessages } from './possible-messages.js';

const examples = await loadExamples();

/** What people type where something else is wanted. */
const slips: readonly Json[] = [
  'x',
  'Ж',
  '0',
  '-1',
  '2,55555',
  '99999999999',
  '12345678901234567890',
  '1985-02-30',
  'DE02 1203',
  'DE02120300000000202052',
  '86095742718',
  'ein Satz mit mehreren Wörtern',
  'x'.repeat(20_000),
];

function wrongAnswer(node: FieldNode, slip: Json): Json {
  if (node.kind !== 'choices') return slip;
  const values = node.options.map(({ value }) => value);
  return slip === 'x' ? [...values, ...values] : [slip];
}

function fieldsIn(node: FormNode): FieldNode[] {
  return node.type === 'field' ? [node] : node.children.flatMap(fieldsIn);
}

/** Every message that stands on any page, without the word in front of it. */
async function shownMessages(form: AmtForm): Promise<string[]> {
  form.check();
  const { errorPrefix, warningPrefix } = wordsIn(screenOf(form).lang)!;
  const shown: string[] = [];
  for (const { id } of formPages(form.definition!, form.model!.root)) {
    form.goTo(id);
    await settled(form);
    for (const message of screenOf(form).querySelectorAll('.amt-message')) {
      shown.push(wordsOf(message).replace(errorPrefix.trim(), '').replace(warningPrefix.trim(), '').trim());
    }
  }
  return shown;
}

/** Whether a sentence is one of a list, in which “…” stands for any words and the first entry for all. */
function isListed(sentence: string, listed: readonly string[]): boolean {
  return listed.some((one) => {
    const parts = one.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*').replace(/ 1”/g, ' \\d+”').replace(/ 1“/g, ' \\d+“')}$`, 'us').test(sentence);
  });
}

for (const { name, definition, answers } of examples) {
  for (const lang of [definition.language, ...Object.keys(definition.texts ?? {})]) {
    describe(`The list of all messages of the example ${name} in ${lang}`, function () {
      this.timeout(120_000);

      const unlisted = async (form: AmtForm) => {
        const listed = await possibleMessages(form.definition as FormDefinition, lang);
        const sentences = listed.map(({ sentence }) => sentence);
        const shown = await shownMessages(form);
        return { shown, missing: [...new Set(shown.filter((sentence) => !isListed(sentence, sentences)))] };
      };

      it('has what the form says when everything is left empty.', async () => {
        const { shown, missing } = await unlisted(await mountForm(definition, { lang }));
        expect(shown).not.to.deep.equal([]);
        expect(missing).to.deep.equal([]);
      });

      it('has what the form says when everything is filled in wrongly.', async () => {
        const form = await mountForm(definition, { lang, answers });
        for (const slip of slips) {
          form.answers = answers;
          for (const node of fieldsIn(form.model!.root)) form.model!.setAnswer(node.pointer, wrongAnswer(node, slip));
          const { missing } = await unlisted(form);
          expect(missing, JSON.stringify(slip).slice(0, 40)).to.deep.equal([]);
        }
      });

      it('is translated in full.', async () => {
        const listed = await possibleMessages(definition, lang);
        expect([...new Set(listed.flatMap(({ untranslated }) => untranslated))]).to.deep.equal([]);
      });
    });
  }
}
