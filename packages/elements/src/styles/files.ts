/** The chooser for files and the list of what was taken. */
export const fileStyles = `
.amt-form .amt-file-over { outline: var(--amt-ring) dashed var(--amt-action); outline-offset: 2px; }
.amt-form .amt-files { list-style: none; margin-block: 0.5em 0; padding: 0; }
.amt-files > li {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25em 1em;
  padding-block: 0.5em;
  border-block-end: 1px solid var(--amt-line);
}
.amt-files > li > span { flex: 1 1 12em; min-inline-size: 0; overflow-wrap: anywhere; }
.amt-file-state { flex: 1 1 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 1em; }
.amt-file-state > span { flex: 1 1 12em; min-inline-size: 0; }
.amt-file-state > progress { flex: 1 1 100%; order: 1; margin: 0 0 0.25em; accent-color: var(--amt-action); }
.amt-files canvas { inline-size: 64px; block-size: 64px; border: 1px solid var(--amt-line); }
`;
