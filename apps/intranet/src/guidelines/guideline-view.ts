import type { PageFrame } from '@clf/app-shell'
import type { Guideline } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { documentFrame } from '../documents/document-frame.ts'
import { fact } from '../documents/fact.ts'
import type { Fact } from '../documents/fact.ts'
import { bureauFact, reviewFact, topicsFact } from '../documents/page-facts.ts'
import { documentStrings } from '../documents/strings.ts'
import { readGuideline } from './read-guidelines.ts'
import { guidelineStrings } from './strings.ts'

/** The page of one guideline. */
export interface GuidelineView {
  frame: PageFrame
  guideline: Guideline
  facts: Fact[]
}

export async function guidelineView(cms: CmsClient, lang: LanguageTag, slug: string): Promise<GuidelineView> {
  const found = await readGuideline(cms, lang, slug)
  const { title } = guidelineStrings[lang]
  const frame = documentFrame(lang, found, { label: title, path: '/guidelines' })
  return { frame, guideline: found.document, facts: facts(lang, found.document) }
}

function facts(lang: LanguageTag, guideline: Guideline): Fact[] {
  const own = guidelineStrings[lang]
  const shared = documentStrings[lang]
  return [
    fact(own.number, guideline.guidelineNumber),
    fact(own.version, guideline.version),
    fact(own.force, guideline.mandatory ? own.mandatory : own.advisory),
    fact(shared.status, shared.lifecycle[guideline.lifecycle]),
    bureauFact(lang, shared.issuedBy, guideline.issuingBureau),
    topicsFact(lang, guideline.topics),
    reviewFact(lang, guideline),
  ]
}
