import { typesIn } from './entry-types.ts';
import { LANGUAGES, type Language } from './language.ts';
import { nodeDefinition } from './node-definitions.ts';
import {
  typeOf,
  type ClassEntry,
  type CodecEntry,
  type Entry,
  type FunctionEntry,
  type Parameter,
} from './problem-schema.ts';
import { NODE_CLASSES, parametersText, typeText } from './signature.ts';
import { baseKind, isNodeKind, type ValueType } from './value-type.ts';

/** What the editor holds before the candidate's first keystroke, in one language. */
export function starterCode(entry: Entry, language: Language): string {
  const kinds = new Set(typesIn(entry).map((type) => baseKind(type)));
  const definitions = [...kinds].filter(isNodeKind).map((kind) => nodeDefinition(kind, NODE_CLASSES[kind], language));
  const code = entry.kind === 'function' ? functionCode(entry, language) : classCode(methodsOf(entry), language);
  return `${[...definitions, code].join('\n\n')}\n`;
}

/** {@link starterCode} in every language. */
export function starterCodes(entry: Entry): Record<Language, string> {
  const pairs = LANGUAGES.map((language) => [language, starterCode(entry, language)] as const);
  return Object.fromEntries(pairs) as Record<Language, string>;
}

function functionCode({ name, parameters, returns }: FunctionEntry, language: Language): string {
  const result = typeOf(returns);
  const note = returns.in_place === undefined ? undefined : `Change ${returns.in_place} in place; nothing is returned.`;
  if (language === 'python') {
    const lines = pythonMethod(name, parameters, result);
    return ['class Solution:', ...lines, ...(note === undefined ? [] : [`        # ${note}`]), INDENT.repeat(2)].join(
      '\n',
    );
  }
  const head = `function ${name}(${parametersText(parameters, language)})`;
  if (language === 'typescript') {
    const comment = note === undefined ? [] : [`/** ${note} */`];
    return [...comment, `${head}: ${typeText(result, language)} {`, '  ', '}'].join('\n');
  }
  return [...docComment(parameters, result, note), `${head} {`, '  ', '}'].join('\n');
}

/** A class as it is to be written; without constructor parameters it needs no constructor. */
interface ClassToWrite extends Pick<ClassEntry, 'name' | 'methods'> {
  readonly constructor_parameters?: ClassEntry['constructor_parameters'];
}

function methodsOf(entry: ClassEntry | CodecEntry): ClassToWrite {
  if (entry.kind === 'class') return entry;
  const { name, encode, decode } = entry;
  return {
    name,
    methods: [
      { name: encode.name, parameters: [encode.parameter], returns: { type: 'string' } },
      {
        name: decode.name,
        parameters: [{ name: decode.parameter, type: 'string' }],
        returns: { type: encode.parameter.type },
      },
    ],
  };
}

function classCode({ name, constructor_parameters: parameters, methods }: ClassToWrite, language: Language): string {
  if (language === 'python') {
    const bodies = [
      ...(parameters === undefined ? [] : [pythonMethod('__init__', parameters, undefined)]),
      ...methods.map((method) => pythonMethod(method.name, method.parameters, typeOf(method.returns))),
    ];
    return `class ${name}:\n${bodies.map((lines) => [...lines, INDENT.repeat(2)].join('\n')).join('\n\n')}`;
  }
  const bodies = [
    ...(parameters === undefined ? [] : [scriptMethod('constructor', parameters, undefined, language)]),
    ...methods.map((method) => scriptMethod(method.name, method.parameters, typeOf(method.returns), language)),
  ];
  return `class ${name} {\n${bodies.join('\n\n')}\n}`;
}

const INDENT = '    ';

function pythonMethod(name: string, parameters: readonly Parameter[], result: ValueType | undefined): string[] {
  const list = ['self', ...(parameters.length > 0 ? [parametersText(parameters, 'python')] : [])].join(', ');
  const arrow = result === undefined ? '' : ` -> ${typeText(result, 'python')}`;
  return [`${INDENT}def ${name}(${list})${arrow}:`];
}

/** Without a result the method is a constructor. */
function scriptMethod(
  name: string,
  parameters: readonly Parameter[],
  result: ValueType | undefined,
  language: 'javascript' | 'typescript',
): string {
  const colon = language === 'typescript' && result !== undefined ? `: ${typeText(result, language)}` : '';
  const comment = language === 'javascript' ? docComment(parameters, result, undefined) : [];
  const lines = [...comment, `${name}(${parametersText(parameters, language)})${colon} {`, '  ', '}'];
  return lines.map((line) => `  ${line}`).join('\n');
}

function docComment(
  parameters: readonly Parameter[],
  result: ValueType | undefined,
  note: string | undefined,
): string[] {
  const lines = [
    ...(note === undefined ? [] : [note]),
    ...parameters.map((parameter) => `@param {${typeText(typeOf(parameter), 'javascript')}} ${parameter.name}`),
    ...(result === undefined ? [] : [`@return {${typeText(result, 'javascript')}}`]),
  ];
  return lines.length === 0 ? [] : ['/**', ...lines.map((line) => ` * ${line}`), ' */'];
}
