import { z } from 'zod'

/** Languages in which every word of this package exists, as BCP 47 tags. */
export const languages = ['en', 'zh-Hant-HK', 'zh-Hans'] as const

export type Language = (typeof languages)[number]

const text = z.string().trim().min(1).max(200)

export const words = z.strictObject({ en: text, 'zh-Hant-HK': text, 'zh-Hans': text })

/** One text in each language. */
export type Words = z.infer<typeof words>

/** A text in each language that says what it is about. */
export type Message<Detail> = Record<Language, (detail: Detail) => string>
