import { parseScript } from './parse-script.ts';

/**
 * Whether a JavaScript source has module syntax, `import()` included. The words may also stand in a comment or a text, and a
 * module is strict where a script is not; so what is a whole script without that is none. Of what does not parse at all,
 * the words decide.
 */
export function isModule(source: string): boolean {
  return /(^|[^\w$.])(import|export)\b/.test(source) && !isPlainScript(source);
}

function isPlainScript(source: string): boolean {
  let imports = false;
  try {
    parseScript(source, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
      onToken: ({ type }) => {
        imports ||= type.label === 'import';
      },
    });
    return !imports;
  } catch {
    return false;
  }
}
