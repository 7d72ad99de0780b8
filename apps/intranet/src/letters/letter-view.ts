import { randomUUID } from 'node:crypto'
import { pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import { longest, referenceOf } from '@clf/content/submission'
import type { Letter } from '@clf/content/submission'
import type { AstroGlobal } from 'astro'
import { textDate } from '../text-dates/text-date.ts'
import { readAbout } from './about.ts'
import { fields, postedLetter } from './posted-letter.ts'
import type { Field, FieldFault, PostedLetter, Typed } from './posted-letter.ts'
import { sendLetter, wasAccepted } from './send-letter.ts'
import type { Sending } from './send-letter.ts'
import { letterStrings } from './strings.ts'

/** A field as the form shows it. */
export interface LetterField {
  name: Field
  label: string
  hint: string
  value: string
  error: string | null
}

export interface LetterView {
  kind: Letter['kind']
  frame: PageFrame
  /** Where the form goes. */
  action: string
  /** What stands in the summary, in the order of the form. */
  errors: readonly { field: Field; words: string }[]
  fields: readonly LetterField[]
  mostCharacters: number
  formId: string
  /** What was accepted; null where the form is shown. */
  accepted: { said: string; reference: string; message: string; backTo: string | null } | null
}

/** A form, empty, with what is wrong with it, or what became of it. It sets the status and the headers of the answer: nothing that somebody wrote is kept on the way back to them. */
export async function letterView({ request, url, locals, response }: Pick<AstroGlobal, 'request' | 'url' | 'locals' | 'response'>, kind: Letter['kind']): Promise<LetterView> {
  const { lang, now } = locals
  const about = readAbout(url.searchParams.get('about'))
  const action = pathIn(lang, `/${kind}`)
  const empty: Typed = { about: about ?? '', message: '', equipment: '', contact: '' }
  const shown = { kind, action, mostCharacters: longest.message, accepted: null }
  if (request.method !== 'POST') {
    locals.madeEachTime = true
    const frame = { ...frameOf(kind, locals.lang), ...(about === null ? {} : { query: new URLSearchParams({ about }), indexed: false }) }
    return { ...shown, frame, errors: [], fields: fieldsOf(kind, lang, empty), formId: randomUUID() }
  }
  response.headers.set('cache-control', 'no-store')
  const posted = await postedLetter(request, { kind, language: lang, now })
  const sending = posted?.letter ? sendLetter(posted.letter, (sentence) => void process.stderr.write(`Outbox: ${sentence}\n`)) : null
  const strings = letterStrings[lang]
  const frame = { ...frameOf(kind, lang), indexed: false }
  if (posted?.letter && wasAccepted(sending)) {
    const accepted = {
      said: sending === 'not-yet' ? strings.notYet : strings.onItsWay,
      reference: referenceOf(posted.letter.id),
      message: posted.letter.message,
      backTo: readAbout(posted.letter.about),
    }
    return { ...shown, frame: { ...frame, titled: strings.sentTitle(frame.title) }, errors: [], fields: [], formId: '', accepted }
  }
  locals.status = statusOf(posted, sending)
  if (sending !== null) response.headers.set('retry-after', '60')
  const all = fieldsOf(kind, lang, posted?.typed ?? empty, posted?.faults)
  const whole = posted === null ? strings.tooMuch : sending === null || wasAccepted(sending) ? null : strings[sendingWords[sending]]
  const errors = [...all.flatMap(({ name, error }) => (error === null ? [] : [{ field: name, words: error }])), ...(whole === null ? [] : [{ field: 'message' as const, words: whole }])]
  return { ...shown, frame: { ...frame, titled: strings.errorTitle(frame.title) }, errors, fields: all, formId: posted?.formId || randomUUID() }
}

const sendingWords = { 'too-many': 'tooMany', full: 'full', failed: 'failed' } as const

function statusOf(posted: PostedLetter | null, sending: Sending | null): number {
  if (posted === null) return 413
  return sending === null ? 400 : sending === 'too-many' ? 429 : 503
}

function frameOf(kind: Letter['kind'], lang: App.Locals['lang']): PageFrame {
  const { title, description } = letterStrings[lang][kind]
  return { title, description, dates: { revised: textDate('letters') } }
}

function fieldsOf(kind: Letter['kind'], lang: App.Locals['lang'], typed: Typed, faults: PostedLetter['faults'] = {}): LetterField[] {
  const strings = letterStrings[lang]
  const words = strings[kind]
  const labels: Record<Field, string> = { about: strings.about, message: words.message, equipment: strings.equipment, contact: strings.contact }
  const hints: Record<Field, string> = { about: strings.aboutHint, message: words.messageHint, equipment: strings.equipmentHint, contact: strings.contactHint }
  const faultWords = (name: Field, fault: FieldFault | undefined): string | null => {
    switch (fault?.fault) {
      case undefined:
        return null
      case 'empty':
        return words.empty
      case 'too-long':
        return strings.tooLong(labels[name], fault.most, fault.received)
      case 'no-address':
        return strings.noAddress(fault.received)
    }
  }
  const asked = fields.filter((name) => name !== 'equipment' || kind === 'accessibility-problem')
  return asked.map((name) => ({ name, label: labels[name], hint: hints[name], value: typed[name], error: faultWords(name, faults[name]) }))
}
