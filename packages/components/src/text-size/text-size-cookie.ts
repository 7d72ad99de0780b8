import { textSizeNames } from '@clf/tokens/choices'

/** Text sizes in the order they are offered: 100 %, 112.5 % and 125 % of the reader's own browser setting. */
export const textSizes = textSizeNames

export type TextSize = (typeof textSizes)[number]

const yearInSeconds = 365 * 24 * 60 * 60

/** Reads the size a person chose earlier from a `document.cookie` string; undefined when none or unknown. */
export function textSizeFromCookie(cookie: string): TextSize | undefined {
  const stored = /(?:^|;\s*)clf-text-size=([^;]*)/.exec(cookie)?.[1]
  return textSizes.find((size) => size === stored)
}

/** The cookie to set so that the size is kept for a year on the whole site. */
export function textSizeCookie(size: TextSize): string {
  return `clf-text-size=${size}; Max-Age=${yearInSeconds}; Path=/; SameSite=Lax`
}
