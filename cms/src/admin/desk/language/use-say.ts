import { useCallback, useSyncExternalStore } from 'react'
import { languageOfLocale, sayIn } from './said.ts'
import type { Language, Said } from './said.ts'

export type Say = (sentence: Said, values?: Readonly<Record<string, string | number>>) => string

/** Language of the interface, as Strapi writes it on the page. */
export const presentLanguage = (): Language => languageOfLocale(document.documentElement.lang)

function onLanguage(tell: () => void): () => void {
  const observer = new MutationObserver(tell)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, presentLanguage)
}

/** Says sentences in the language of the interface. */
export function useSay(): Say {
  const language = useLanguage()
  return useCallback((sentence, values) => sayIn(language, sentence, values), [language])
}
