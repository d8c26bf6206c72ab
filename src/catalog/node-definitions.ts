import type { Language } from './language.ts';
import type { NodeKind } from './value-type.ts';

interface Definition {
  /** What the class is for, for the first line of the comment. */
  readonly purpose: string;
  /** Fields with their defaults in each language and their TypeScript types, in the order of the constructor. */
  readonly fields: readonly Field[];
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly python: string;
  readonly script: string;
}

const val: Field = { name: 'val', type: 'number', python: '0', script: '0' };
const link = (name: string, to: string): Field => ({ name, type: `${to} | null`, python: 'None', script: 'null' });

const DEFINITIONS: Readonly<Record<NodeKind, Definition>> = {
  ListNode: { purpose: 'A node of a linked list', fields: [val, link('next', 'ListNode')] },
  TreeNode: {
    purpose: 'A node of a binary tree',
    fields: [val, link('left', 'TreeNode'), link('right', 'TreeNode')],
  },
  GraphNode: {
    purpose: 'A node of a graph',
    fields: [val, { name: 'neighbors', type: 'Node[]', python: 'None', script: '[]' }],
  },
  RandomListNode: {
    purpose: 'A node of a linked list with random pointers',
    fields: [val, link('next', 'Node'), link('random', 'Node')],
  },
};

/** A comment that defines the class of a linked structure, as the sandbox provides it; without a final line break. */
export function nodeDefinition(kind: NodeKind, className: string, language: Language): string {
  const { purpose, fields } = DEFINITIONS[kind];
  const head = `${purpose}. The class exists already:`;
  if (language === 'python') {
    const parameters = fields.map(({ name, python }) => `${name}=${python}`).join(', ');
    const body = fields.map(({ name, script }) => {
      return `        self.${name} = ${script === '[]' ? `${name} if ${name} is not None else []` : name}`;
    });
    const lines = [head, `class ${className}:`, `    def __init__(self, ${parameters}):`, ...body];
    return lines.map((line) => `# ${line}`).join('\n');
  }
  const isTyped = language === 'typescript';
  const parameters = fields
    .map(({ name, type, script }) => `${name}${isTyped ? `: ${type}` : ''} = ${script}`)
    .join(', ');
  const lines = [
    head,
    `class ${className} {`,
    ...(isTyped ? fields.map(({ name, type }) => `  ${name}: ${type};`) : []),
    `  constructor(${parameters}) {`,
    ...fields.map(({ name }) => `    this.${name} = ${name};`),
    '  }',
    '}',
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
