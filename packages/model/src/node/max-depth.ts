/** Levels of a form that are shown: far more than any form has, and few enough for the stack. */
export const maxDepth = 32;
