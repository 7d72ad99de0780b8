import { languageOfAddress } from '../language/local-path.ts'
import { motionCookie, readMotion, readTextSize, readTheme, textSizeCookie, themeCookie } from '../preferences/preferences.ts'
import { hasSessionCookie } from '../sign-in/session.ts'

const choices = [[textSizeCookie, readTextSize], [themeCookie, readTheme], [motionCookie, readMotion]] as const

/**
 * What a page depends on besides the content: its address and the reader's choices, of the header `Cookie`. Null where it depends on more: an
 * address without a language is answered in that of the reader, who has signed in gets pages of their own, and a choice that is none of ours, or is written in another way, is left to be judged.
 */
export function pageKey(address: string, cookies: string | null | undefined): string | null {
  const [path = ''] = address.split('?')
  if (languageOfAddress(path) === null) return null
  if (!cookies) return address
  if (hasSessionCookie(cookies)) return null
  const values = choices.map(([cookie, read]) => {
    const [, value] = new RegExp(`(?:^|;)\\s*${cookie}=([^;]*)`).exec(cookies) ?? []
    return value === undefined ? '' : (read(value.trim()) ?? null)
  })
  return values.includes(null) ? null : values.every((value) => value === '') ? address : [address, ...values].join(' ')
}
