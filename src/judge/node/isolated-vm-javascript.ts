import { parsePrinted, parseRealmOutcome, type RealmOutcome } from '../realm-outcome.ts';
import { SUBMISSION_FILE, type JavaScriptProgram } from '../javascript-program.ts';
import { NOTHING_PRINTED, toLoadOutcome, toOutcome } from '../realm-to-outcome.ts';
import type { LoadOutcome, Look, Outcome, Sandbox, SandboxLimits, Usage } from '../sandbox.ts';
import { IsolateMeter, stoppedBy, stoppedLoading } from './isolate-meter.ts';
import { openRealm, retire, type JavaScriptIsolate, type JavaScriptRealm } from './javascript-isolate.ts';

/**
 * Reading a source runs nothing of it, so it has a time of its own in wall milliseconds: on a busy machine, a case's limit
 * would refuse sources that are fine.
 */
const LOAD_WALL_MS = 5_000;

/** One JavaScript submission in an isolate of its own. */
export class IsolatedVmJavaScript implements Sandbox {
  readonly #program: JavaScriptProgram;
  readonly #limits: SandboxLimits;
  readonly #isolate: JavaScriptIsolate['isolate'];
  readonly #meter: IsolateMeter;
  #realm: JavaScriptRealm;

  /** @param opened an isolate that nothing has run in, for this submission alone */
  constructor(program: JavaScriptProgram, limits: SandboxLimits, opened: JavaScriptIsolate) {
    this.#program = program;
    this.#limits = limits;
    this.#isolate = opened.isolate;
    this.#realm = opened;
    this.#meter = new IsolateMeter(opened.isolate);
  }

  async load(): Promise<LoadOutcome> {
    let outcome: RealmOutcome | null;
    this.#meter.start();
    try {
      outcome = this.#load();
    } catch (error) {
      return stoppedLoading(error, this.#isolate, this.#meter);
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
        this.#renewRealm();
        this.#load();
        outcome = this.#runInRealm(input, look);
      }
      return toOutcome(outcome, this.#meter.stop());
    } catch (error) {
      const usage = this.#meter.stop();
      return { ...stoppedBy(error, this.#isolate), ...usage, ...this.#salvagePrinted() };
    }
  }

  isStale(): boolean {
    if (this.#isolate.isDisposed) return false;
    try {
      const text = this.#realm.control.applySync(undefined, ['look', ''], { timeout: LOOK_WALL_MS });
      return parseRealmOutcome(text)?.kind !== 'loaded';
    } catch {
      return true;
    }
  }

  close(): void {
    retire(this.#isolate);
  }

  #load(): RealmOutcome | null {
    const job = JSON.stringify({ ...this.#program, fileName: SUBMISSION_FILE });
    return parseRealmOutcome(this.#realm.control.applySync(undefined, ['load', job], { timeout: LOAD_WALL_MS }));
  }

  #runInRealm(input: string, look: Look): RealmOutcome | null {
    const command = look === 'skip' ? 'unseen' : 'case';
    return parseRealmOutcome(
      this.#realm.control.applySync(undefined, [command, input], { timeout: this.#limits.wallMs }),
    );
  }

  #renewRealm(): void {
    this.#realm.control.release();
    this.#realm.context.release();
    this.#realm = openRealm(this.#isolate, this.#program.needsLibraries);
  }

  #salvagePrinted(): Pick<Usage, 'printed' | 'printedLength'> {
    if (this.#isolate.isDisposed) return NOTHING_PRINTED;
    try {
      return parsePrinted(this.#realm.control.applySync(undefined, ['output', ''], { timeout: 50 }));
    } catch {
      // Printed output is a courtesy; what stopped the case may have left nothing to read.
      return NOTHING_PRINTED;
    }
  }
}

/** A look takes a tenth of a millisecond, unless the submission made it one of its own. */
const LOOK_WALL_MS = 200;
