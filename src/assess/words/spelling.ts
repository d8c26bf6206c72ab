/** Forms that no rule leads back to their verb, words whose forms the stemmer keeps apart, and numbers in words. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    write: 'wrote written',
    send: 'sent',
    keep: 'kept',
    choose: 'chose chosen choice',
    build: 'built',
    lose: 'lost loss losses losing',
    hold: 'held',
    take: 'took taken',
    break: 'broke broken',
    fall: 'fell fallen',
    hide: 'hid hidden',
    show: 'shown',
    give: 'gave given',
    make: 'made',
    catch: 'caught',
    grow: 'grew grown growth',
    run: 'ran running',
    leave: 'left',
    see: 'saw seen',
    spend: 'spent',
    steal: 'stole stolen theft',
    expire: 'expiry expiries expiration expirations',
    retry: 'retrial',
    alias: 'aliases',
    proxy: 'proxied proxies proxying',
    center: 'centre centres centers',
    cancel: 'cancelled cancelling cancellation cancelation canceled canceling',
    label: 'labelled labelling',
    model: 'modelled modelling',
    signal: 'signalled signalling',
    analysis: 'analyses',
    schema: 'schemata schemas',
    index: 'indices indexes indexing indexed',
    query: 'queries querying queried',
    fail: 'failure failures',
    recover: 'recovery recoveries',
    deliver: 'delivery deliveries redelivery redeliver redelivered',
    store: 'storage',
    throttle: 'throttling throttled',
    compress: 'compression',
    encrypt: 'encryption',
    revoke: 'revocation revocations',
    partition: 'partitioning partitioned',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/**
 * A word in American spelling, and an irregular form as its verb. The rules also change words that are no British
 * spellings (`promise`); that does no harm, because both sides of a comparison go through them.
 */
export function americanSpelling(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|ally)?$/, 'or$1')
    .replace(/ogue(s?)$/, 'og$1');
}
