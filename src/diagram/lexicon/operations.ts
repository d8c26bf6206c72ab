import type { LexiconEntry } from './entry.ts';

/** What watches the system, and what others run for it. */
export const OPERATIONS: readonly LexiconEntry[] = [
  {
    kind: 'metrics',
    as: 'noun',
    words: `metrics, metric, metrics service, metrics server, metrics db, metrics store, metrics collector, metrics aggregator, monitoring service, monitoring system, monitoring dashboard, metrics dashboard,
      monitoring tool, monitoring server, observability stack, observability platform, time series db, time series database, timeseries db, time-series database, time series store, tsdb, telemetry service, apm, queue depth metrics`,
  },
  {
    kind: 'metrics',
    as: 'topic',
    words: 'monitoring, monitor, observability, telemetry, instrumentation, slo, health, stats, statsd',
  },
  {
    kind: 'metrics',
    as: 'brand',
    words: `prometheus, grafana, datadog, data dog, new relic, newrelic, cloudwatch, cloud watch, cloudwatch metrics, stackdriver, cloud monitoring, azure monitor, influxdb, influx, influx db, timescaledb, timescale,
      graphite, statsd, telegraf, victoriametrics, thanos, nagios, zabbix, dynatrace, appdynamics, application insights, app insights, mimir, m3db, opentsdb, netdata, flower, cortex`,
  },
  {
    kind: 'logging',
    as: 'noun',
    words: `logging, logs, log service, logging service, log server, log aggregator, log aggregation, log collector, log store, log storage, log db, log database, log pipeline, log shipper, log archive, audit log, audit logs, audit trail, audit service,
      audit log store, audit log service, audit logger, audit db, audit, logger, central logging, centralized logging, log management, access log, error tracking, error tracker, login history, security log, security event log`,
  },
  { kind: 'logging', as: 'head', words: 'log' },
  {
    kind: 'logging',
    as: 'brand',
    words: `elk, elk stack, efk, kibana, logstash, fluentd, fluent bit, fluentbit, filebeat, vector dev, loki, grafana loki, splunk, graylog, papertrail, loggly, sumo logic, logdna, cloudwatch logs, cloudwatch log, cloud logging, sentry, rollbar,
      bugsnag, cloudtrail, cloud trail, syslog, log4j, siem, honeybadger, log analytics`,
  },
  {
    kind: 'tracing',
    as: 'noun',
    words:
      'tracing, distributed tracing, trace, tracer, trace collector, tracing service, trace store, tracing backend, request tracing',
  },
  {
    kind: 'tracing',
    as: 'brand',
    words: `jaeger, zipkin, opentelemetry, open telemetry, otel, otel collector, opentelemetry collector, x ray, xray, aws x-ray, tempo, grafana tempo, honeycomb, lightstep, cloud trace, skywalking, opentracing`,
  },
  {
    kind: 'alerting',
    as: 'noun',
    words:
      'alerting, alert, alerts, alert manager, alertmanager, alerting service, alert service, alerting system, pager, on call, oncall, on-call, incident management, on call engineer, paging, anomaly detection, anomaly detector, detector, alarm',
  },
  {
    kind: 'alerting',
    as: 'brand',
    words:
      'pagerduty, pager duty, opsgenie, victorops, cloudwatch alarm, prometheus alertmanager, grafana oncall, statuspage, incident io',
  },
  {
    kind: 'analytics',
    as: 'noun',
    words: `analytics service, analytics engine, analytics pipeline, analytics platform, analytics system, analytics server, analytics api, analytics processor, analytics aggregator, click analytics, click tracker, click tracking, click counter, click aggregator, click stats,
      stream processor, stream processing, stream aggregator, event aggregator, batch analytics, map reduce, mapreduce, etl, etl pipeline, data pipeline, bi, bi tool, business intelligence, reporting service, report service, statistics service, stats service, usage analytics, aggregation service, aggregation job`,
  },
  {
    kind: 'analytics',
    as: 'topic',
    words: 'analytics, analytic, reporting, report, statistics, click event, insight, aggregation, tracking',
  },
  {
    kind: 'analytics',
    as: 'brand',
    words: `flink, apache flink, spark, apache spark, spark streaming, hadoop, storm, apache storm, apache beam, dataflow, google dataflow, emr, amazon emr, dataproc, kafka streams, ksqldb, ksql, samza, tableau, looker, metabase, superset, power bi, quicksight,
      mixpanel, amplitude, segment io, dbt, glue, aws glue, matomo, posthog, kinesis analytics, kinesis data analytics`,
  },
  {
    kind: 'console',
    as: 'noun',
    words: `operator console, admin console, ops console, admin panel, admin ui, admin dashboard, admin portal, admin tool, admin app, admin page, ops dashboard, ops ui, ops tool, operator dashboard, operator ui, operator panel, operator portal, operations dashboard,
      operations console, management console, management ui, console, control panel, control center, task dashboard, job dashboard, queue dashboard, status dashboard, status page, status ui, internal dashboard, internal tool, back office, backoffice, management portal, support console,
      admin api, ops api, operator api, operator view, visibility dashboard, monitoring ui, dlq console, analytics dashboard, stats dashboard`,
  },
  { kind: 'console', as: 'alone', words: 'dashboard, portal, admin service, ops, operation' },
  {
    kind: 'third-party',
    as: 'noun',
    words: `third party, third-party, 3rd party, 3rd-party, third party service, third party api, third party system, 3rd party api, 3rd party service, external service, external api, external system, external provider, partner api, partner, payment gateway, payment provider,
      payment processor, email provider, sms provider, sms gateway, email gateway, map provider, captcha, recaptcha, captcha service, captcha provider, breached password api, breach check, ip reputation, geoip service, geo ip service, safe browsing, safe browsing api, url scanner, malware scanner, vendor, vendor api, saas, webhook endpoint, webhook receiver, customer endpoint, customer webhook`,
  },
  {
    kind: 'third-party',
    as: 'brand',
    words: `stripe, paypal, adyen, braintree, square, twilio, sendgrid, send grid, mailgun, mailchimp, postmark, sparkpost, plaid, shopify, salesforce, zendesk, slack, hubspot, google maps, mapbox, google analytics, openai, chatgpt, anthropic, hcaptcha, cloudflare turnstile, turnstile,
      maxmind, haveibeenpwned, have i been pwned, hibp, google safe browsing, virustotal, segment, intercom, messagebird, vonage, nexmo, klarna, razorpay, facebook, twitter, whatsapp, telegram, github, gitlab, discord, microsoft teams, zoom, avalara, onfido, google, braze, resend, microsoft, apple`,
  },
];
