import type { ReactNode } from 'react'
import { useLanguage, useSay } from '../language/use-say.ts'
import { importWords } from './import-words.ts'
import { inLanguage } from './paper.ts'
import type { Paper, Told } from './paper.ts'

/** What has no place on the page, what was left out or decided, and what was compared with the paper. */
export function Findings({ paper }: { paper: Paper }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const wrong = paper.checks.filter(({ same }) => !same)
  const compared = paper.checks.filter(({ same }) => same).map(({ what }) => inLanguage(what, language))
  return (
    <section className='desk-section' aria-label={say(importWords.notPlaced)} data-findings>
      <h2>{say(importWords.notPlaced)}</h2>
      {paper.notPlaced.length > 0 ? <Places findings={paper.notPlaced} /> : <p>{say(importWords.nothingLost)}</p>}
      {wrong.map((check) => (
        <p key={check.kind} className='desk-error'>
          {say(importWords.differs, { what: inLanguage(check.what, language), source: check.source, result: check.result, difference: check.difference })}
        </p>
      ))}
      <p className='desk-note'>{say(importWords.compared, { kinds: compared.join(language === 'en' ? ', ' : '、') })}</p>
      {paper.told.length > 0 && (
        <>
          <h3>{say(importWords.told)}</h3>
          <Places findings={paper.told} />
        </>
      )}
    </section>
  )
}

function Places({ findings }: { findings: readonly Told[] }): ReactNode {
  const language = useLanguage()
  return (
    <ul>
      {findings.map((finding, index) => (
        <li key={index}>
          <a href={`#paper-${finding.line}`}>{inLanguage(finding.place, language)}</a>: {inLanguage(finding.says, language)} {finding.excerpt !== '' && <q>{finding.excerpt}</q>}
        </li>
      ))}
    </ul>
  )
}
