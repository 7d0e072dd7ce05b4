/** Runs in the page: whether a text stands in the browser's database. */
export async function keptInStorage(text: string): Promise<boolean> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  const found = await Promise.all(
    names.map(
      (name) =>
        new Promise<boolean>((resolve) => {
          indexedDB.open(name).onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            const [store] = [...result.objectStoreNames];
            if (store === undefined) {
              resolve(false);
              return;
            }
            result.transaction(store).objectStore(store).getAll().onsuccess = (event) =>
              resolve(JSON.stringify((event.target as IDBRequest).result).includes(text));
          };
        }),
    ),
  );
  return found.includes(true);
}
