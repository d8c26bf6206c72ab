import type { LexiconEntry } from './entry.ts';

/** Who somebody is, and what must stay secret. */
export const IDENTITY: readonly LexiconEntry[] = [
  {
    kind: 'auth',
    as: 'noun',
    words: `auth service, auth server, auth api, authn service, authz service, authentication service, authentication server,
      authorization service, authorization server, authorisation service, authorisation server, login service, login server,
      login api, login orchestrator, logon orchestrator, sign in orchestrator, auth orchestrator, authentication orchestrator, logon service, logon server, signon service, step up service, identity service, iam service, sso service, sso server, token service, token issuer, issuer, token server, token validator,
      token verifier, token verification, token validation, jwt service, jwt issuer, jwt validator, jwt verifier, mfa service,
      otp service, totp service, 2fa service, two factor service, passkey service, webauthn service, session service, session manager,
      session api, session server, credential service, password service, permission service, access control service,
      policy engine, policy decision point, oauth server, oauth service, oauth2 server, oidc server, openid server, signup service,
      sign in service, log in service, signin service, registration service, revocation service, introspection service, token introspection,
      introspection endpoint, auth middleware, authenticator, authorizer, security token service, sts, auth module, hashing service,
      password hashing service, password hasher, hash service, logout service, oauth handler, login handler, jwks endpoint, jwks`,
  },
  {
    kind: 'auth',
    as: 'topic',
    words: `auth, authn, authz, authentication, authorization, authorisation, login, log in, logon, log on, sign in, signin, sign on, signon, sign up, signup, step up,
      registration, identity, iam, sso, single sign on, mfa, 2fa, otp, totp, two factor, multi factor, webauthn, passkey, jwt,
      oauth, oauth2, oauth 2, oidc, openid connect, rbac, access control, permission, token validation, token revocation,
      revocation, credential check, password hashing, session management`,
  },
  {
    kind: 'auth',
    as: 'brand',
    words:
      'open policy agent, opa, ory hydra, hydra, ory, spring security, passport js, supertokens, zanzibar, spicedb, openfga, casbin',
  },
  {
    kind: 'identity-provider',
    as: 'noun',
    words: `identity provider, idp, external idp, oauth provider, oauth2 provider, oidc provider, openid provider, saml provider,
      saml idp, social login, social login provider, social provider, google login, facebook login, github login, google oauth,
      github oauth, facebook oauth, apple login, sign in with, sign in with google, sign in with apple, log in with, login with, login with google, login with facebook, google sign in,
      google idp, google oidc, google oauth provider, external identity provider, sso provider, federation, directory service,
      user directory, third party login, external oauth`,
  },
  {
    kind: 'identity-provider',
    as: 'brand',
    words: `auth0, okta, cognito, aws cognito, amazon cognito, keycloak, active directory, azure ad, entra, entra id, azure ad b2c,
      firebase auth, ping identity, onelogin, ldap, openldap, workos, clerk, stytch, supabase auth, fusionauth, google identity,
      google workspace, jumpcloud, duo, saml`,
  },
  {
    kind: 'session-store',
    as: 'noun',
    words: `session store, session cache, session db, session database, session storage, session table, session redis, session state,
      session data, sessions redis, token store, refresh token store, refresh token db, refresh token database, refresh token table,
      refresh token storage, refresh token, token db, token database, token storage, token table, token blacklist, token denylist,
      token blocklist, blacklist, denylist, blocklist, deny list, block list, revocation list, revoked token, revoked token store, revoked session, revoked jti,
      revocation store, revocation db, revocation set, session registry, session repository, login session, user session, active session`,
  },
  { kind: 'session-store', as: 'head', words: 'session' },
  {
    kind: 'secrets',
    as: 'noun',
    words: `secret manager, secrets manager, secret store, secrets store, secret, secrets vault, key management service, key management,
      key management system, key store, keystore, key vault, keyvault, signing key, private key, encryption key, key manager,
      key rotation, key rotation service, key service, kms, hsm, hardware security module, certificate store, certificate manager,
      certificate authority, pki, password vault, pepper, pepper store, vault`,
  },
  {
    kind: 'secrets',
    as: 'brand',
    words: `hashicorp vault, aws kms, aws secrets manager, cloud kms, cloud hsm, cloudhsm, azure key vault, google secret manager, acm,
      parameter store, ssm parameter store, doppler, sealed secret, cert manager`,
  },
];
