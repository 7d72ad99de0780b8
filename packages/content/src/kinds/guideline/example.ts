import type { LanguageTag } from '@clf/text'
import { exampleBureau, examplePage } from '../../examples/page.ts'
import { inThreeLanguages } from '../words.ts'
import type { Guideline } from './guideline.ts'

const title = inThreeLanguages('Keeping electronic records', '保存電子檔案', '保存电子档案')

export const guidelineExamples = (lang: LanguageTag): Guideline[] => [
  {
    ...examplePage('guideline-records', lang, title),
    slug: 'keeping-electronic-records',
    guidelineNumber: 'G-12',
    version: '2.1',
    mandatory: true,
    lifecycle: 'current',
    lifecycleFrom: '2026-10-15',
    issuingBureau: exampleBureau(lang),
  },
]
