import { describe, expect, test } from 'vitest'
import { office, officeSource } from '../fixtures/office.ts'
import { languages } from '../language.ts'
import { directoryFaultMessage, directoryOf, readDirectory, type DirectoryFaultCode } from './faults.ts'
import { actorsOf, chainOf, holdersOf, postsOf } from './holders.ts'
import type { DirectorySource } from './schema.ts'
import { directoryFaultWords } from './words.ts'

const [officer, senior] = officeSource.posts
const holding = { post: 'officer', person: 'ann', kind: 'substantive' } as const

const faulty: [DirectoryFaultCode, Partial<DirectorySource>, string][] = [
  ['wrong-shape', { leave: [{ person: 'ann', from: '1 June', to: '2026-06-02' }] }, 'leave.0.from'],
  ['unknown-post', { holdings: [{ ...holding, post: 'none' }] }, 'holdings.0'],
  ['unknown-group', { lastResort: 'none' }, 'lastResort'],
  ['unknown-person', { leave: [{ person: 'none', from: '2026-06-01', to: '2026-06-02' }] }, 'leave.0'],
  ['twice', { people: [...officeSource.people, { id: 'ann' }] }, 'people'],
  ['ends-before-it-begins', { holdings: [{ ...holding, from: '2026-06-02', to: '2026-06-01' }] }, 'holdings.0'],
  ['circle', { posts: officeSource.posts.map((post) => (post.id === 'chief' ? { ...post, escalatesTo: { post: 'chief' } } : post)) }, 'posts.chief.escalatesTo'],
  ['too-few-in-last-resort', { groups: officeSource.groups.map((group) => ({ ...group, members: [{ post: 'deputy' }, { post: 'deputy' }] })) }, 'lastResort'],
]

describe.each(faulty)('%s', (code, change, place) => {
  test('is found, and said in three languages', () => {
    const { faults } = readDirectory({ ...officeSource, ...change })
    expect(faults).toMatchObject([{ code, place }])
    expect(new Set(languages.flatMap((language) => faults.map((fault) => directoryFaultMessage(fault, language)))).size).toBe(3)
  })
})

test('every fault that there is a word for is planted above', () => {
  expect(faulty.map(([code]) => code)).toEqual(Object.keys(directoryFaultWords))
})

test('an error lists every fault', () => {
  expect(() => directoryOf({ ...officeSource, lastResort: 'none' })).toThrow('- lastResort names the group “none”, which is not in the directory.')
})

test('a post is held on the first and the last day, and not beside them', () => {
  const directory = office({ holdings: [{ ...holding, from: '2026-06-01', to: '2026-06-03' }] })
  expect(['2026-05-31', '2026-06-01', '2026-06-03', '2026-06-04'].map((day) => holdersOf(directory, 'officer', day))).toEqual([[], ['ann'], ['ann'], []])
})

test('whoever acts in a post can act for it, and who is on leave cannot, in no post', () => {
  const directory = office({
    holdings: [...officeSource.holdings, { post: 'officer', person: 'ben', kind: 'acting', from: '2026-06-01', to: '2026-06-05' }],
    leave: [{ person: 'ann', from: '2026-06-01', to: '2026-06-05' }, { person: 'ben', from: '2026-06-05', to: '2026-06-05' }],
  })
  expect(actorsOf(directory, { post: 'officer' }, '2026-05-31')).toEqual([{ person: 'ann', post: 'officer' }])
  expect(actorsOf(directory, { post: 'officer' }, '2026-06-01')).toEqual([{ person: 'ben', post: 'officer' }])
  expect(actorsOf(directory, { post: 'officer' }, '2026-06-05')).toEqual([])
  expect(actorsOf(directory, { post: 'senior' }, '2026-06-05')).toEqual([])
})

test('a group is its members of the day', () => {
  const directory = office({
    groups: [...officeSource.groups, {
      id: 'panel',
      title: officer?.title ?? { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
      members: [{ post: 'officer', to: '2026-06-01' }, { post: 'chief', from: '2026-06-02' }],
    }],
  })
  expect(postsOf(directory, { group: 'panel' }, '2026-06-01')).toEqual(['officer'])
  expect(postsOf(directory, { group: 'panel' }, '2026-06-02')).toEqual(['chief'])
})

test('in a reorganisation one entry moves what a post was asked to its successor', () => {
  const posts = officeSource.posts.map((post) => (post.id === 'senior' ? { ...post, to: '2026-06-01', successor: 'deputy' } : post))
  const directory = office({ posts })
  expect(postsOf(directory, { post: 'senior' }, '2026-06-01')).toEqual(['senior'])
  expect(postsOf(directory, { post: 'senior' }, '2026-06-02')).toEqual(['deputy'])
  expect(chainOf(directory, { post: 'officer' }, '2026-06-02').at(-1)).toEqual({ group: 'board' })
})

test('the next posts are asked in turn, the last resort at the end, nobody twice', () => {
  expect(chainOf(office(), { post: 'officer' }, '2026-06-01')).toEqual([{ post: 'officer' }, { post: 'senior' }, { post: 'chief' }, { group: 'board' }])
  expect(chainOf(office(), { group: 'board' }, '2026-06-01')).toEqual([{ group: 'board' }])
  expect(senior?.escalatesTo).toEqual({ post: 'chief' })
})
