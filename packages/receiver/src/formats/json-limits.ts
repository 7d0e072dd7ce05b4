/** How deep a submission may be nested. Forms for people stay below ten. */
export const maxDepth = 64;

/** How many values a submission may hold. The longest forms known have about a thousand fields. */
export const maxValues = 5_000;
