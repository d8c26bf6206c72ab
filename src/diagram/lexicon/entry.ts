import type { ComponentKind } from '../../catalog/component-kinds.ts';

/**
 * How much a phrase says about the thing that it names, from most to least:
 *
 * - `agent`: what does something; where it comes last it decides, whatever it does it with ("cache warmer" is a worker)
 * - `noun`: names the thing wherever it stands; the last one wins ("cache invalidation queue" is a queue)
 * - `brand`: a product; says what it is where no noun does ("Kafka consumer" is a worker, "Kafka" a stream)
 * - `head`: names the thing where it comes last ("mobile user" is a client, "user profile" is not)
 * - `topic`: names it alone, or before a word that could be anything ("auth", "auth service", not "auth database")
 * - `alone`: names it only as the whole label ("Dashboard", not "Dashboard of cats")
 * - `generic`: a service, if nothing else in the label says more
 */
export type Strength = 'agent' | 'noun' | 'brand' | 'head' | 'topic' | 'alone' | 'generic';

/** Phrases, separated by commas, that mean the same kind. In lower case; plurals and joined words are found by themselves. */
export interface LexiconEntry {
  readonly kind: ComponentKind;
  readonly as: Strength;
  readonly words: string;
}
