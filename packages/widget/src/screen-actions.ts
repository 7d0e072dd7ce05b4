import type { FormSending } from './form-sending.js';
import { listsPart } from './fields/field-parts.js';
import type { ListActions } from './lists/list-actions.js';
import type { ScreenMoves } from './screen-moves.js';
import type { FormSession } from './session/form-session.js';
import type { FormActions } from './view/form-view.js';
import { DefinitionWords } from './words/definition-words.js';
import type { Speech } from './words/speech.js';

/** What actions do their work with. */
interface Actors {
  readonly moves: ScreenMoves;
  readonly sending: FormSending;
  readonly speech: () => Speech;
  readonly requestUpdate: () => void;
  /** Checks everything and sends. */
  readonly submit: () => Promise<void>;
}

/** What the templates ask for when a person acts. */
export function screenActions(session: FormSession, actors: Actors): FormActions {
  const { moves, sending, speech, requestUpdate, submit } = actors;
  /** As `submit`, but what is unusual and not confirmed is asked about first, once. */
  const send = () => {
    const { checks } = session;
    if (session.sending || !checks.check('form') || !checks.asksBack('form')) void submit();
    else moves.showIssues();
  };
  let made: ListActions | undefined;
  /** Whoever acts on a list sees one, and then the part is there. */
  const lists = () => {
    if (!listsPart.loaded) throw new Error('What renders lists is not loaded.');
    return (made ??= new listsPart.loaded.ListActions(session, moves.focus));
  };
  return {
    next: () => moves.judged(() => moves.next()),
    back: () => moves.back(),
    send: () => moves.judged(send),
    goTo: (place) => {
      moves.goTo(place);
    },
    review: () => moves.judged(() => moves.review()),
    change: (pointer) => moves.change(pointer),
    goToField: (pointer) => moves.goToField(pointer),
    addNamed: (group, name) => lists().addNamed(group, name),
    addEntry: (list) => lists().add(list),
    changeEntry: (list, index) => moves.goToField(`${list}/${String(index)}`),
    finishEntry: (list, index) => {
      lists().finish(list, index);
      requestUpdate();
    },
    undoRemoval: () => {
      lists().undo();
      requestUpdate();
    },
    removeEntry: (list, index) => {
      lists().remove(list, index, new DefinitionWords(session.definition, speech()));
      requestUpdate();
    },
    sendNow: sending.now,
    stopSending: sending.stop,
    askEarlier: () => void sending.askEarlier(),
    sendAnyway: () => void sending.sendAnyway(),
    saveFile: () => void sending.save(),
    loadAgain: () => {
      moves.loadPart();
      requestUpdate();
    },
  };
}
