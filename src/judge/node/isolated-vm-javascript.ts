import ivm from 'isolated-vm';
import { parsePrinted, parseRealmOutcome, type RealmOutcome } from '../realm-outcome.ts';
import { SUBMISSION_FILE, type JavaScriptProgram } from '../javascript-program.ts';
import { NOTHING_PRINTED, toLoadOutcome, toOutcome } from '../realm-to-outcome.ts';
import type { LoadOutcome, Look, Outcome, Sandbox, SandboxLimits, Usage } from '../sandbox.ts';
import { IsolateMeter, stoppedBy } from './isolate-meter.ts';
import { realmScript } from './realm-script.ts';
import { JAVASCRIPT_STACK_KIB, withStack } from './stack-size.ts';

type Control = ivm.Reference<(command: string, text: string) => string>;

/** Compiled realm scripts are kept between submissions as V8's code cache: data of ours, nothing of a submission. */
const codeCaches = new Map<boolean, ivm.ExternalCopy<ArrayBuffer>>();

/** One JavaScript submission in an isolate of its own. */
export class IsolatedVmJavaScript implements Sandbox {
  readonly #program: JavaScriptProgram;
  readonly #limits: SandboxLimits;
  readonly #isolate: ivm.Isolate;
  readonly #meter: IsolateMeter;
  #context: ivm.Context | undefined;
  #control: Control | undefined;

  constructor(program: JavaScriptProgram, limits: SandboxLimits) {
    this.#program = program;
    this.#limits = limits;
    this.#isolate = withStack(
      JAVASCRIPT_STACK_KIB,
      () => new ivm.Isolate({ memoryLimit: limits.memoryMib + BASE_MEMORY_MIB }),
    );
    this.#meter = new IsolateMeter(this.#isolate);
  }

  async load(): Promise<LoadOutcome> {
    let outcome: RealmOutcome | null;
    try {
      outcome = this.#enterRealm();
    } catch (error) {
      return stoppedBy(error, this.#isolate);
    }
    return toLoadOutcome(outcome);
  }

  async run(input: string, look: Look = 'renew'): Promise<Outcome> {
    this.#meter.start();
    try {
      let outcome = this.#runInRealm(input, look);
      if (outcome?.kind === 'stale' && look === 'report') {
        return { kind: 'stale', ...this.#meter.stop(), ...NOTHING_PRINTED };
      }
      if (outcome?.kind === 'stale') {
        // The last case left something behind: this one gets a clean realm, from the same isolate.
        this.#leaveRealm();
        this.#enterRealm();
        outcome = this.#runInRealm(input, look);
      }
      return toOutcome(outcome, this.#meter.stop());
    } catch (error) {
      const usage = this.#meter.stop();
      return { ...stoppedBy(error, this.#isolate), ...usage, ...this.#salvagePrinted() };
    }
  }

  isStale(): boolean {
    if (this.#isolate.isDisposed || this.#control === undefined) return false;
    try {
      const text = this.#control.applySync(undefined, ['look', ''], { timeout: LOOK_WALL_MS });
      return parseRealmOutcome(text)?.kind !== 'loaded';
    } catch {
      return true;
    }
  }

  close(): void {
    if (!this.#isolate.isDisposed) this.#isolate.dispose();
  }

  #enterRealm(): RealmOutcome | null {
    const { needsLibraries, ...program } = this.#program;
    const code = realmScript(needsLibraries);
    const cachedData = codeCaches.get(needsLibraries);
    const script: ivm.Script & ivm.CachedDataResult = this.#isolate.compileScriptSync(
      code,
      cachedData ? { cachedData } : { produceCachedData: true },
    );
    if (!cachedData && script.cachedData) codeCaches.set(needsLibraries, script.cachedData);
    this.#context = this.#isolate.createContextSync();
    this.#control = script.runSync(this.#context, { reference: true, timeout: this.#limits.wallMs }) as Control;
    const job = JSON.stringify({ ...program, fileName: SUBMISSION_FILE });
    return parseRealmOutcome(this.#control.applySync(undefined, ['load', job], { timeout: this.#limits.wallMs }));
  }

  #runInRealm(input: string, look: Look): RealmOutcome | null {
    const command = look === 'skip' ? 'unseen' : 'case';
    return parseRealmOutcome(this.#control?.applySync(undefined, [command, input], { timeout: this.#limits.wallMs }));
  }

  #leaveRealm(): void {
    this.#control?.release();
    this.#context?.release();
    this.#control = undefined;
    this.#context = undefined;
  }

  #salvagePrinted(): Pick<Usage, 'printed' | 'printedLength'> {
    if (this.#isolate.isDisposed || this.#control === undefined) return NOTHING_PRINTED;
    try {
      return parsePrinted(this.#control.applySync(undefined, ['output', ''], { timeout: 50 }));
    } catch {
      // Printed output is a courtesy; what stopped the case may have left nothing to read.
      return NOTHING_PRINTED;
    }
  }
}

/** A look takes a tenth of a millisecond, unless the submission made it one of its own. */
const LOOK_WALL_MS = 200;
/** What an empty isolate with the realm and its libraries needs, in MiB. */
const BASE_MEMORY_MIB = 8;
