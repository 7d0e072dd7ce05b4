import { whenIdle } from './when-idle.js';

/** Milliseconds until everybody is taken to have turned to what they see. */
const soon = 2000;

/**
 * Calls back once somebody turns to an element, or it has stood there for a while: until then the network and the
 * processor belong to what is shown first.
 */
export function whenTurnedTo(element: HTMLElement, act: () => void): void {
  const turn = () => {
    clearTimeout(timer);
    element.removeEventListener('focusin', turn);
    whenIdle(act);
  };
  const timer = setTimeout(turn, soon);
  element.addEventListener('focusin', turn);
}
