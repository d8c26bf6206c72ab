import { parse } from 'acorn';

/**
 * Whether a JavaScript source has module syntax. The words may also stand in a comment or a text, and a module is strict
 * where a script is not; so what is a whole script is none. Of what does not parse at all, the words decide.
 */
export function isModule(source: string): boolean {
  return /(^|[\s;])(import|export)\b/.test(source) && !isScript(source);
}

function isScript(source: string): boolean {
  try {
    parse(source, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true });
    return true;
  } catch {
    return false;
  }
}
