import { Layouts, Page } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { NavLink, Route, Routes } from 'react-router-dom'
import { useSay } from '../language/use-say.ts'
import { Surface } from '../surface/surface.tsx'
import { fromReadersWords } from './from-readers-words.ts'
import { Letters } from './letters.tsx'
import { MustReads } from './must-read.tsx'
import { UnansweredQueries } from './unanswered-queries.tsx'

/** What readers wrote, and what they searched for and did not find. */
export default function FromReadersPage(): ReactNode {
  const say = useSay()
  return (
    <Page.Main>
      <Page.Title>{say(fromReadersWords.title)}</Page.Title>
      <Layouts.Header title={say(fromReadersWords.title)} />
      <Layouts.Content>
        <Surface className='desk-sheet'>
          <nav aria-label={say(fromReadersWords.parts)}>
            <ul className='desk-plain-list desk-buttons'>
              <li>
                <NavLink to='/from-readers' end>{say(fromReadersWords.letters)}</NavLink>
              </li>
              <li>
                <NavLink to='/from-readers/unanswered'>{say(fromReadersWords.unanswered)}</NavLink>
              </li>
              <li>
                <NavLink to='/from-readers/must-read'>{say(fromReadersWords.mustRead)}</NavLink>
              </li>
            </ul>
          </nav>
          <Routes>
            <Route index element={<Letters />} />
            <Route path='unanswered' element={<UnansweredQueries />} />
            <Route path='must-read' element={<MustReads />} />
          </Routes>
        </Surface>
      </Layouts.Content>
    </Page.Main>
  )
}
