import type { Lifecycle } from '@clf/content'
import { asAtDay } from '@clf/content/in-force'
import { languageTags } from '@clf/text'
import { expect, it } from 'vitest'
import type { DocumentView } from './document-view.ts'
import { noticeOf, publishedAfter, sinceOf } from './notice.ts'

const link = { entry: { title: 'Another', path: '/circulars/a', summary: '', facts: [] }, titleLang: undefined }
const none = { before: [], after: [], coming: [] }

function view(lifecycle: Lifecycle, chain: object = {}, head = 'title', lang = 'en'): DocumentView {
  return {
    kind: { page: { head } },
    entry: { status: { lifecycle, label: '' } },
    chain: { ...none, ...chain },
    context: { lang },
    document: { lifecycleFrom: '2027-01-01' },
  } as unknown as DocumentView
}

it.each(
  [
    ['upcoming', 'Not yet in force'],
    ['superseded', 'Superseded'],
    ['withdrawn', 'Withdrawn'],
    ['expired', 'Expired'],
    ['archived', 'Archived'],
  ] as const,
)('warns of what is %s', (lifecycle, heading) => {
  expect(noticeOf(view(lifecycle))).toMatchObject({ kind: 'warning', heading, links: [] })
  expect(languageTags.map((lang) => noticeOf(view(lifecycle, {}, 'title', lang))?.lines[0]).every(Boolean)).toBe(true)
})

it('says nothing of what holds, unless something will take its place', () => {
  expect(noticeOf(view('current'))).toBeNull()
  expect(noticeOf(view('current', { coming: [link] }))).toMatchObject({ kind: 'information', heading: 'To be superseded', links: [link] })
})

it('leads to what took its place, unless the head of the page does', () => {
  expect(noticeOf(view('superseded', { after: [link] }))?.links).toEqual([link])
  expect(noticeOf(view('superseded', { after: [link] }, 'circular'))).toBeNull()
  expect(noticeOf(view('superseded', {}, 'circular'))).not.toBeNull()
})

it('says since when, or from when', () => {
  expect([sinceOf(view('upcoming')), sinceOf(view('current', {}, 'title', 'zh-Hant-HK'))]).toEqual(['Not yet in force. It takes effect on 1 January 2027.', '現行有效，由2027年1月1日起生效。'])
})

it('knows words that came later than the day', () => {
  const published = (publishedAt: string | null) => publishedAfter({ document: { publishedAt } as never }, asAtDay('2024-03-01'))
  expect([published('2024-03-01T15:59:59.999Z'), published('2024-03-01T16:00:00.000Z'), published(null)]).toEqual([null, '2024-03-02', null])
})
