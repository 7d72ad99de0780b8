import type { LanguageTag } from '@clf/text'
import type { PageDocument } from '../documents.ts'
import type { DocumentOf, KindName } from './all-kinds.ts'
import { bestPracticeExamples } from './best-practice/example.ts'
import { circularExamples } from './circular/example.ts'
import { guidelineExamples } from './guideline/example.ts'
import { serviceExamples } from './service/example.ts'

const examples = {
  circular: circularExamples,
  guideline: guidelineExamples,
  'best-practice': bestPracticeExamples,
  service: serviceExamples,
} satisfies { [Name in KindName]: (lang: LanguageTag) => DocumentOf<Name>[] }

/** Invented documents of every kind in one language, as the REST API answers with them. The first exists in all three. */
export const kindExamples: Readonly<Record<KindName, (lang: LanguageTag) => PageDocument[]>> = examples
