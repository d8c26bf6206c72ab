import { parse, type Node } from 'acorn';

/** What a script loads: `static` before it runs, `dynamic` when (and if) it asks for it. Only literal addresses. */
export interface ScriptImports {
  readonly static: readonly string[];
  readonly dynamic: readonly string[];
}

/** Parses a script (module or classic) and lists its imports, re-exports, `import()` and `new URL(…, import.meta.url)`. */
export function importsOf(code: string, sourceType: 'module' | 'script' = 'module'): ScriptImports {
  const found = { static: [] as string[], dynamic: [] as string[] };
  visit(parse(code, { ecmaVersion: 'latest', sourceType, allowHashBang: true }), (node) => {
    const { type } = node;
    if (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration') {
      const source = literal(node['source']);
      if (source !== undefined) found.static.push(source);
    } else if (type === 'ImportExpression') {
      const source = literal(node['source']);
      if (source !== undefined) found.dynamic.push(source);
    } else if (type === 'NewExpression' && isName(node['callee'], 'URL')) {
      const [address, base] = node['arguments'] as unknown[];
      const source = literal(address);
      if (source !== undefined && isImportMetaUrl(base)) found.dynamic.push(source);
    }
  });
  return found;
}

type AnyNode = Node & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Walks the whole tree without recursion: minified code nests deeper than the call stack allows. */
function visit(root: Node, look: (node: AnyNode) => void): void {
  const queue: unknown[] = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (Array.isArray(next)) queue.push(...next.filter((item) => item !== null && item !== undefined));
    else if (isNode(next)) {
      look(next);
      queue.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null));
    }
  }
}

/** The text of a string literal or of a template without holes. */
function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateLiteral') return undefined;
  const quasis = value['quasis'] as { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function isName(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value['name'] === name;
}

function isImportMetaUrl(value: unknown): boolean {
  if (!isNode(value) || value.type !== 'MemberExpression') return false;
  const object = value['object'];
  return isNode(object) && object.type === 'MetaProperty' && isName(value['property'], 'url');
}
