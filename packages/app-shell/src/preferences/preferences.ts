import { motionNames, textSizeNames, themeNames } from '@clf/tokens/choices'
import { z } from 'zod'

export const textSizeCookie = 'clf-text-size'
export const themeCookie = 'clf-theme'
export const motionCookie = 'clf-motion'

const textSize = z.enum(textSizeNames)
const theme = z.enum(themeNames)
const motion = z.enum(motionNames)

export type TextSize = z.infer<typeof textSize>
export type Theme = z.infer<typeof theme>
export type Motion = z.infer<typeof motion>

/** The text size of a cookie, undefined for the default and for anything else. */
export function readTextSize(value: string | undefined): TextSize | undefined {
  const parsed = textSize.safeParse(value)
  return parsed.success && parsed.data !== 'default' ? parsed.data : undefined
}

/** The theme of a cookie, undefined when the reader follows the device. */
export function readTheme(value: string | undefined): Theme | undefined {
  return theme.safeParse(value).data
}

/** The motion of a cookie, undefined when the reader follows the device. */
export function readMotion(value: string | undefined): Motion | undefined {
  return motion.safeParse(value).data
}

/** Choices a reader can post: `text-size`, `theme` and `motion` (`device` follows the device), at least one of them. */
export const postedPreferences = z
  .object({
    'text-size': textSize.optional(),
    theme: z.union([theme, z.literal('device')]).optional(),
    motion: z.union([motion, z.literal('device')]).optional(),
  })
  .refine((posted) => Object.values(posted).some((choice) => choice !== undefined))
