import type { Finding } from '@clf/rules'
import { expect, it } from 'vitest'
import { sayIn } from '../language/said.ts'
import { publishWords } from './counting-action.ts'
import { groupsOf } from './groups-of-findings.ts'
import { questionOf } from './messages.ts'
import { standingOf } from './standing.ts'

const finding = (more: Partial<Finding>): Finding =>
  ({ outcome: 'failed', rule: 'a-rule', reason: 'wrong', impact: 'minor', pointer: 'en.body.children.0', snippet: '', criteria: [], helpUrl: '', message: { en: 'Wrong.' }, ...more }) as Finding

const question = finding({ outcome: 'cantTell', impact: 'critical' })
const another = finding({ outcome: 'cantTell', message: { en: 'Another?', 'zh-Hant-HK': '', 'zh-Hans': '' } })
const findings = [finding({}), finding({ impact: 'serious' }), finding({ outcome: 'untested' }), question, another]
const contents = new Map([[questionOf(question), 'a'], [questionOf(another), 'b']])
const looked = { state: 'looked', findings, unread: [], outlines: [], mendable: [], contents } as const
const answer = { content: 'a', by: 'editor@demo.example', at: '2026-11-02T01:00:00.000Z' }

it('grave faults and broken rules stop a publication, and questions are open until they are answered', () => {
  expect(standingOf(looked, new Map())).toEqual({ stops: 2, questions: 2 })
  expect(standingOf(looked, new Map([['a', answer]]))).toEqual({ stops: 2, questions: 1 })
  expect(standingOf(looked, new Map([['c', answer]]))).toEqual({ stops: 2, questions: 2 })
  expect(standingOf({ state: 'looking' }, new Map())).toBeNull()
})

it('a question that is answered stands behind those that are open, with who answered', () => {
  const [group] = groupsOf([question, another], { contents, known: new Map([['a', answer]]) })
  expect(group?.parts.map(({ of, listed }) => [of, listed.map((one) => [one.content, one.answer?.by])])).toEqual([['questions', [['b', undefined]]], ['answered', [['a', 'editor@demo.example']]]])
})

it.each([
  [null, 'Publish'],
  [{ stops: 0, questions: 0 }, 'Publish'],
  [{ stops: 3, questions: 0 }, 'Publish (3 to mend)'],
  [{ stops: 0, questions: 2 }, 'Publish (2 to answer)'],
  [{ stops: 3, questions: 2 }, 'Publish (3 to mend, 2 to answer)'],
])('the button that publishes is called by what stands against it: %j', (standing, expected) => {
  expect(sayIn('en', publishWords(standing), { publish: 'Publish', ...standing })).toBe(expected)
})
