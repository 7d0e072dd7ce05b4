/** Levels of a form that are shown. A schema that contains itself has no end of its own. */
export const maxDepth = 8;
