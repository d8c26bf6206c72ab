import ivm from 'isolated-vm';
import { realmScript } from './realm-script.ts';
import { JAVASCRIPT_STACK_KIB, withStack } from './stack-size.ts';

export type JavaScriptControl = ivm.Reference<(command: string, text: string) => string>;

/** A realm in an isolate, ready for one submission. */
export interface JavaScriptRealm {
  readonly context: ivm.Context;
  readonly control: JavaScriptControl;
}

/** A fresh isolate with its first realm. */
export interface JavaScriptIsolate extends JavaScriptRealm {
  readonly isolate: ivm.Isolate;
}

/** Opens an isolate whose submission may use so much memory. */
export function startJavaScript(memoryMib: number, withLibraries: boolean): JavaScriptIsolate {
  const isolate = withStack(JAVASCRIPT_STACK_KIB, () => new ivm.Isolate({ memoryLimit: memoryMib + BASE_MEMORY_MIB }));
  return { isolate, ...openRealm(isolate, withLibraries) };
}

/** A clean realm in an isolate that may have held others of the same submission. */
export function openRealm(isolate: ivm.Isolate, withLibraries: boolean): JavaScriptRealm {
  const code = realmScript(withLibraries);
  const cachedData = codeCaches.get(withLibraries);
  const script: ivm.Script & ivm.CachedDataResult = isolate.compileScriptSync(
    code,
    cachedData ? { cachedData } : { produceCachedData: true },
  );
  if (!cachedData && script.cachedData) codeCaches.set(withLibraries, script.cachedData);
  const context = isolate.createContextSync();
  const control = script.runSync(context, { reference: true }) as JavaScriptControl;
  control.applySync(undefined, ['ready', '']);
  return { context, control };
}

/**
 * Disposes of an isolate once the verdict is on its way: it takes a millisecond that nobody need wait for. One at most
 * is put off, so that none pile up where nothing else ever gets its turn.
 */
export function retire(isolate: ivm.Isolate): void {
  dispose(retired);
  retired = isolate;
  setImmediate(() => dispose(isolate));
}

function dispose(isolate: ivm.Isolate | undefined): void {
  if (isolate && !isolate.isDisposed) isolate.dispose();
}

let retired: ivm.Isolate | undefined;

/** Compiled realm scripts are kept between submissions as V8's code cache: data of ours, nothing of a submission. */
const codeCaches = new Map<boolean, ivm.ExternalCopy<ArrayBuffer>>();

/** What an empty isolate with the realm and its libraries needs, in MiB. */
const BASE_MEMORY_MIB = 8;
