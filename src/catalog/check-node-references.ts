import { formatPath, type Finding } from './explain-issues.ts';
import type { FunctionEntry, Parameter } from './problem-schema.ts';
import { baseKind, parseValueType } from './value-type.ts';

/** What is wrong with the `node_of` of a function's parameters and answer. */
export function checkNodeReferences({ parameters, returns }: FunctionEntry): Finding[] {
  const trees = parameters.filter(({ type, node_of: of }) => type === 'TreeNode' && of === undefined);
  const holders = [
    ...parameters.map((holder, index) => ({ holder, path: ['entry', 'parameters', index] })),
    { holder: returns, path: ['entry', 'returns'] },
  ];
  return holders.flatMap(({ holder, path }) => {
    const { type, node_of: of } = holder;
    if (of === undefined) return [];
    const findings: Finding[] = [];
    if (baseKind(parseValueType(type)) !== 'TreeNode') {
      findings.push(finding([...path, 'type'], `is ${type}, but a node of ${of} is a TreeNode`, 'write TreeNode'));
    }
    if (!trees.some(({ name }) => name === of)) {
      const remedy =
        trees.length === 0
          ? 'give the function a parameter of type TreeNode'
          : `write one of ${trees.map(({ name }) => name).join(', ')}`;
      findings.push(finding([...path, 'node_of'], `is ${of}, which is no parameter that holds a whole tree`, remedy));
    }
    return findings;
  });
}

/** Beside the arguments of a method or of a codec there is no tree that a node could be of. */
export function refuseNodeReference({ node_of: of }: Parameter, path: readonly PropertyKey[]): Finding[] {
  if (of === undefined) return [];
  return [finding([...path, 'node_of'], `is ${of}, but only a function may take a node of a tree`, 'remove it')];
}

function finding(path: readonly PropertyKey[], problem: string, remedy: string): Finding {
  return { path, field: formatPath(path), problem, remedy };
}
