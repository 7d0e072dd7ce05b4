import { expect, waitUntil } from '@open-wc/testing';
import type { Outcome } from '@amtform/submission';
import { isolations, mountForm, pressNext, screenOf, settled } from '../testing/mount-form.js';
import './index.js';

const definition = {
  ...{ id: 'sent', version: '1.0.0', language: 'de', title: 'Antrag' },
  schema: { type: 'object', properties: { name: { type: 'string', title: 'Name' } } },
};

for (const isolation of isolations) {
  for (const theme of ['light', 'dark']) {
    it(`A form is accessible while it is sent, when that failed, and when it was sent (isolation “${isolation}”, ${theme}).`, async () => {
      const form = await mountForm(definition, { isolation, answers: { name: 'Ada' } });
      form.setAttribute('theme', theme);
      const ends: ((outcome: Outcome) => void)[] = [];
      form.target = { send: () => new Promise((resolve) => void ends.push(resolve)) };
      const shows = (selector: string) => waitUntil(() => screenOf(form).querySelector(selector), selector);

      await pressNext(form);
      await shows('[data-sending]');
      await expect(screenOf(form)).to.be.accessible();

      ends[0]!({ type: 'failed', reason: 'status', status: 400 });
      await shows('[data-failure]');
      await settled(form);
      await expect(screenOf(form)).to.be.accessible();

      await pressNext(form);
      await waitUntil(() => ends.length === 2, 'it is sent again');
      ends[1]!({ type: 'received', receipt: { id: 'A-1' } });
      await shows('.amt-reference');
      await settled(form);
      await expect(screenOf(form)).to.be.accessible();
    });
  }
}
