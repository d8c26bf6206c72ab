/**
 * Words that are written short in notes, in full. Only those that mean one thing in designs: `exp` is also a backoff, and
 * `prod` no product.
 */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    password: 'pw pws pwd pwds passwd passwds',
    gateway: 'gw gws',
    memory: 'mem',
    account: 'acc accs acct accts',
    message: 'msg msgs',
    month: 'mo',
    second: 'sec secs',
    minute: 'mins',
    hour: 'hr hrs',
    year: 'yr yrs',
    people: 'ppl',
    database: 'db dbs',
    postgres: 'pg psql',
    request: 'req reqs',
    service: 'svc svcs',
    session: 'sess',
    user: 'usr usrs',
    priority: 'prio prios',
    revocation: 'revoc revocs',
    transaction: 'tx txn txns',
    email: 'mail mails mailed mailing',
    average: 'avg',
    notification: 'notif notifs',
    error: 'errs',
    certificate: 'cert certs',
    zone: 'az azs',
    address: 'addr addrs adress adresses',
    process: 'proc procs',
    standby: 'stby',
    instance: 'inst',
    because: 'bc coz',
    counter: 'ctr ctrs',
    namespace: 'ns',
    duplicate: 'dup dups',
    connection: 'conn conns',
    event: 'evt evts',
    customer: 'cust custs',
    idempotent: 'idem',
    delete: 'del',
    login: 'logon logons signon signons',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

/** A word in full: `gw` is `gateway`. */
export const inFull = (word: string): string => SHORT_FORMS.get(word) ?? word;
