import { z } from 'zod'

const textSizes = ['default', 'larger', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

export const themes = ['light', 'dark', 'high-contrast', 'heritage'] as const
export type Theme = (typeof themes)[number]

export const textSizeCookie = 'clf-text-size'
export const themeCookie = 'clf-theme'

const textSize = z.enum(textSizes)
const theme = z.enum(themes)

/** The text size of a cookie, undefined for the default and for anything else. */
export function readTextSize(value: string | undefined): TextSize | undefined {
  const parsed = textSize.safeParse(value)
  return parsed.success && parsed.data !== 'default' ? parsed.data : undefined
}

/** The theme of a cookie, undefined when the reader follows the device. */
export function readTheme(value: string | undefined): Theme | undefined {
  return theme.safeParse(value).data
}

/** Choices a reader can post: `text-size`, `theme` (`device` follows the device) or both. */
export const postedPreferences = z
  .object({
    'text-size': textSize.optional(),
    theme: z.union([theme, z.literal('device')]).optional(),
  })
  .refine((posted) => posted['text-size'] !== undefined || posted.theme !== undefined)
