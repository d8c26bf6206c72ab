import { PERIODS } from './periods.ts';
import { at } from './read-number.ts';
import { unitRead, type ReadUnit } from './unit-grammar.ts';

const LETTER = /\s?m(?![\p{L}\d_])/uy;
const TIME_WORDS =
  /\b(?:ttl|timeouts?|tokens?|expir\w*|sessions?|lifetime|lived|lease|window|interval|every|retry|minutes?|valid|delay|backoff|rotat\w*|latenc\w+)\b/;
/** Of these there are some minutes a month, where of tokens there are some millions. */
const DOWN_WORDS = /\b(?:down-?times?|outages?|unavailab\w*|budgets?)\b/;
/** What piles up in an outage is counted: "1h outage = 0.4m backlog". */
const PILES = /\b(?:backlogs?|queued?|waiting|pil\w+ up|accumulat\w*|behind)\b/;
const COUNTED =
  /^\s(?:(?:new|total|active|daily|monthly|more|short)\s)?(?:links?|urls?|redirects?|requests?|reqs?|users?|records?|rows?|tasks?|jobs?|clicks?|reads?|writes?|logins?|events?|hits?|people|accounts?|customers?|items?|messages?|entries|keys?|codes?)\b/i;
const RATE = /^\s?(?:\/|per\b|an?\b|each\b|daily\b|monthly\b)/i;

/** Minutes behind a number where `m` alone means them: beside words of time, and where nothing is counted; else null. */
export function readMinutes(text: string, from: number, context: string): ReadUnit | null {
  const letter = at(LETTER, text, from);
  if (letter === null) return null;
  const end = from + letter[0].length;
  const behind = text.slice(end, end + 30);
  const isMoney = /[$€£]\s?[\d.,]+$/.test(text.slice(Math.max(0, from - 15), from));
  if (isMoney || COUNTED.test(behind)) return null;
  const isOfTime = DOWN_WORDS.test(context) ? !PILES.test(context) : TIME_WORDS.test(context) && !RATE.test(behind);
  return isOfTime ? unitRead('seconds', PERIODS.minute, end) : null;
}
