/** A sheet, or a part of it, that cannot be read. The message names the place and what to do. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
}
