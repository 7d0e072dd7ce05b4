import type { AmtForm } from '@amtform/widget';
import { addons } from 'storybook/preview-api';
import { panelEvent, type PanelState } from './panel-state.js';

/** Tells the panel “Form” what a form holds, from its first rendering on. */
export function tellPanel(form: AmtForm): void {
  let sent: unknown;
  const tell = () => {
    const { answers, issues, model } = form;
    const state: PanelState = {
      answers,
      issues,
      submission: model?.submission() ?? {},
      ...(sent !== undefined && { sent }),
    };
    addons.getChannel().emit(panelEvent, state);
  };
  for (const name of ['amt-ready', 'amt-change', 'amt-page', 'amt-receipt'] as const) form.addEventListener(name, tell);
  form.addEventListener('amt-submit', (event) => {
    sent = event.detail.submission;
    tell();
  });
}
