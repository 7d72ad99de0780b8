/// <reference types="vite/client" />
import type { LanguageTag } from '@clf/text'

const texts = import.meta.glob<string>('../../packages/components/transcripts/*.txt', { query: '?raw', import: 'default', eager: true })

/** What a screen reader says of the stories of `tag` on a page in `language`; empty when it was never written down. */
export function transcriptOf(tag: string, language: LanguageTag): string {
  return texts[`../../packages/components/transcripts/${tag}.${language}.txt`] ?? ''
}
