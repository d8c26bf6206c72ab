import { composeRealmScript, withoutSemicolon, type LibraryTexts } from '../realm-libraries.ts';
import realmText from '../realm/javascript-realm.js?raw';
import shellText from '../realm/worker-shell.js?raw';

const shell = withoutSemicolon(shellText);

/** The script of a Worker for JavaScript. */
export function javaScriptWorkerScript(libraries: LibraryTexts | null): string {
  return `(${shell})(() => ${composeRealmScript(realmText, libraries)}, []);`;
}

/**
 * The script of a Worker for Python. With no snapshot among its assets it makes one and reports it; such an interpreter
 * judges nothing.
 * @param bootScript the bundle that defines `bootPython`
 */
export function pythonWorkerScript(bootScript: string): string {
  return `(${shell})((assets, report) => {
${bootScript}
const boot = globalThis.bootPython;
delete globalThis.bootPython;
return boot(assets).then(({ control, snapshot }) => {
  if (control === null) report('snapshot', snapshot().slice().buffer);
  return control ?? (() => '');
});
}, ['WebAssembly', 'TextDecoder', 'TextEncoder']);`;
}
