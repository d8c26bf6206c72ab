/** A package that an import made, before it is written. */
export interface ImportedPackage {
  readonly slug: string;
  /** Texts by path in the package. */
  readonly files: ReadonlyMap<string, string>;
  /** What was taken, what was decided: sentences. */
  readonly notes: readonly string[];
  /** What of the source is not in the package, each with the reason. */
  readonly leftOut: readonly string[];
}

/** Something that cannot be a package of ours. */
export interface Refusal {
  /** What was refused: an exercise's property, or a whole package. */
  readonly what: string;
  readonly reason: string;
}

/** What came of reading a source. */
export interface ImportedSource {
  readonly kind: 'exercism' | 'kattis';
  readonly packages: readonly ImportedPackage[];
  readonly refused: readonly Refusal[];
}

/** What an importer is given beside the source. */
export interface ImportOptions {
  /** In place of the source's own name. */
  readonly slug: string | undefined;
  /** Random uuids. */
  readonly newId: () => string;
}
