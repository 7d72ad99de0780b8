import { pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import { pageWords, standingWords, textLanguage } from '@clf/content'
import type { Entry, Fact, Kind, PageDocument, SectionContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { lastChanges } from '../changes/changes-of.ts'
import type { LastChanges } from '../changes/changes-of.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { chainOf } from './chain.ts'
import type { Chain } from './chain.ts'
import { findDocument } from './find-document.ts'
import type { Found } from './find-document.ts'
import { sectionContext } from './section-context.ts'

/** The page of one document. */
export interface DocumentView {
  frame: PageFrame
  kind: Kind
  document: PageDocument
  facts: Fact[]
  context: SectionContext
  /** As lists show it: reference and status. */
  entry: Entry
  chain: Chain
  /** How it came to read as it does; null where readers never had other words. */
  changes: LastChanges | null
}

/** The page of the document of a kind that has this key. Throws `PageMissing`. */
export async function documentView(cms: CmsClient, lang: LanguageTag, kind: Kind, key: string): Promise<DocumentView> {
  const [found, context] = await Promise.all([findDocument(cms, lang, kind, key), sectionContext(cms, lang, [kind])])
  const { document } = found
  const entry = kind.entry(document, context)
  const changes = await lastChanges(cms, lang, kind, document)
  return { frame: frameOf(lang, found, kind, entry), kind, document, facts: kind.page.facts(document, context), context, entry, chain: chainOf(kind, document, context), changes }
}

function frameOf(lang: LanguageTag, { document, languages }: Found, kind: Kind, { title, number, status }: Entry): PageFrame {
  const section = kind.words[lang].title
  const words = standingWords[lang]
  return {
    title,
    titled: status && words.titled(words.named(number, pageWords[lang].lifecycle[status.lifecycle]), title),
    titleLang: textLanguage(title, lang),
    section,
    description: number ? `${number}${lang === 'en' ? '. ' : '。'}${document.summary}` : document.summary,
    trail: [{ label: section, href: pathIn(lang, `/${kind.path}`) }],
    dates: { revised: document.revisedOn, reviewed: document.reviewedOn },
    languages,
  }
}
