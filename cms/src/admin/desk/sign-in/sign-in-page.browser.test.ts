import { afterEach, expect, test } from 'vitest'
import { showProvider } from './sign-in-page.ts'

const button = { en: 'Sign in with a government account', tc: '以政府帳戶登入', sc: '以政府账号登录' }
const address = location.href

afterEach(() => {
  history.replaceState(null, '', address)
  document.body.replaceChildren()
})

/** A page of Strapi's about passwords, as it comes. */
async function open(path: string): Promise<{ form: HTMLFormElement; link: HTMLAnchorElement | null; words: string }> {
  history.replaceState(null, '', `/admin${path}`)
  document.body.innerHTML = '<main><div><form><input aria-label="Password" type="password"></form></div></main>'
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const place = document.querySelector('[data-provider-sign-in]')
  return { form: document.forms[0] as HTMLFormElement, link: place?.querySelector('a') ?? null, words: place?.querySelector('p')?.textContent ?? '' }
}

test.each(['/auth/login', '/auth/forgot-password', '/auth/reset-password', '/auth/register', '/auth/register-admin'])(
  'where passwords are switched off, %s says so and leads to the provider',
  async (path) => {
    showProvider({ start: '/sign-in/start', button, hasLocalAccounts: false })
    const { form, link, words } = await open(path)
    expect(form.checkVisibility()).toBe(false)
    expect([link?.textContent, link?.getAttribute('href')?.split('?')[0]]).toEqual([button.en, '/sign-in/start'])
    expect(words).toBe('Accounts with a password are switched off here. Sign in with your government account.')
  },
)

test('where they are not, the form stays, and the provider stands above it where people sign in alone', async () => {
  showProvider({ start: '/sign-in/start', button, hasLocalAccounts: true })
  const first = await open('/auth/login')
  expect([first.form.checkVisibility(), first.link?.textContent, first.words]).toEqual([true, button.en, 'Or with an account of this system'])
  const other = await open('/auth/forgot-password')
  expect([other.form.checkVisibility(), other.link]).toEqual([true, null])
})
