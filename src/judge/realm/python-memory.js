/**
 * Names the memory limit where it is what ended a case. CPython does not come well through every allocation that fails:
 * a string that is added to itself ends in a TypeError about types without a name, and taking apart a long chain of
 * objects in an overflow. So once more memory has been refused, whatever is thrown counts as Python's MemoryError.
 */
import { takeRefusal } from './python-shell.js';

const ERROR = { name: 'MemoryError', message: '', stack: '[]', overflow: false, syntax: false };

/**
 * @param {(command: string, text: string) => string} control the realm's control function
 * @returns {(command: string, text: string) => string} the same, where a case that memory ended says so
 */
export function withMemoryError(control) {
  return (command, text) => {
    if (command !== 'case') return control(command, text);
    takeRefusal();
    try {
      const answer = control(command, text);
      return takeRefusal() && answer.startsWith('{"kind":"threw"') ? memoryError(JSON.parse(answer)) : answer;
    } catch (error) {
      if (!takeRefusal()) throw error;
      return memoryError(printedSoFar(control));
    }
  };
}

/** The interpreter is in no state for another case, so `dirty`. */
function memoryError({ printed, printedLength }) {
  return JSON.stringify({ kind: 'threw', error: ERROR, dirty: true, printed, printedLength });
}

/** An interpreter torn out of a step may not answer any more; printed output is a courtesy. */
function printedSoFar(control) {
  try {
    return JSON.parse(control('output', ''));
  } catch {
    return { printed: '', printedLength: 0 };
  }
}
