/** What a Worker is for; Workers of one kind are interchangeable until a submission is loaded into one. */
export type WorkerKind =
  | { readonly language: 'javascript'; readonly libraries: boolean }
  | { readonly language: 'python'; readonly memoryMib: number };

/** One text for each kind. */
export function keyOf(kind: WorkerKind): string {
  return kind.language === 'javascript'
    ? `javascript${kind.libraries ? '+libraries' : ''}`
    : `python-${kind.memoryMib}`;
}
