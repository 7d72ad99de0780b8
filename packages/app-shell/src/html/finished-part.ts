import { renderToString } from '@clf/ssr'
import type { LanguageTag } from '@clf/text'
import { keepUnbroken } from './keep-unbroken.ts'

/** A part of a page as readers get it. Shadow roots speak the language around them, which ends with the tag that is taken off again. */
export function finishedPart(lang: LanguageTag, html: string): string {
  const start = `<body lang="${lang}">`
  return renderToString(keepUnbroken(start + html)).slice(start.length)
}
