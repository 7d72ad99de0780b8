import { inThreeLanguages } from '../kinds/words.ts'
import type { Lifecycle } from '../documents.ts'

type OfDay = Readonly<Record<Lifecycle, (day: string) => string>>

const sinceInEnglish: OfDay = {
  upcoming: (day) => `Not yet in force. It takes effect on ${day}.`,
  current: (day) => `In force since ${day}.`,
  superseded: (day) => `No longer in force since ${day}: it was superseded.`,
  withdrawn: (day) => `No longer in force since ${day}: it was withdrawn.`,
  expired: (day) => `No longer in force since ${day}: its last day is past.`,
  archived: (day) => `No longer in force since ${day}: it is kept for reference.`,
}

const en = {
  /** Of a document, since a day written out. */
  since: sinceInEnglish,
  /** In a list. */
  upcoming: (status: string, day: string) => `${status} (from ${day})`,
  /** What names a document with its number and status, before its title. */
  named: (number: string | undefined, status: string) => (number ? `${number} (${status})` : status),
  titled: (named: string, title: string) => `${named}: ${title}`,
}

const hant: typeof en = {
  since: {
    upcoming: (day) => `尚未生效，將於${day}生效。`,
    current: (day) => `現行有效，由${day}起生效。`,
    superseded: (day) => `由${day}起不再有效：已被取代。`,
    withdrawn: (day) => `由${day}起不再有效：已撤回。`,
    expired: (day) => `由${day}起不再有效：有效期已過。`,
    archived: (day) => `由${day}起不再有效：只存檔供參考。`,
  },
  upcoming: (status, day) => `${status}（${day}起）`,
  named: (number, status) => (number ? `${number}（${status}）` : status),
  titled: (named, title) => `${named}：${title}`,
}

const hans: typeof en = {
  since: {
    upcoming: (day) => `尚未生效，将于${day}生效。`,
    current: (day) => `现行有效，自${day}起生效。`,
    superseded: (day) => `自${day}起不再有效：已被取代。`,
    withdrawn: (day) => `自${day}起不再有效：已撤回。`,
    expired: (day) => `自${day}起不再有效：有效期已过。`,
    archived: (day) => `自${day}起不再有效：仅存档供参考。`,
  },
  upcoming: (status, day) => `${status}（${day}起）`,
  named: (number, status) => (number ? `${number}（${status}）` : status),
  titled: (named, title) => `${named}：${title}`,
}

/** What is said of the standing of a document, in a title, a notice and a list. */
export const standingWords = inThreeLanguages(en, hant, hans)

const citationEn = {
  title: (title: string) => `“${title}”`,
  paragraph: (name: string, number: string) => `${name}, paragraph ${number}`,
  asAt: (place: string, day: string) => `${place}, as at ${day}`,
  asAtKnown: (place: string, day: string, known: string) => `${place}, as at ${day}, by what was public on ${known}`,
}

const citationHant: typeof citationEn = {
  title: (title) => `《${title}》`,
  paragraph: (name, number) => `${name}第${number}段`,
  asAt: (place, day) => `${place}（截至${day}）`,
  asAtKnown: (place, day, known) => `${place}（截至${day}，按${known}已公布內容）`,
}

const citationHans: typeof citationEn = {
  title: (title) => `《${title}》`,
  paragraph: (name, number) => `${name}第${number}段`,
  asAt: (place, day) => `${place}（截至${day}）`,
  asAtKnown: (place, day, known) => `${place}（截至${day}，按${known}已公布内容）`,
}

/** How a document, or a paragraph of it, is cited as at a day. */
export const citationWords = inThreeLanguages(citationEn, citationHant, citationHans)
