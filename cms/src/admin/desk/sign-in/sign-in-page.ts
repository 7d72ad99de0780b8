import { sayIn, said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { presentLanguage } from '../language/use-say.ts'
import { adoptStyle } from '../surface/adopt-style.ts'
import style from './sign-in-page.css?inline'

/** What the server tells of the sign-in by a provider, where one is set up. */
export interface ProviderSignIn {
  /** Address at which it begins. */
  start: string
  button: Said
  hasLocalAccounts: boolean
}

const or = said('Or with an account of this system', '或使用此系統的帳戶', '或使用本系统的账号')

const noPasswords = said(
  'Accounts with a password are switched off here. Sign in with your government account.',
  '此系統已停用以密碼登入的帳戶。請使用政府帳戶登入。',
  '本系统已停用以密码登录的账号。请使用政府账号登录。',
)

/** Pages of the admin before anybody is signed in that are about passwords; the first is where people sign in. */
const ofPasswords = ['/auth/login', '/auth/forgot-password', '/auth/reset-password', '/auth/register', '/auth/register-admin']

let shown: ProviderSignIn | undefined
/** Where a sign-out goes on, when the sign-in page has come. */
let endAt: string | undefined

/** Puts the button of the provider over the form of Strapi's sign-in page, whenever that page comes. */
export function showProvider(signIn: ProviderSignIn): void {
  const isFirst = shown === undefined
  shown = signIn
  if (isFirst) {
    adoptStyle(style)
    new MutationObserver(update).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['lang'] })
  }
  update()
}

/** Ends the session at the provider too, as soon as the admin has forgotten whose it was. */
export function endByProvider(address: string): void {
  endAt = address
  update()
}

function update(): void {
  const page = ofPasswords.find((path) => location.pathname.endsWith(path))
  const form = page && document.querySelector<HTMLFormElement>('main form')
  if (!form || !shown) return
  if (endAt !== undefined) {
    const address = endAt
    endAt = undefined
    location.assign(address)
  }
  if (!shown.hasLocalAccounts) hidePasswords(form)
  // Where no password opens anything, each of these pages leads to what does.
  if (page !== ofPasswords[0] && shown.hasLocalAccounts) return
  const place = form.parentElement?.querySelector<HTMLElement>(':scope > [data-provider-sign-in]') ?? placeBefore(form)
  const [link, words] = place.children
  const language = presentLanguage()
  const to = new URLSearchParams(location.search).get('redirectTo') ?? '/'
  set(link, 'href', `${shown.start}?${new URLSearchParams({ to, language }).toString()}`)
  write(link, sayIn(language, shown.button))
  write(words, sayIn(language, shown.hasLocalAccounts ? or : noPasswords))
}

function placeBefore(form: HTMLFormElement): HTMLElement {
  const place = document.createElement('div')
  place.dataset['providerSignIn'] = ''
  place.append(document.createElement('a'), document.createElement('p'))
  form.before(place)
  return place
}

function hidePasswords(form: HTMLFormElement): void {
  form.hidden = true
  for (const link of document.querySelectorAll<HTMLElement>('main a[href$="/auth/forgot-password"]')) link.hidden = true
}

/** What stands there already is not written again: each change calls for another look. */
function write(element: Element | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}

function set(element: Element | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
}
