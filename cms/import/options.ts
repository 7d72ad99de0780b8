/** What the person chose on the command line, checked. */
export interface ImportOptions {
  series: string
  number: number
  /** Default: the year of the date. */
  year: number | null
  date: string | null
  locale: 'zh-Hant-HK' | 'en' | null
  title: string | null
  from: string | null
  to: string | null
  fileReference: string | null
  bureau: string | null
  force: 'mandatory' | 'guidance' | 'information'
  demonstration: boolean
  publish: boolean
}
