import type { LexiconEntry } from './entry.ts';

/** What stands between people and the system. */
export const EDGE: readonly LexiconEntry[] = [
  {
    kind: 'client',
    as: 'noun',
    words: `browser, web browser, mobile app, mobile client, mobile application, web client, web frontend, frontend,
      front end, front-end, single page app, single page application, spa, web ui, react app, react native app, vue app,
      angular app, ios app, android app, desktop app, desktop client, native app, client app, client application,
      client device, mobile device, user device, user agent, end user, thin client, thick client, smart tv, iot device,
      command line client, rest client, client sdk, sdk, html page, landing page, web page, webpage, mobile phone,
      smartphone, tablet, laptop, chrome extension, browser extension, pwa, progressive web app`,
  },
  {
    kind: 'client',
    as: 'head',
    words: `client, team, user, customer, visitor, caller, consumer app, enduser, person, people, member, subscriber app, buyer,
      seller, publisher app, developer, producer, task producer, job producer, task submitter, submitter, web user,
      mobile user, tenant, relying party, resource owner, cli, ui, mobile, desktop, phone, website, web site, web app,
      webapp, web application, ios, android, operator, admin, administrator, admin user, shopper, driver app, rider app,
      creator, link creator, actor, guest, iphone, device, upstream service, internet user`,
  },
  { kind: 'client', as: 'alone', words: 'app, web, internet, the internet, world, frontend server, curl, postman' },
  {
    kind: 'dns',
    as: 'noun',
    words: `dns, domain name system, dns server, dns resolver, name server, nameserver, domain name server, geo dns, geodns,
      authoritative dns, dns lookup, global traffic manager`,
  },
  { kind: 'dns', as: 'brand', words: 'route 53, route53, cloud dns, azure dns, traffic manager, ns1, bind9, coredns' },
  {
    kind: 'cdn',
    as: 'noun',
    words: `cdn, content delivery network, content distribution network, edge cache, edge network, edge location, edge pop,
      edge server, edge node, pop, point of presence, edge`,
  },
  {
    kind: 'cdn',
    as: 'brand',
    words: `cloudfront, cloud front, fastly, cloudflare, cloud flare, akamai, azure cdn, cloud cdn, azure front door,
      front door, bunny, keycdn, netlify, vercel, lambda edge`,
  },
  {
    kind: 'load-balancer',
    as: 'noun',
    words: `load balancer, loadbalancer, load-balancer, load balancing, load balance, lb, l4 lb, l7 lb, l4, l7, slb, glb, gslb,
      reverse proxy, balancer, global load balancer, layer 4, layer 7, anycast, ingress, ingress controller, proxy,
      proxy server, sidecar proxy, service mesh, traffic director`,
  },
  {
    kind: 'load-balancer',
    as: 'brand',
    words: `nginx, ngnix, haproxy, ha proxy, envoy, traefik, caddy, alb, nlb, elb, aws alb, aws elb, elastic load balancer,
      application load balancer, network load balancer, elastic load balancing, azure load balancer, application gateway,
      cloud load balancing, f5, big ip, maglev, keepalived, istio, linkerd, metallb, pingora, google cloud load balancer`,
  },
  {
    kind: 'api-gateway',
    as: 'noun',
    words: `api gateway, apigateway, gateway, gw, api gw, apigw, agw, gateway service, gateway server, edge gateway, edge service,
      backend for frontend, bff, graphql gateway, websocket gateway, api proxy, entry point, public api, request router, router`,
  },
  {
    kind: 'api-gateway',
    as: 'brand',
    words: `kong, apigee, zuul, tyk, krakend, spring cloud gateway, amazon api gateway, aws api gateway, azure api management,
      apim, cloud endpoints, apisix, ambassador, gravitee`,
  },
  {
    kind: 'firewall',
    as: 'noun',
    words: `firewall, waf, web application firewall, ddos protection, ddos mitigation, ddos shield, bot protection,
      bot detection, bot mitigation, ip filter, security group, intrusion detection, dmz`,
  },
  {
    kind: 'firewall',
    as: 'brand',
    words: 'aws waf, aws shield, cloud armor, imperva, modsecurity, cloudflare waf, azure ddos',
  },
  {
    kind: 'rate-limiter',
    as: 'noun',
    words: `rate limiter, ratelimiter, rate-limiter, rate limiting, rate limit, throttler, throttle, throttling, token bucket,
      leaky bucket, sliding window counter, sliding window, quota service, quota manager, quota, request limiter, limiter,
      brute force protection, brute force guard, login throttle, login attempt limiter, lockout service, backpressure`,
  },
];
