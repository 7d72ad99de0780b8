import type { PageFrame } from '@clf/app-shell'
import type { BestPractice } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { documentFrame } from '../documents/document-frame.ts'
import { fact } from '../documents/fact.ts'
import type { Fact } from '../documents/fact.ts'
import { bureauFact, reviewFact, topicsFact } from '../documents/page-facts.ts'
import { documentStrings } from '../documents/strings.ts'
import { readReference } from './read-references.ts'
import { referenceStrings } from './strings.ts'

/** The page of one reference model. */
export interface ReferenceView {
  frame: PageFrame
  reference: BestPractice
  facts: Fact[]
}

export async function referenceView(cms: CmsClient, lang: LanguageTag, slug: string): Promise<ReferenceView> {
  const found = await readReference(cms, lang, slug)
  const { title } = referenceStrings[lang]
  const frame = documentFrame(lang, found, { label: title, path: '/references' })
  return { frame, reference: found.document, facts: facts(lang, found.document) }
}

function facts(lang: LanguageTag, reference: BestPractice): Fact[] {
  const own = referenceStrings[lang]
  const shared = documentStrings[lang]
  return [
    fact(own.maturity, own.maturities[reference.maturity]),
    fact(shared.status, shared.lifecycle[reference.lifecycle]),
    bureauFact(lang, own.owner, reference.ownerBureau),
    topicsFact(lang, reference.topics),
    reviewFact(lang, reference),
  ]
}
