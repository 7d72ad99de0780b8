import type { LanguageTag } from '@clf/text'
import { exampleBureau, exampleBureauName, examplePage, exampleSentence } from '../../examples/page.ts'
import { inThreeLanguages } from '../words.ts'
import type { Circular, CircularReference } from './circular.ts'

const restrictedTitle = inThreeLanguages('Moving the secret store', '遷移機密倉庫', '迁移机密仓库')
const title = inThreeLanguages('Yearly review of web pages', '網頁每年覆檢', '网页每年覆检')
const laterTitle = inThreeLanguages('Reviews every half-year', '每半年覆檢', '每半年覆检')
const olderTitle = inThreeLanguages('Review of web pages', '網頁覆檢', '网页覆检')

/** One in force, the ones it took the place of, restricted ones among them, and one that will take its place, in every language; in English also enough for a second page of results. */
export function circularExamples(lang: LanguageTag): Circular[] {
  const inEveryLanguage = [
    circular(lang, {
      number: 6,
      year: 2026,
      title: title[lang],
      supersedes: [reference(2, 2020, 'superseded'), reference(7, 2026, 'superseded', 'restricted-staff')],
      toBeSupersededBy: [reference(10, 2026, 'upcoming')],
    }),
    circular(lang, { number: 2, year: 2020, title: olderTitle[lang], lifecycle: 'superseded', lifecycleFrom: '2026-05-02', supersededBy: [reference(6, 2026)] }),
    circular(lang, { number: 10, year: 2026, title: laterTitle[lang], lifecycle: 'upcoming', lifecycleFrom: '2999-01-01', effectiveFrom: '2999-01-01', supersedes: [reference(6, 2026)] }),
    circular(lang, { number: 7, year: 2026, title: restrictedTitle[lang], classification: 'restricted-staff', supersededBy: [reference(6, 2026)] }),
    circular(lang, { number: 8, year: 2026, title: restrictedTitle[lang], classification: 'restricted-admin' }),
  ]
  if (lang !== 'en') return inEveryLanguage
  return [
    ...inEveryLanguage,
    circular(lang, { number: 9, year: 2026, title: 'Only in English' }),
    ...Array.from({ length: 24 }, (_, index) => circular(lang, { number: index + 1, year: 2019, title: `Circular ${index + 1} of 2019` })),
  ]
}

/** What the CMS holds of a circular behind a relation. */
interface Related extends CircularReference {
  classification: Circular['classification']
}

function reference(number: number, year: number, lifecycle: Circular['lifecycle'] = 'current', classification: Circular['classification'] = 'unclassified'): Related {
  return {
    documentId: `circular-${number}-${year}`,
    title: classification === 'unclassified' ? 'Circular' : restrictedTitle.en,
    summary: '',
    lifecycle,
    lifecycleFrom: lifecycle === 'upcoming' ? '2999-01-01' : `${year}-05-02`,
    classification,
    series: 'general-circular',
    number,
    year,
    reference: `general-circular/${number}-${year}`,
    date: `${year}-05-02`,
  }
}

interface Wish {
  number: number
  year: number
  title: string
  classification?: Circular['classification']
  lifecycle?: Circular['lifecycle']
  lifecycleFrom?: string
  effectiveFrom?: string
  supersedes?: CircularReference[]
  supersededBy?: CircularReference[]
  toBeSupersededBy?: CircularReference[]
}

function circular(lang: LanguageTag, wish: Wish): Circular {
  const { number, year, title, lifecycle = 'current', classification = 'unclassified', supersedes = [], supersededBy = [], toBeSupersededBy = [] } = wish
  return {
    ...examplePage(`circular-${number}-${year}`, lang, inThreeLanguages(title, title, title)),
    series: 'general-circular',
    number,
    year,
    reference: `general-circular/${number}-${year}`,
    date: `${year}-05-02`,
    effectiveFrom: wish.effectiveFrom ?? null,
    effectiveTo: null,
    from: exampleBureauName[lang],
    to: inThreeLanguages('All departments', '各部門', '各部门')[lang],
    fileReference: 'DRB/1/2',
    mustRead: null,
    mustReadBy: null,
    force: 'mandatory',
    lifecycle,
    lifecycleFrom: wish.lifecycleFrom ?? `${year}-05-02`,
    classification,
    schedule: 'information-systems',
    issuingBureau: exampleBureau(lang),
    supersedes,
    supersededBy,
    toBeSupersededBy,
    amendments: [{ date: '2026-07-30', note: exampleSentence[lang] }],
    preamble: null,
    closing: { offices: exampleBureauName[lang], date: inThreeLanguages('May 2026', '二零二六年五月', '二零二六年五月')[lang] },
  }
}
