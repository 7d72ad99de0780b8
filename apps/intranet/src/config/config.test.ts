import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  it('listens on 127.0.0.1:4321 when nothing is set', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4321,
      origin: 'http://127.0.0.1:4321',
      cmsUrl: 'http://127.0.0.1:1337',
      token: undefined,
      tokenFile: undefined,
      submissionToken: undefined,
      submissionTokenFile: undefined,
      store: resolve('.clf/read-model'),
      outbox: resolve('.clf/read-model/outbox.db'),
      sumsSeconds: 900,
      packKeyFile: resolve('.clf/read-model/pack-key.pem'),
      staleSeconds: 120,
      signIn: null,
    })
  })

  it('takes empty variables as not set', () => {
    expect(readConfig({ CLF_INTRANET_PORT: '' }).port).toBe(4321)
  })

  it('drops the slash at the end of addresses', () => {
    const config = readConfig({ CLF_CMS_URL: 'http://cms.example:1337/', CLF_INTRANET_ORIGIN: 'https://intranet.example/' })
    expect([config.cmsUrl, config.origin]).toEqual(['http://cms.example:1337', 'https://intranet.example'])
  })

  it('names the wrong variable, its value and what to do', () => {
    expect(() => readConfig({ CLF_INTRANET_PORT: '99999' })).toThrow(
      /CLF_INTRANET_PORT is "99999": .* Correct it or unset it to use the default\./,
    )
  })

  it('refuses a limit that readers would be told of between two answers', () => {
    expect(() => readConfig({ CLF_INTRANET_STALE_SECONDS: '10' })).toThrow(/CLF_INTRANET_STALE_SECONDS is "10": expected 30 or more/)
  })

  it('refuses an address of the CMS that is not http', () => {
    expect(() => readConfig({ CLF_CMS_URL: 'ftp://cms.example' })).toThrow(/CLF_CMS_URL is "ftp:\/\/cms\.example"/)
  })

  describe('with a provider', () => {
    const provider = { CLF_INTRANET_OIDC_ISSUER: 'https://accounts.example', CLF_INTRANET_OIDC_CLIENT_ID: 'intranet', CLF_INTRANET_ORIGIN: 'https://intranet.example' }

    it('reads how readers sign in, and makes no key before one is needed', () => {
      const { signIn } = readConfig({ ...provider, CLF_INTRANET_OIDC_AUDIENCES: '{"staff":["restricted-staff"]}' })
      expect(signIn).toMatchObject({ clientId: 'intranet', clientSecret: null, scopes: 'openid profile', groupsClaim: 'groups', origin: 'https://intranet.example' })
      expect([...(signIn?.audiences ?? [])]).toEqual([['staff', ['restricted-staff']]])
    })

    it.each([
      ['CLF_INTRANET_OIDC_ISSUER', 'http://accounts.example', /an issuer begins with https:/],
      ['CLF_INTRANET_OIDC_CLIENT_ID', '', /CLF_INTRANET_OIDC_CLIENT_ID is "": expected the name/],
      ['CLF_INTRANET_OIDC_AUDIENCES', '{"staff":["secret"]}', /each with a list of restricted-admin, restricted-staff/],
      ['CLF_INTRANET_OIDC_AUDIENCES', 'staff', /expected groups as JSON/],
      ['CLF_INTRANET_SESSION_KEYS', 'short', /32 characters or more/],
    ])('refuses %s = %s', (name, value, sentence) => {
      expect(() => readConfig({ ...provider, [name]: value })).toThrow(sentence)
    })
  })
})
