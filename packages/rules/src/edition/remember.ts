import { languageTags, type LanguageTag } from '@clf/text'

/** As many different pieces of text as a long edition has in one language. */
const most = 3000

/** Keeps what is said of texts, so that what did not change is not asked again. What it asks knows the text alone, and nobody changes an answer. */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.answer
    const answer = ask(text)
    if (known.size >= most) known.clear()
    known.set(text, { answer })
    return answer
  }
}

/** The same, of texts in each language. */
export const rememberByLanguage = <Answer>(ask: (text: string, lang: LanguageTag) => Answer) =>
  Object.fromEntries(languageTags.map((tag) => [tag, remember((text) => ask(text, tag))])) as Record<LanguageTag, (text: string) => Answer>

/** The same, of objects that nobody changes in place, as long as they are held by others. */
export function rememberOf<Of extends object, Answer>(ask: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { answer: Answer }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.answer
    const answer = ask(of)
    known.set(of, { answer })
    return answer
  }
}
