import { randomUUID } from 'node:crypto'
import { postedForm } from '@clf/app-shell'
import { asWritten, longest, submission } from '@clf/content/submission'
import type { Letter } from '@clf/content/submission'
import type { LanguageTag } from '@clf/text'
import { idOf } from '../outbox/id-of.ts'

/** Bytes of the whole form. What is too long for a letter is below this by far, so that it is shown again and nothing typed is lost. */
const mostFormBytes = 1_000_000

export const fields = ['about', 'message', 'equipment', 'contact'] as const
export type Field = (typeof fields)[number]
/** What somebody typed. */
export type Typed = Readonly<Record<Field, string>>

/** Why a field cannot be sent as it is. */
export type FieldFault = { fault: 'empty' } | { fault: 'too-long'; most: number; received: number } | { fault: 'no-address'; received: string }

/** A form as it came. */
export interface PostedLetter {
  /** Shown again where it is not sent. */
  typed: Typed
  /** Of the form, as it was made; empty where it said none that is one. */
  formId: string
  faults: Partial<Record<Field, FieldFault>>
  /** What is to be sent; null where there are faults. */
  letter: Letter | null
}

interface Written {
  kind: Letter['kind']
  language: LanguageTag
  now: Date
}

/** Reads a form of one kind. @returns null where it is larger than any letter */
export async function postedLetter(request: Request, written: Written): Promise<PostedLetter | null> {
  const form = await postedForm(request, mostFormBytes)
  if (!form) return null
  const textIn = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? asWritten(value).trim() : ''
  }
  const typed: Typed = { about: textIn('about'), message: textIn('message'), equipment: textIn('equipment'), contact: textIn('contact') }
  const formId = textIn('form')
  const faults = faultsOf(typed)
  return { typed, formId: isId(formId) ? formId : '', faults, letter: Object.keys(faults).length > 0 ? null : letterOf(typed, isId(formId) ? formId : randomUUID(), written) }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)

function faultsOf(typed: Typed): PostedLetter['faults'] {
  const faults: PostedLetter['faults'] = {}
  if (typed.message === '') faults.message = { fault: 'empty' }
  for (const field of fields) {
    const received = [...typed[field]].length
    if (received > longest[field]) faults[field] = { fault: 'too-long', most: longest[field], received }
  }
  if (!faults.contact && typed.contact !== '' && !isAddress(typed.contact)) faults.contact = { fault: 'no-address', received: typed.contact }
  return faults
}

const [feedback] = submission.options
const isAddress = (text: string): boolean => feedback.shape.contact.safeParse(text).success

/**
 * The id is made of that of the form and what was written: a form that is sent twice, by a double click or a page that is loaded again, is one
 * letter, and one that was changed in between is another.
 */
function letterOf(typed: Typed, formId: string, { kind, language, now }: Written): Letter {
  const { about, message, equipment, contact } = typed
  const of = { language, about: about || null, message, contact: contact || null }
  const content = kind === 'feedback' ? ({ kind, ...of } as const) : ({ kind, ...of, equipment: equipment || null } as const)
  return { ...content, id: idOf(formId, JSON.stringify(content)), at: now.toISOString() }
}
