import type { BrowserContext, Page } from '@playwright/test'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cmsUrl } from '../support/addresses.ts'

export type Locale = 'en' | 'zh' | 'zh-Hans'
export type Person = 'admin' | 'editor' | 'approver'

interface SignIn {
  email: string
  password: string
}

const state = process.env['CLF_CMS_STATE'] ?? join(import.meta.dirname, '../../cms/.clf')

function signInOf(person: Person): SignIn {
  const known = JSON.parse(readFileSync(join(state, 'sign-ins.json'), 'utf8')) as SignIn[]
  const found = known.find(({ email }) => email.startsWith(`${person}@`))
  if (!found) throw new Error(`The seed has no account of the ${person}.`)
  return found
}

/** Strapi counts sign-ins, and each failed test begins a worker anew: a session is kept for all workers of a run, beside the accounts of the house. */
const sessionOf = (person: Person) => join(state, `session-of-${person}`)

/** A session of the admin's own interface, as its cookie holds it. One that is over is begun anew. */
export async function tokenOf(person: Person): Promise<string> {
  return (await keptToken(person)) ?? freshToken(person)
}

async function keptToken(person: Person): Promise<string | null> {
  if (!existsSync(sessionOf(person))) return null
  const token = readFileSync(sessionOf(person), 'utf8')
  return (await fetch(`${cmsUrl}/admin/users/me`, { headers: { Authorization: `Bearer ${token}` } })).ok ? token : null
}

async function freshToken(person: Person): Promise<string> {
  const response = await fetch(`${cmsUrl}/admin/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(signInOf(person)) })
  if (!response.ok) throw new Error(`The ${person} was not signed in: ${response.status} ${await response.text()}`)
  const { data } = (await response.json()) as { data: { token: string } }
  writeFileSync(sessionOf(person), data.token, { mode: 0o600 })
  return data.token
}

/** Signs a person in on the sign-in page, so that the browser holds a whole session that can be renewed. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const { email, password } = signInOf(person)
  await page.goto(`${cmsUrl}/admin/auth/login`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.includes('/auth/'))
}

/** Opens the admin as somebody who has signed in and chosen a language and a theme. */
export async function enter(context: BrowserContext, person: Person, locale: Locale = 'en', theme: 'light' | 'dark' = 'light'): Promise<void> {
  await context.addCookies([{ name: 'jwtToken', value: await tokenOf(person), url: cmsUrl }])
  await context.addInitScript(([language, colours]) => {
    localStorage.setItem('strapi-admin-language', language)
    localStorage.setItem('STRAPI_THEME', colours)
  }, [locale, theme] as const)
}

/** Asks the server of the CMS as a person does through the admin. */
export async function ask<T>(person: Person, method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(cmsUrl + path, {
    method,
    headers: { Authorization: `Bearer ${await tokenOf(person)}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T }
}
