import { renderTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useLanguage, useSay } from '../language/use-say.ts'
import { importWords } from './import-words.ts'
import { inLanguage } from './paper.ts'
import type { Paper } from './paper.ts'

/** The paper line by line with what each was taken for, beside the page that readers would get. */
export function SideBySide({ paper, tree, title }: { paper: Paper; tree: DocumentTree; title: string }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const html = useMemo(() => renderTree(tree, { lang: paper.language, hrefOf: (address) => address, fileHref: (file) => file, fileOf: () => null, idPrefix: 'page-' }), [paper.language, tree])
  return (
    <div className='desk-pair'>
      <section className='desk-section' aria-label={say(importWords.paper)}>
        <h2>{say(importWords.paper)}</h2>
        <div className='desk-scroll' tabIndex={0} role='group' aria-label={say(importWords.paper)} data-paper>
          <ul className='desk-plain-list'>
            {paper.lines.map((line, index) => (
              <li key={index} id={`paper-${line.line}`} tabIndex={-1}>
                <span className='desk-note'>{inLanguage(line.place, language)} · {inLanguage(line.is, language)}</span>
                <p lang={paper.language}>{line.text.replaceAll('\t', ' ')}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className='desk-section' aria-label={say(importWords.page)}>
        <h2>{say(importWords.page)}</h2>
        <div className='desk-scroll' tabIndex={0} role='group' aria-label={say(importWords.page)} data-page>
          <article className='desk-page' lang={paper.language}>
            {title !== '' && <p className='desk-page-title'>{title}</p>}
            {/* The renderer escapes every text of the tree, which is the importer's. */}
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </article>
        </div>
      </section>
    </div>
  )
}
