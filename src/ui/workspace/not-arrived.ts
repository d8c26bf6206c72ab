/**
 * Ends a dynamic import that failed: what the browser says of a script that does not arrive is its address, and helps
 * nobody. Throws a sentence for people.
 */
export function notArrived(cause: unknown): never {
  throw new Error(
    'A part of the page could not be loaded. Check the connection, then reload: nothing you typed is lost.',
    { cause },
  );
}
