/** Folders of the widget with parts that no first page needs: what they have is asked for once somebody goes on. */
const laterFolders = [
  'cards',
  'definition-check',
  'drafts',
  'end',
  'history',
  'receipt',
  'review',
  'sending',
  'statistics',
  'tasks',
];

/**
 * The parts that a first page may need: their hashes stand in the main file, because there is no time to ask for them.
 * They come with all that they need themselves.
 */
export function earlyParts(main, parts) {
  const byName = new Map(parts.map((part) => [part.fileName, part]));
  const isLater = ({ facadeModuleId }) =>
    laterFolders.some((folder) => facadeModuleId?.includes(`/packages/widget/src/${folder}/`));
  const early = new Set();
  const add = (name) => {
    const part = byName.get(name);
    if (!part || early.has(part) || isLater(part)) return;
    early.add(part);
    for (const other of [...part.imports, ...part.dynamicImports]) add(other);
  };
  for (const name of main.dynamicImports) add(name);
  return early;
}
