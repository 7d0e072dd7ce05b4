import type { Issue, Json } from '@amtform/widget';

/** What a story tells the panel “Form” of Storybook, whenever something changed. */
export interface PanelState {
  /** Everything that was entered, that behind hidden fields included. */
  readonly answers: Json;
  readonly issues: readonly Issue[];
  /** What would be sent now. */
  readonly submission: Json;
  /** The package that was sent, once it was. */
  readonly sent?: unknown;
}

/** Name of the event on Storybook's channel that brings a `PanelState`. */
export const panelEvent = 'amtform/form';
