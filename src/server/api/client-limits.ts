import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal, retryAfter } from '../refusal.ts';

export interface ClientLimitOptions {
  /** Submissions that one address may send in a minute; 0 for any number. */
  readonly perMinute: number;
  /** Submissions of one address that may wait or run at the same time. */
  readonly atOnce: number;
}

/** What one address may ask for, so that nobody can take all of the judge. Nothing is written down anywhere. */
export class ClientLimits {
  readonly #rate: RateLimiterMemory | null;
  readonly #atOnce: number;
  readonly #active = new Map<string, number>();

  constructor({ perMinute, atOnce }: ClientLimitOptions) {
    this.#rate = perMinute === 0 ? null : new RateLimiterMemory({ points: perMinute, duration: 60 });
    this.#atOnce = atOnce;
  }

  /** Counts a submission. Throws a `Refusal` where it is one too many in this minute. */
  async count(client: string): Promise<void> {
    try {
      await this.#rate?.consume(client);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      const message = `That was one submission too many in a minute; try again in ${seconds} s.`;
      throw new Refusal(429, message, retryAfter(seconds));
    }
  }

  /**
   * Takes one of the client's places until the returned function is called. Throws a `Refusal` where all are taken.
   * @param retrySeconds when one should be free again
   */
  enter(client: string, retrySeconds: number): () => void {
    const active = this.#active.get(client) ?? 0;
    if (active >= this.#atOnce) {
      const message = `${active} submissions from your address are waiting already; try again in ${retrySeconds} s.`;
      throw new Refusal(429, message, retryAfter(retrySeconds));
    }
    this.#active.set(client, active + 1);
    return () => {
      const left = (this.#active.get(client) ?? 1) - 1;
      if (left === 0) this.#active.delete(client);
      else this.#active.set(client, left);
    };
  }
}
