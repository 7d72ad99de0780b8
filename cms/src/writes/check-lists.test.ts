import { expect, it } from 'vitest'
import { listProblems } from './check-lists.ts'

it.each([{ a: 1 }, 'x', [''], [1], ['x'.repeat(256)], Array.from({ length: 51 }, () => 'x')])('other names of %j are refused', (altLabels) => {
  expect(listProblems({ tc: { altLabels } })).toMatchObject([{ path: ['tc', 'altLabels'] }])
})

it.each([{ a: 1 }, [{}], [{ source: 'a' }], [{ source: 'a', target: 'b', more: 1 }], [{ source: 'a', target: 'b', unread: false }], [{ source: 'x'.repeat(201), target: 'b' }]])(
  '%j says of no paragraph how it was translated',
  (blocks) => {
    expect(listProblems({ sc: { translation: { state: 'converted', blocks } } })).toMatchObject([{ path: ['sc', 'translation', 'blocks'] }])
  },
)

it('what is right, or is not there, is taken', () => {
  expect(listProblems({ en: null, tc: { altLabels: ['別名'] }, sc: { translation: { blocks: [{ source: 'a', target: 'b', unread: true }, { source: 'c', target: 'd' }] } } })).toEqual([])
  expect(listProblems(undefined)).toEqual([])
})
