import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { cantTell, defineRule, failed, judgeEach, passed, type Judgement, type Rule } from './rule.ts'
import { emptySubject } from './subject.ts'
import { verdict } from './verdict.ts'

const place = { pointer: '#a', snippet: '<p id="a">' }
const ruleThat = (id: string, evaluate: () => Judgement<'wrong'>[]): Rule =>
  defineRule({
    id,
    impact: 'minor',
    criteria: ['1.1.1'],
    source: { title: 'T', url: 'https://www.w3.org/TR/WCAG22/' },
    messages: { wrong: { en: 'The word “{found}” is wrong.', 'zh-Hant-HK': '「{found}」有誤。', 'zh-Hans': '“{found}”有误。' } },
    evaluate,
  })

test('each outcome of a rule stands beside its id', () => {
  const { outcomes } = judge(emptySubject, [
    ruleThat('passes', () => [passed(place)]),
    ruleThat('fails', () => [failed('wrong', place)]),
    ruleThat('cannot', () => [cantTell('wrong', place)]),
    ruleThat('has-nothing', () => judgeEach([], () => passed(place))),
  ])
  expect(outcomes).toEqual({ passes: 'passed', fails: 'failed', cannot: 'cantTell', 'has-nothing': 'inapplicable' })
})

test('the outcome of a rule is the gravest of its places', () => {
  const outcomeOf = (...said: Judgement<'wrong'>[]) => judge(emptySubject, [ruleThat('r', () => said)]).outcomes['r']
  expect(outcomeOf(passed(place), failed('wrong', place), cantTell('wrong', place))).toBe('failed')
  expect(outcomeOf(passed(place), cantTell('wrong', place))).toBe('cantTell')
})

test('a finding says what, where, why and how grave, in three languages', () => {
  expect(judge(emptySubject, [ruleThat('fails', () => [failed('wrong', place, 'Costs in $& terms')])]).findings).toEqual([
    {
      outcome: 'failed',
      rule: 'fails',
      reason: 'wrong',
      impact: 'minor',
      criteria: ['1.1.1'],
      pointer: '#a',
      snippet: '<p id="a">',
      message: { en: 'The word “Costs in $& terms” is wrong.', 'zh-Hant-HK': '「Costs in $& terms」有誤。', 'zh-Hans': '“Costs in $& terms”有误。' },
      helpUrl: 'https://www.w3.org/TR/WCAG22/',
    },
  ])
})

test('what cannot be told is a finding, what passed is none', () => {
  const { findings } = judge(emptySubject, [ruleThat('cannot', () => [cantTell('wrong', place)]), ruleThat('passes', () => [passed(place)])])
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['cannot', 'cantTell']])
})

test.each<[string, () => Judgement<'wrong'>[]]>([
  ['throws', () => {
    throw new Error('no such cell')
  }],
  ['says nothing', () => []],
  ['gives a reason without a message', () => [{ outcome: 'failed', reason: 'unheard' as 'wrong', place, found: '' }]],
])('a rule that %s is untested, the others are asked, and the verdict is that nothing is known', (_what, evaluate) => {
  const judged = judge(emptySubject, [ruleThat('broken', evaluate), ruleThat('fails', () => [failed('wrong', place)])])
  expect(judged.outcomes).toEqual({ broken: 'untested', fails: 'failed' })
  expect(judged.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['broken', 'untested'], ['fails', 'failed']])
  expect(judged.findings[0]?.message.en).toContain('The rule broken stopped and judged nothing')
  expect(verdict({ judged: [judged], unjudged: [] })).toBe('notAudited')
})

test('what was found is shortened to 80 characters', () => {
  const { found } = failed('wrong', place, '字'.repeat(100))
  expect([...found]).toHaveLength(80)
  expect(found.endsWith('…')).toBe(true)
})

test('what has a name is named in the language of the message', () => {
  const named = { en: 'Title', 'zh-Hant-HK': '標題', 'zh-Hans': '标题' }
  const { findings: [finding] } = judge(emptySubject, [ruleThat('fails', () => [failed('wrong', place, named)])])
  const quoted = judge(emptySubject, [ruleThat('fails', () => [failed('wrong', place, '標題')])]).findings[0]
  expect(finding?.message['zh-Hant-HK']).toBe(quoted?.message['zh-Hant-HK'])
  expect(finding?.message.en).toContain('Title')
})

test('exactly 80 characters stand as they are, without the blanks around them', () => {
  expect(failed('wrong', place, ` ${'字'.repeat(80)} `).found).toBe('字'.repeat(80))
  expect(cantTell('wrong', place).found).toBe('')
})

test('where nothing was found, its place in the message goes with the space before it', () => {
  const rule = ruleThat('r', () => [failed('wrong', place)])
  const bare = { ...rule, messages: { wrong: { en: 'The image {found} has no words.', 'zh-Hant-HK': '圖像{found}沒有文字。', 'zh-Hans': '图像{found}没有文字。' } } }
  expect(judge(emptySubject, [bare]).findings[0]?.message).toEqual({ en: 'The image has no words.', 'zh-Hant-HK': '圖像沒有文字。', 'zh-Hans': '图像没有文字。' })
})

test.each<[string, () => Judgement<'wrong'>[], string]>([
  ['throws a sentence', () => {
    throw new Error('no such cell')
  }, 'no such cell'],
  ['says nothing', () => [], 'it gave no outcome'],
  ['gives a reason without a message', () => [{ outcome: 'failed', reason: 'unheard' as 'wrong', place, found: '' }], 'it gave the reason "unheard", which has no message'],
])('a rule that %s is told of as stopped, in three languages and at no place', (_what, evaluate, why) => {
  const [finding] = judge(emptySubject, [ruleThat('broken', evaluate)]).findings
  expect(finding).toMatchObject({ outcome: 'untested', reason: 'stopped', rule: 'broken', pointer: '', snippet: '' })
  for (const message of Object.values(finding?.message ?? {})) expect(message).toMatch(new RegExp(`broken .*${why}.+`))
  expect(new Set(Object.values(finding?.message ?? {})).size).toBe(3)
})
