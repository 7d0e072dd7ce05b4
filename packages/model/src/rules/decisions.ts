/**
 * What a person decides beside the answers is kept with the chosen branches, each by an id that begins with the pointer
 * that it is about: so it is part of a draft, and moves along with the entries of a list.
 */
export type Decisions = Readonly<Record<string, number>>;

/** The id of the tick that the answers at a pointer are those of another place. */
export function copyId(pointer: string): string {
  return `${pointer}=`;
}

/** The id of the confirmation that an unusual answer is right. */
export function confirmationId(pointer: string, warning: string): string {
  return `${pointer}!${warning}`;
}

/** The pointer that a tick or a confirmation is about. */
export function decisionPointer(id: string): string {
  return id.replace(/=$|![^!/]*$/, '');
}

/** The decisions without confirmations of answers that changed: those at, around or below a pointer. */
export function withoutConfirmations(decisions: Decisions, pointer: string): Decisions {
  const isAbout = (id: string) => {
    const at = /^(.*)![^!/]*$/.exec(id)?.[1];
    return at !== undefined && (`${at}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${at}/`));
  };
  if (!Object.keys(decisions).some(isAbout)) return decisions;
  return Object.fromEntries(Object.entries(decisions).filter(([id]) => !isAbout(id)));
}
