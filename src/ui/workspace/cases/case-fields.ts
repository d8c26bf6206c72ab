import type { Entry } from '../../../catalog/problem-schema.ts';

/** One value that a person enters for a case of their own. */
export interface CaseField {
  readonly name: string;
  /** The type, as `problem.yaml` writes it, or words for it. */
  readonly type: string;
}

/** What a case of the entry point is made of: the parameters of a function, what a codec encodes, or the calls on a class. */
export function caseFields(entry: Entry): CaseField[] {
  if (entry.kind !== 'class') {
    const parameters = entry.kind === 'codec' ? [entry.encode.parameter] : entry.parameters;
    return parameters.map(({ name, type, node_of: tree }) => ({
      name,
      type: tree === undefined ? type : `${type}, as the value of a node of ${tree}`,
    }));
  }
  return [
    { name: 'operations', type: 'names, the construction first' },
    { name: 'arguments', type: 'one list for each operation' },
  ];
}
