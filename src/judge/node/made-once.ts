/**
 * Makes something when it is first asked for, and gives the same from then on. What failed, on a full disk or while files
 * were being replaced, is made anew the next time.
 */
export function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
