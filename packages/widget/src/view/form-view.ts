import type { FormNode } from '@amtform/model';
import type { DefinitionWords } from '../words/definition-words.js';
import type { Speech } from '../words/speech.js';
import type { CheckingPart } from '../parts/checking.js';
import type { FormParts } from '../parts/form-parts.js';
import type { TargetPlace } from '../sending/make-target.js';
import type { FormSession } from '../session/form-session.js';

/** What the templates ask for when a person acts. */
export interface FormActions {
  readonly next: () => void;
  readonly back: () => void;
  readonly send: () => void;
  /** Goes to a page by its id, or to the task list. */
  readonly goTo: (place: string) => void;
  /** Shows the whole declaration. */
  readonly review: () => void;
  /** Goes to a field to change its answer, and back to the review afterwards. */
  readonly change: (pointer: string) => void;
  /** Adds an entry under a name of the person's own to a group. */
  readonly addNamed: (pointer: string, name: string) => void;
  /** Goes to the field that a pointer names, on whatever page. */
  readonly goToField: (pointer: string) => void;
  /** Adds an entry to the list at a pointer. */
  readonly addEntry: (list: string) => void;
  /** Takes an entry out of the list at a pointer. */
  readonly removeEntry: (list: string, index: number) => void;
  /** Opens the card of an entry. */
  readonly changeEntry: (list: string, index: number) => void;
  /** Makes a card of an entry, if nothing in it is wrong. */
  readonly finishEntry: (list: string, index: number) => void;
  /** Puts the entry back that was removed last. */
  readonly undoRemoval: () => void;
  /** Tries again to load a part of the form that could not be loaded. */
  readonly loadAgain: () => void;
  /** Sends now instead of waiting for the next try. */
  readonly sendNow: () => void;
  /** Takes back the answers that were sent before, and asks after them. */
  readonly askEarlier: () => void;
  /** Sends other answers than before as a second submission. */
  readonly sendAnyway: () => void;
  /** Gives up sending for now. */
  readonly stopSending: () => void;
  /** Saves the answers as a file. */
  readonly saveFile: () => void;
}

/** What shows entries as cards. */
export type CardsPart = typeof import('../cards/render-card.js');

/** Everything that the templates read. They change nothing. */
export interface FormView {
  readonly session: FormSession;
  readonly speech: Speech;
  readonly definition: DefinitionWords;
  readonly actions: FormActions;
  /** The part that judges answers and says what is wrong; nothing is shown as wrong before it is loaded. */
  readonly checking: CheckingPart | undefined;
  /** Where to send, beside the definition. */
  readonly place: () => TargetPlace;
  /** The part that sends. */
  readonly sendingPart: FormParts['sending'];
  /** Renders nodes in their order; see `renderNodes`. Parts that load later get it from here. */
  readonly renderNodes: (nodes: readonly FormNode[], view: FormView, around?: string) => unknown;
  /** Level of the title, 1 to 4; all other headings stand below it. */
  readonly headingLevel: number;
  /** The sentence for what is wrong at a pointer; the same list as long as it says the same. */
  readonly messagesAt: (pointer: string) => readonly string[];
  /** The sentence for what is unusual at a pointer, where the person was asked about it. */
  readonly warningsAt: (pointer: string) => readonly string[];
  /** What shows entries as cards, once it is loaded. */
  readonly cards: CardsPart | undefined;
  /** Counts what changed besides nodes, so that unchanged parts are left alone. */
  readonly epoch: number;
}
