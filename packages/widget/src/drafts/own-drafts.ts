const name = 'amtform:drafts';

/**
 * The ids of the drafts that this window wrote, so that it finds them again after a reload. They stand in the session
 * storage: no other window knows them. Where that is blocked, a reload finds only what is kept on the device.
 */
export const ownDrafts = {
  ids(): readonly string[] {
    try {
      const ids: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]');
      return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
    } catch {
      return [];
    }
  },

  add(id: string): void {
    write([...ownDrafts.ids().filter((known) => known !== id), id]);
  },

  remove(id: string): void {
    write(ownDrafts.ids().filter((known) => known !== id));
  },
};

function write(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(ids));
  } catch {
    // Blocked or full: said above.
  }
}
