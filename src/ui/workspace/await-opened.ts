/**
 * Waits for a workspace that is being opened, and says how that went: with the workspace, or with a sentence for
 * people. Gives what calls that off, for a page that goes away meanwhile.
 */
export function awaitOpened<T>(
  opening: Promise<T>,
  onOpened: (opened: T) => void,
  onFailed: (message: string) => void,
): () => void {
  let isGone = false;
  opening.then(
    (opened) => {
      if (!isGone) onOpened(opened);
    },
    (reason: unknown) => {
      if (!isGone) onFailed(reason instanceof Error ? reason.message : String(reason));
    },
  );
  return () => {
    isGone = true;
  };
}
