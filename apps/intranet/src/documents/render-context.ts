import { pathIn } from '@clf/app-shell'
import { internalPath } from '@clf/content'
import type { PageDocument, RenderContext } from '@clf/content'
import type { TreeContext } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { changedNodes } from '../changes/changes-of.ts'
import { changesStrings } from '../changes/strings.ts'
import { originOf } from '../glossary/link-terms.ts'
import { readTermAddress } from '../glossary/term-address.ts'
import { fileHref } from '../files/file-href.ts'
import type { DocumentView } from './document-view.ts'

/** What the body renderer needs to know about this site. An internal address that nobody knows leads to the site map. */
export function renderContext(lang: LanguageTag, idPrefix?: string): RenderContext {
  const hrefOf = (internal: string) => pathIn(lang, readTermAddress(internal) ?? internalPath(internal) ?? '/site-map')
  return { lang, fileHref, hrefOf, ...(idPrefix ? { idPrefix } : {}) }
}

/** What of a document its trees are written with. */
type Written = Pick<DocumentView, 'changes'> & { document: Pick<PageDocument, 'files'> }

/** As {@link renderContext}, for trees: with the files that the document brings along, and what was amended in it marked. */
export function treeContext(lang: LanguageTag, { document: { files }, changes }: Written, idPrefix?: string): TreeContext {
  const changed = changedNodes(changes)
  return {
    ...renderContext(lang, idPrefix),
    fileOf: (media) => files[media] ?? null,
    labelOf(node) {
      const kind = changed.get(originOf(node))
      return kind && changesStrings[lang].kinds[kind]
    },
  }
}
