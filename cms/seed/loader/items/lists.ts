import * as z from 'zod'
import { bilingual, code, line, prose, versionNumber } from './fields.ts'

/** An item of `seed/taxonomy.yaml`. */
export const termItem = z.strictObject({
  scheme: z.enum(['topic', 'series', 'schedule', 'service-category']),
  code,
  position: z.int().min(1),
  ...bilingual(z.strictObject({ label: line, altLabels: z.array(line).default([]) })).shape,
})

/** An item of `seed/departments.yaml`; the Simplified name is given because it is a fact, not a conversion. */
export const departmentItem = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{1,8}$/, 'One to eight capital letters or digits.'),
  abbreviation: line,
  kind: z.enum(['bureau', 'department', 'agency']),
  era: z.enum(['current', '2006']),
  source: line,
  en: line,
  'zh-Hant-HK': line,
  'zh-Hans': line,
})

const instant = z.iso.datetime({ offset: true, message: 'Give an instant such as 2026-11-01T00:00:00+08:00.' })

/** An item of `seed/alerts.yaml`. */
export const alertItem = z.strictObject({
  id: code,
  severity: z.enum(['information', 'warning', 'emergency']),
  startsAt: instant,
  endsAt: instant,
  /** Codes of the services that it concerns. */
  services: z.array(code).default([]),
  ...bilingual(z.strictObject({ message: line.max(160, 'At most 160 characters.'), details: prose.nullish() })).shape,
})

/** An item of `seed/glossary.yaml`. */
export const glossaryItem = z.strictObject({
  code,
  ...bilingual(z.strictObject({ term: line, definition: prose })).shape,
})

/** An item of `seed/forms.yaml`; the file is made from the Markdown in `content`. */
export const formItem = z.strictObject({
  formNumber: line,
  version: versionNumber,
  ...bilingual(z.strictObject({ title: line, content: prose })).shape,
})

export type TermItem = z.infer<typeof termItem>
export type DepartmentItem = z.infer<typeof departmentItem>
export type AlertItem = z.infer<typeof alertItem>
export type GlossaryItem = z.infer<typeof glossaryItem>
export type FormItem = z.infer<typeof formItem>
