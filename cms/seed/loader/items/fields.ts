import * as z from 'zod'

export const isoDate = z.iso.date('Give a calendar date such as 2024-05-14.')

export const code = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Small letters, digits and hyphens only.')

export const line = z.string().trim().min(1, 'This text is empty.').max(255, 'At most 255 characters.')

export const prose = z.string().trim().min(1, 'This text is empty.')

const title = line.max(120, 'At most 120 characters.')

const summary = prose.max(300, 'At most 300 characters.')

export const lifecycle = z.enum(['current', 'superseded', 'withdrawn', 'archived'])

const contact = z.strictObject({
  telephone: z.string().regex(/^5500 0\d{3}$/, 'Invented numbers only: 5500 0 and three digits.'),
  email: z.string().regex(/^[a-z0-9.-]+@demo\.example$/, 'Addresses at demo.example only.'),
})

/** A text in English and in Traditional Chinese; Simplified is made from the latter. */
export function bilingual<T extends z.ZodType>(schema: T) {
  return z.strictObject({ en: schema, 'zh-Hant-HK': schema })
}

const rows = z.array(z.array(z.coerce.string())).min(2, 'A header row and at least one row.')

const attachmentTitle = bilingual(line)

const attachment = z.discriminatedUnion('format', [
  z.strictObject({ id: code, format: z.literal('docx'), title: attachmentTitle, content: bilingual(prose) }),
  z.strictObject({ id: code, format: z.literal('csv'), title: attachmentTitle, content: bilingual(rows) }),
])

export type AttachmentItem = z.infer<typeof attachment>

/** What pages of every kind have in common. */
export const pageFields = {
  revisedOn: isoDate,
  reviewedOn: isoDate.nullish(),
  reviewBy: isoDate,
  bureau: z.string(),
  topics: z.array(code).min(1, 'Give one to three topics.').max(3, 'Give one to three topics.'),
  contact,
  attachments: z.array(attachment).nullish(),
}

export const versionFields = { title, summary, contactPost: line, body: prose }

/** YAML reads 2.0 as the number 2, so a version that looks whole must be in quotes. */
export const versionNumber = z
  .union([z.string(), z.number().refine((value) => !Number.isInteger(value))], { error: 'Put the version in quotes: "2.0".' })
  .transform(String)

type VersionItem = z.infer<z.ZodObject<typeof versionFields>> & Record<string, unknown>

/** An item of any kind of page. */
export type PageItem = z.infer<z.ZodObject<typeof pageFields>> & { en: VersionItem; 'zh-Hant-HK': VersionItem }
