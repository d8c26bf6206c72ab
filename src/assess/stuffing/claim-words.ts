const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that relate things to each other: where they stand, something is claimed. */
const RELATIONS = list(
  'for with because so that to on when if by from into onto via through per after before instead vs versus not than ' +
    'until till at over under across between within without only each every then which who whose where while since as in ' +
    'is are was be been can cannot could must should would may might never always once during against toward towards ' +
    'upon behind inside outside else unless whenever how why both no more less fewer most least up down out off back ' +
    'again same first last next also still even already rather due given using based than does do has their its them they',
);

/** What systems and people do, in their base form and others that have no rule. */
const VERBS = list(
  'store stores keep keeps kept serve serves return returns read reads write writes written send sends sent count counts ' +
    'get gets put puts take takes make makes check checks verify verifies validate validates reject rejects accept ' +
    'accepts allow allows deny denies block blocks fail fails fall falls go goes lose loses lost survive survives drop ' +
    'drops expire expires rotate rotates revoke revokes sign signs issue issues refresh refreshes call calls ask asks ' +
    'answer answers run runs execute executes poll polls pull pulls push pushes consume consumes produce produces publish ' +
    'publishes emit emits handle handles move moves copy copies create creates delete deletes remove removes update updates ' +
    'insert inserts append appends increment increments add adds grow grows split splits spread spreads route routes ' +
    'redirect redirects forward forwards wait waits stop stops start starts avoid avoids prevent prevents protect protects ' +
    'limit limits reduce reduces increase increases cost costs need needs want wants let lets choose chose chosen pick ' +
    'picked prefer prefers trade compare detect detects notify notifies page pages alert alerts measure measures show shows ' +
    'see sees know knows find finds look looks lookup generate generates compute computes encode encodes decode decodes ' +
    'map maps sort sorts order orders merge merges flush flushes warm warms evict evicts invalidate invalidates hold holds ' +
    'claim claims ack acks nack acknowledge acknowledges requeue requeues retry retries mark marks set sets reset resets ' +
    'lock locks unlock unlocks release releases renew renews extend extends promote promotes replicate replicates ' +
    'recover recovers restore restores replay replays scale scales shorten shortens submit submits cancel cancels list ' +
    'lists inspect log logs enroll register registers follow follows point points hit hits miss misses match matches ' +
    'become becomes mean means stay stays happen happens depend depends assume assumes support supports require requires ' +
    'provide provides contain contains break breaks degrade degrades absorb absorbs build builds change changes',
);

/** They join words and relate nothing; nor do verbs of having and using, and what everybody writes in front of a list. */
const GLUE = list(
  'a an the and or of we our us i you it this these those will shall use uses used have having include includes including ' +
    'implement implements add consider considers such etc e g ie eg like also plus need needs should would could must can ' +
    'system design solution architecture there some any all very good best better great proper various many multiple ' +
    'different highly fully well apply applies employ leverage leverages utilize utilizes introduce introduces',
);

/** What a word does in a statement. `term`: it names something. */
export type WordRole = 'claim' | 'glue' | 'term';

/** The role of a word as it is compared. Nouns and verbs of the same form (cache, shard) are terms. */
export function roleOf(word: string): WordRole {
  if (GLUE.has(word)) return 'glue';
  if (RELATIONS.has(word) || VERBS.has(word)) return 'claim';
  if (word.length > 5 && word.endsWith('ed') && !TERMS_IN_ED.has(word)) return 'claim';
  return 'term';
}

const TERMS_IN_ED = list(
  'distributed replicated sharded partitioned cached clustered delayed scheduled managed encrypted hashed signed salted ' +
    'prioritized queued federated decoupled indexed memcached',
);
