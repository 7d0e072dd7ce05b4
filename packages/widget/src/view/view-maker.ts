import type { Issue } from '@amtform/model';
import { checking } from '../parts/checking.js';
import type { FormParts } from '../parts/form-parts.js';
import type { TargetPlace } from '../sending/make-target.js';
import type { FormSession } from '../session/form-session.js';
import { DefinitionWords } from '../words/definition-words.js';
import type { Speech } from '../words/speech.js';
import type { CardsPart, FormActions, FormView } from './form-view.js';
import { renderNodes } from './render-node.js';

const none: readonly string[] = [];

/** What a view depends on besides its session. */
interface Surroundings {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly place: () => TargetPlace;
  readonly sendingPart: FormParts['sending'];
  readonly cards: CardsPart | undefined;
}

/**
 * Makes the views of a session, one a rendering. What is the same as before stays the same object, so that unchanged
 * parts of the form are not rendered again.
 */
export function viewMaker(session: FormSession, actions: FormActions): (around: Surroundings) => FormView {
  let speech: Speech | undefined;
  let definition: DefinitionWords;
  let sentences = new Map<Issue, readonly string[]>();
  let shown: readonly Issue[] = [];
  let epoch = 0;
  let version = 0;
  let cardsBefore: CardsPart | undefined;

  const nodeAt = (pointer: string) => session.model.node(pointer);

  function sentencesAt(pointer: string, severity: Issue['severity']): readonly string[] {
    const issue = session.shown.at(pointer);
    const { loaded } = checking;
    if (issue?.severity !== severity || !speech || !loaded) return none;
    let messages = sentences.get(issue);
    if (!messages) {
      messages = [
        loaded.messageOf(issue, nodeAt(pointer), {
          ...speech,
          definition,
          nodeAt,
        }),
      ];
      sentences.set(issue, messages);
    }
    return messages;
  }

  const messagesAt = (pointer: string) => sentencesAt(pointer, 'error');
  const warningsAt = (pointer: string) => sentencesAt(pointer, 'warning');

  return ({ speech: now, headingLevel, cards, place, sendingPart }) => {
    if (now.language !== speech?.language || now.words !== speech.words) {
      speech = now;
      definition = new DefinitionWords(session.definition, now);
      sentences = new Map();
    }
    const issues = session.shown.all;
    if (issues.length !== shown.length || issues.some((issue, i) => issue !== shown[i])) {
      shown = issues;
      epoch++;
    }
    const haveCome = cards !== cardsBefore && session.cards.areIn(session.model.root);
    if (haveCome || session.cards.version !== version) epoch++;
    cardsBefore = cards;
    version = session.cards.version;
    const shared = {
      session,
      speech,
      definition,
      actions,
      headingLevel,
      cards,
      place,
      sendingPart,
      checking: checking.loaded,
      renderNodes,
    };
    return { ...shared, messagesAt, warningsAt, epoch };
  };
}
