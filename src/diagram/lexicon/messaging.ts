import type { LexiconEntry } from './entry.ts';

/** What carries work and events. */
export const MESSAGING: readonly LexiconEntry[] = [
  {
    kind: 'queue',
    as: 'noun',
    words: `queue, message queue, msg queue, task queue, job queue, work queue, priority queue, retry queue, delay queue, delayed queue, fifo queue,
      high priority queue, low priority queue, mq, msmq, message broker, msg broker, broker, message bus, messaging, messaging system, message system,
      message q, msg q, task q, job q, async queue, queue service, queue cluster, queue server, buffer, ingest buffer, spool, spooler, local spool, message channel, mailbox`,
  },
  {
    kind: 'queue',
    as: 'brand',
    words: `sqs, amazon sqs, aws sqs, rabbitmq, rabbit mq, rabbit, activemq, active mq, zeromq, zero mq, ibm mq, azure service bus, service bus, azure queue,
      azure queue storage, queue storage, amazon mq, amqp, beanstalkd, nsq, mosquitto, mqtt, hivemq, solace, disque, faktory, artemis, qpid, jms, tibco, iron mq`,
  },
  {
    kind: 'stream',
    as: 'noun',
    words: `stream, event stream, data stream, streaming, streaming platform, event bus, eventbus, event log, commit log, write ahead log, topic, event topic,
      message stream, pubsub, pub sub, pub/sub, publish subscribe, event hub, event pipeline, event queue topic, click stream, clickstream, event broker,
      redis stream, redis streams, redis pubsub, redis pub sub, log stream, revocation log, revocation feed, change log, changelog,
      binlog, epoch log, event feed, change feed, fan out, fanout, fan out hub, fanout hub, link log`,
  },
  { kind: 'stream', as: 'head', words: 'feed' },
  {
    kind: 'stream',
    as: 'brand',
    words: `kafka, apache kafka, kafka cluster, kafka topic, msk, amazon msk, confluent, kinesis, amazon kinesis, aws kinesis, kinesis data stream, kinesis stream, firehose, kinesis firehose,
      google pub/sub, google pubsub, cloud pub/sub, cloud pubsub, gcp pubsub, event hubs, eventhub, azure event hub, eventbridge, event bridge, event grid, pulsar, apache pulsar, redpanda, nats, nats jetstream, jetstream, dynamodb stream, dynamodb streams`,
  },
  {
    kind: 'dead-letter-queue',
    as: 'noun',
    words: `dead letter queue, dead letters queue, dead-letter queue, deadletter queue, dead letter, dead-letter, deadletter, dead letters, dlq, dead queue, dead letter topic, dead topic, dead stream, job dead topic, task dead topic, dlt, dlx, dead letter exchange,
      dead letter store, dead letter storage, dead letter db, dead letter table, sqs dlq, poison queue, poison message queue, poison message, failed queue, failed job queue, failed task queue, failed message queue, failure queue, error queue, parking lot queue, parking lot, parked, parked task, parked job, parked message, dead, dead view, quarantine, graveyard, failed task, failed job, dead task, dead job`,
  },
  {
    kind: 'notifier',
    as: 'noun',
    words: `notification service, notifications service, notification server, notification system, notification sender, notification worker, notifier, email service, mail service, mail server, email server, email sender,
      mailer, sms service, sms sender, push service, push notification service, push notification, push server, email worker, messaging service, webhook service, webhook sender, webhook dispatcher, webhook notifier, callback service`,
  },
  { kind: 'notifier', as: 'topic', words: 'notification, email, mail, sms, push, webhook, websocket push, callback' },
  {
    kind: 'notifier',
    as: 'brand',
    words:
      'sns, amazon sns, aws sns, fcm, firebase cloud messaging, apns, apple push notification service, ses, amazon ses, aws ses, azure notification hub, notification hub, novu, smtp, smtp server',
  },
];
