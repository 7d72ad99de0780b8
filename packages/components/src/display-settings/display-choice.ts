import { motionNames, themeNames } from '@clf/tokens/choices'
import { textSizeCookie, textSizes, type TextSize } from '../text-size/text-size-cookie.ts'

/** Colour themes in the order they are offered; `device` follows the device's own preference. */
export const themes = ['device', ...themeNames] as const

/** Amounts of motion; `device` follows the device's own preference. */
export const motions = ['device', ...motionNames] as const

export type Theme = (typeof themes)[number]
export type Motion = (typeof motions)[number]

/** What a person chose for each setting. */
export interface DisplayChoice {
  theme: Theme
  textSize: TextSize
  motion: Motion
}

/** Names of the settings in forms; with `clf-` before it the cookie, with `data-clf-` the attribute of `<html>`. */
export type DisplaySetting = 'theme' | 'text-size' | 'motion'

/** What each setting offers, the default first. */
export const choices: Readonly<Record<DisplaySetting, readonly string[]>> = {
  theme: themes,
  'text-size': textSizes,
  motion: motions,
}

export const settings: readonly DisplaySetting[] = ['theme', 'text-size', 'motion']

const isDefault = (setting: DisplaySetting, value: string) => value === choices[setting][0]

/** What a `document.cookie` string says of `setting`; undefined when nothing or nothing known. */
export function choiceFromCookie(setting: DisplaySetting, cookie: string): string | undefined {
  const stored = new RegExp(`(?:^|;\\s*)clf-${setting}=([^;]*)`).exec(cookie)?.[1]
  return choices[setting].find((value) => value === stored)
}

/** The cookie to set so that `value` is kept for a year on the whole site; a default is forgotten. */
export function choiceCookie(setting: DisplaySetting, value: string): string {
  const size = setting === 'text-size' && textSizes.find((known) => known === value)
  if (size) return textSizeCookie(size)
  return isDefault(setting, value)
    ? `clf-${setting}=; Max-Age=0; Path=/; SameSite=Lax`
    : `clf-${setting}=${value}; Max-Age=31536000; Path=/; SameSite=Lax`
}

/** What `root`, the `<html>` of the page, says of `setting`; undefined when nothing or nothing known. */
export function choiceOnPage(setting: DisplaySetting, root: Element): string | undefined {
  const stated = root.getAttribute(`data-clf-${setting}`)
  return choices[setting].find((value) => value === stated)
}

/** Shows the page with `value`: writes it on `root`, the `<html>` of the page, or takes the attribute off for a default. */
export function showChoice(setting: DisplaySetting, value: string, root: Element): void {
  if (isDefault(setting, value)) root.removeAttribute(`data-clf-${setting}`)
  else root.setAttribute(`data-clf-${setting}`, value)
}
