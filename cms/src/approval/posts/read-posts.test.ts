import { actorsOf } from '@clf/workflow'
import { describe, expect, it } from 'vitest'
import { groupOf } from './posts.ts'
import { readPosts } from './read-posts.ts'

const office = `
people:
  - account: Ann@example.gov.hk
    language: en
  - account: ben@example.gov.hk
  - account: cat@example.gov.hk
posts:
  - id: eo-1
    title: { en: Executive Officer 1, tc: 行政主任1, sc: 行政主任1 }
    holders:
      - account: ann@example.gov.hk
    escalatesTo: ceo
  - id: eo-2
    title: { en: Executive Officer 2, tc: 行政主任2, sc: 行政主任2 }
    holders:
      - account: ben@example.gov.hk
      - { account: ann@example.gov.hk, acting: true, from: 2026-12-01, to: 2026-12-11 }
  - id: ceo
    title: { en: Chief Executive Officer, tc: 總行政主任, sc: 总行政主任 }
    holders:
      - account: cat@example.gov.hk
departments:
  - { code: '*', author: [eo-1], reviewer: [], publisher: [ceo], auditor: [ceo] }
  - { code: DPO, author: [eo-1, eo-2], reviewer: [eo-2], publisher: [ceo] }
leave:
  - { account: ben@example.gov.hk, from: 2026-12-01, to: 2026-12-11 }
lastResort: [ceo, eo-2]
`

const faultsOf = (yaml: string): readonly string[] => readPosts(yaml).faults
const changed = (from: string, to: string): string => {
  expect(office).toContain(from)
  return office.replace(from, to)
}

describe('a file of posts', () => {
  it('says who may do what on a day, acting and on leave', () => {
    const { posts, faults } = readPosts(office)
    expect(faults).toEqual([])
    const reviewers = (day: string) => posts && actorsOf(posts.directory, { group: groupOf('DPO', 'reviewer') }, day)
    expect(reviewers('2026-11-30')).toEqual([{ person: 'ben@example.gov.hk', post: 'eo-2' }])
    expect(reviewers('2026-12-01')).toEqual([{ person: 'ann@example.gov.hk', post: 'eo-2' }])
    expect([...(posts?.departments ?? [])]).toEqual(['*', 'DPO'])
  })

  it('moves a department and a post to others in one change', () => {
    const moved = `${
      changed('{ code: DPO, author: [eo-1, eo-2], reviewer: [eo-2], publisher: [ceo] }', '{ code: DPO, movedTo: DIA }\n  - { code: DIA, author: [eo-2], reviewer: [eo-2], publisher: [ceo] }')
    }`.replace(
      '    escalatesTo: ceo',
      '    to: 2026-12-31\n    successor: eo-2',
    )
    const { posts, faults } = readPosts(moved)
    expect(faults).toEqual([])
    expect(posts && actorsOf(posts.directory, { group: groupOf('DPO', 'author') }, '2027-01-04').map(({ person }) => person)).toEqual(['ben@example.gov.hk', 'import'])
    expect(posts && actorsOf(posts.directory, { group: groupOf('*', 'author') }, '2027-01-04')).toEqual([{ person: 'ben@example.gov.hk', post: 'eo-2' }, { person: 'import', post: 'importer' }])
  })

  it.each<[string, string, string]>([
    ['is no YAML', `${office}\n  - : [`, 'is no YAML'],
    ['has a word in the place of a list', 'people: ann', 'people: A list of people is expected'],
    ['has an unknown field', changed('    language: en', '    langauge: en'), 'people.0: there is no field “langauge”. Look at its spelling.'],
    ['has no e-mail for an account', changed('- account: cat@example.gov.hk\nposts', '- account: cat\nposts'), 'people.2.account: The e-mail of an account is expected'],
    ['has a title in two languages', changed(', sc: 行政主任1 }', ' }'), 'posts.0.title'],
    ['has a day that no calendar has', changed('acting: true, from: 2026-12-01', 'acting: true, from: 2026-02-30'), 'A calendar date is expected'],
    ['names an account that is not there', changed('      - account: ben@example.gov.hk', '      - account: bn@example.gov.hk'), 'posts.eo-2.holders.0 names the account “bn@example.gov.hk”'],
    ['names a post that is not there', changed('publisher: [ceo], auditor', 'publisher: [cao], auditor'), 'departments.*.publisher names the post “cao”'],
    ['has a department twice', changed("code: '*', author", 'code: DPO, author'), '“DPO” stands there twice'],
    ['says nothing of other departments', changed("code: '*', author", 'code: ABC, author'), 'there is none with the code “*”'],
    ['moves a department to nowhere', changed("{ code: '*',", "{ code: OLD, movedTo: NEW }\n  - { code: '*',"), 'departments.OLD.movedTo leads to “NEW”'],
    ['has a last resort of one', changed('lastResort: [ceo, eo-2]', 'lastResort: [ceo]'), 'At least two posts are expected'],
    ['has a post that ends before it begins', changed('acting: true, from: 2026-12-01', 'acting: true, from: 2026-12-12'), 'posts.eo-2.holders.1'],
    ['has posts that ask each other for ever', changed('    title: { en: Chief', '    escalatesTo: eo-1\n    title: { en: Chief'), 'posts.eo-1.escalatesTo'],
  ])('that %s does not count, and the fault is said in words', (_what, yaml, words) => {
    expect(faultsOf(yaml).join('\n')).toContain(words)
  })
})
