import recorded from './recorded.json' with { type: 'json' }

/** Texts of the site by the folder that has their `strings.ts`: a name of the words, and the day of their last change. Written by `record.ts`. */
export type TextDates = Record<string, { words: string; revised: string }>

/** The day on which the words of a subject last changed, `2026-11-23`: the date of a page that shows no document. */
export const textDate = (folder: keyof typeof recorded): string => recorded[folder].revised
