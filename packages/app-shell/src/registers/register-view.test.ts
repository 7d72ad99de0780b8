import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-parameter.ts'
import type { Register } from './register.ts'
import { registerView } from './register-view.ts'
import { registerStrings } from './strings.ts'

const register = (query: string, total = 45): Register => {
  const search = new URLSearchParams(query)
  return {
    title: 'Notices',
    intro: 'For all staff.',
    description: 'Register of notices.',
    path: '/notices',
    fields: [{ kind: 'text', name: 'q', label: 'Words', value: search.get('q') ?? '' }],
    entries: [],
    total,
    pageSize: 20,
    page: readPage(search),
    dates: { revised: '2026-11-23' },
  }
}
const view = (query: string, total?: number, lang: LanguageTag = 'en') => registerView(lang, register(query, total))

describe('a page of results', () => {
  it('says what it shows and is found at its own address', () => {
    const { frame, status, heading, shown } = view('q=lift&page=3&utm=x')
    expect([status, heading, shown]).toEqual([200, '45 results, showing 41 to 45', { page: 3, pageCount: 3 }])
    expect([frame.title, frame.section, frame.query?.toString(), frame.indexed]).toEqual(['Notices (page 3 of 3)', 'Notices', 'q=lift&page=3', undefined])
  })

  it('says in its description which page it is, and nothing in the place of its results', () => {
    const { frame, lines, links } = view('page=2')
    expect([frame.description, lines, links]).toEqual(['Register of notices. Page 2 of 3.', [], []])
    expect([view('').frame.description, view('').lines, view('').links]).toEqual(['Register of notices.', [], []])
  })

  it.each(['', 'page=1', 'page=', 'page=1&page=9'])('is the first, at the address without a number: %j', (query) => {
    const { frame, status, shown } = view(query)
    expect([status, frame.title, frame.query?.toString(), shown]).toEqual([200, 'Notices', '', { page: 1, pageCount: 3 }])
  })
})

describe('a page that the register does not have', () => {
  it.each(
    [
      ['en', 'There is no page 99', 'There are 3 pages of results.', 'Go to the last page, page 3'],
      ['zh-Hant-HK', '沒有第99頁', '結果共有3頁。', '前往最後一頁（第3頁）'],
      ['zh-Hans', '没有第99页', '结果共有3页。', '前往最后一页（第3页）'],
    ] as const,
  )('is said in %s, with the way to the first and the last', (lang, heading, line, last) => {
    const { frame, status, links, shown, action, ...said } = view('q=lift&page=99', 45, lang)
    expect([status, said.heading, said.lines, shown]).toEqual([404, heading, [line], null])
    expect(links.map(({ href }) => href)).toEqual([`${action}?q=lift`, `${action}?q=lift&page=3`])
    expect(links[1]?.label).toBe(last)
    expect([frame.title, frame.section, frame.indexed, frame.query?.toString()]).toEqual([heading, 'Notices', false, 'q=lift&page=99'])
  })

  it.each([['0', '0'], ['x', '“x”'], ['-1', '“-1”'], ['12x', '“12x”'], ['99999999999999999999', '99999999999999999999']])('is told as it was asked for: %s', (asked, told) => {
    expect(view(`page=${asked}`)).toMatchObject({ status: 404, heading: `There is no page ${told}` })
  })

  it('stands below the register', () => {
    expect(view('page=99').frame.trail).toEqual([{ label: 'Notices', href: '/en/notices' }])
  })

  it('leads to the one page that there is', () => {
    expect(view('page=2', 20)).toMatchObject({ status: 404, lines: ['All results are on one page.'], links: [{ href: '/en/notices' }] })
  })
})

describe('the other languages', () => {
  const onlyHere = (query: string, leastTotal?: number) => registerView('en', { ...register(query), ...(leastTotal !== undefined && { leastTotal }) }).frame.onlyHere

  it('have a page that the shortest of their registers has', () => {
    expect([onlyHere('page=2', 21), onlyHere('page=2'), onlyHere('', 0)]).toEqual([undefined, undefined, undefined])
  })

  it('have no page that is behind the end of one', () => {
    expect([onlyHere('page=2', 20), onlyHere('page=3', 40)]).toEqual([['page'], ['page']])
  })

  it('are asked for the same page where this one has none: theirs may be longer', () => {
    expect(onlyHere('page=99', 45)).toBeUndefined()
  })
})

describe.each(languageTags)('a register without entries in %s', (lang) => {
  it('says that nothing matches only where something was asked for', () => {
    const [filtered, unfiltered] = [view('q=zzz', 0, lang), view('', 0, lang)]
    expect(filtered.heading).not.toBe(unfiltered.heading)
    expect([filtered.links.map(({ href }) => href), unfiltered.links]).toEqual([[filtered.action], []])
    expect([filtered.status, unfiltered.status]).toEqual([200, 200])
  })

  it('keeps its own title and what it is filtered by', () => {
    const { frame } = view('q=zzz', 0, lang)
    expect([frame.title, frame.description, frame.dates, frame.query?.toString()]).toEqual(['Notices', 'Register of notices.', { revised: '2026-11-23' }, 'q=zzz'])
  })

  it('says what to try where something was asked for, and nothing where it was not', () => {
    expect([view('q=zzz', 0, lang).lines, view('', 0, lang).lines]).toEqual([[registerStrings[lang].noMatchHint], []])
  })

  it('has one page, whichever was asked for', () => {
    expect(view('q=zzz&page=7', 0, lang)).toEqual(view('q=zzz', 0, lang))
  })

  it('gives the hint of the app behind its own', () => {
    expect(registerView(lang, { ...register('q=zzz', 0), hint: 'Choose All.' }).lines.at(-1)).toBe('Choose All.')
  })
})
