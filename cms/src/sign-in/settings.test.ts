import { describe, expect, it } from 'vitest'
import { readSignInSettings } from './settings.ts'

const least = {
  CLF_CMS_PUBLIC_URL: 'https://cms.example/desk/',
  CLF_CMS_OIDC_ISSUER: 'https://login.example/realm',
  CLF_CMS_OIDC_CLIENT_ID: 'cms',
  CLF_CMS_OIDC_ROLES: '{"CN=Editors,OU=CMS":"editor"}',
}

describe('the settings of the sign-in', () => {
  it('are none without an issuer', () => {
    expect([readSignInSettings({}), readSignInSettings({ ...least, CLF_CMS_OIDC_ISSUER: '' })]).toEqual([null, null])
  })

  it('have defaults', () => {
    expect(readSignInSettings({ ...least, CLF_CMS_OIDC_CLIENT_SECRET: '' })).toMatchObject({
      publicUrl: 'https://cms.example/desk',
      clientSecret: null,
      scopes: 'openid email profile',
      groupsClaim: 'groups',
      roles: new Map([['CN=Editors,OU=CMS', 'editor']]),
      hasLocalAccounts: true,
      button: { tc: '使用政府帳戶登入' },
    })
  })

  it.each([
    ['CLF_CMS_OIDC_ISSUER', 'http://login.example', 'must begin with https://'],
    ['CLF_CMS_OIDC_ISSUER', 'login.example', 'CLF_CMS_OIDC_ISSUER: '],
    ['CLF_CMS_OIDC_SCOPES', 'email openid-not', 'must hold openid'],
    ['CLF_CMS_OIDC_ROLES', '{editors}', 'CLF_CMS_OIDC_ROLES: is not JSON'],
    ['CLF_CMS_OIDC_ROLES', '{}', 'gives no group a role'],
    ['CLF_CMS_OIDC_BUTTON', '{"en":"Sign in"}', 'CLF_CMS_OIDC_BUTTON.tc'],
    ['CLF_CMS_LOCAL_ACCOUNTS', 'no', 'CLF_CMS_LOCAL_ACCOUNTS: '],
    ['CLF_CMS_PUBLIC_URL', '', 'CLF_CMS_PUBLIC_URL: '],
  ])('cannot be used with %s “%s”', (name, value, says) => {
    expect(() => readSignInSettings({ ...least, [name]: value })).toThrow(says)
  })

  it('take a provider without TLS on this machine alone', () => {
    expect(readSignInSettings({ ...least, CLF_CMS_OIDC_ISSUER: 'http://127.0.0.1:4400' })?.issuer.port).toBe('4400')
  })
})
