import type { LanguagePath } from '@clf/text'
import type { ReactNode } from 'react'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { fieldWords } from './field-words.ts'

const pageIn = said('Page in {language}', '{language}網頁', '{language}网页')

/** Links to the page of a document in each language that it has; an address without a host is shown and leads nowhere. */
export function PagesOfLanguages({ pages }: { pages: Partial<Record<LanguagePath, string>> }): ReactNode {
  const say = useSay()
  return (
    <ul className='desk-plain-list'>
      {(Object.entries(pages) as [LanguagePath, string][]).map(([one, address]) => (
        <li key={one}>
          {/^https?:/.test(address) ? <a href={address} target='_blank' rel='noreferrer'>{say(pageIn, { language: say(fieldWords('', one).label) })}</a> : address}
        </li>
      ))}
    </ul>
  )
}
