import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod/mini';
import { explainIssues } from './explain-issues.ts';
import { PackageError, throwFaults, toFault } from './package-error.ts';

/** Data read from a YAML text, and where in the text it stands. */
export interface ParsedYaml<T> {
  readonly data: T;
  /** `file:line` (lines from 1) of the value at a path, or of the nearest thing around it. */
  locate(path: readonly PropertyKey[]): string;
}

/**
 * Reads a YAML 1.2 text that a strict schema describes. Throws a `PackageError` with the line of every fault: text
 * that is no YAML, a key that appears twice, a tag, and whatever the schema refuses.
 */
export function parseYaml<S extends z.ZodMiniType>(text: string, file: string, schema: S): ParsedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  throwFaults(
    [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
      file: lineAt(pos[0]),
      field: '',
      problem: code === 'MULTIPLE_DOCS' ? 'begins a second document' : message.replace(/\.$/, ''),
      remedy: REMEDIES[code] ?? 'correct the YAML there',
    })),
  );
  const locate = (path: readonly PropertyKey[]): string => {
    const offset = offsetOf(document, path);
    return offset === undefined ? file : lineAt(offset);
  };
  const raw = toPlain(document, file);
  const result = schema.safeParse(raw);
  if (!result.success) {
    const findings = explainIssues(result.error, schema, raw ?? undefined);
    throwFaults(findings.map((finding) => toFault(finding, locate(finding.path))));
  }
  return { data: result.data as z.output<S>, locate };
}

const REMEDIES: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'put the text in quotes',
  DUPLICATE_KEY: 'remove one of the two',
  TAB_AS_INDENT: 'indent with spaces',
  MULTIPLE_DOCS: 'keep one document',
  TAG_RESOLVE_FAILED: 'remove the tag',
};

/** Resolves aliases; the YAML library stops where they multiply without end. */
function toPlain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const problem = (error as Error).message;
    throw new PackageError([{ file, field: '', problem, remedy: 'write the values out instead of using aliases' }]);
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0];
}
