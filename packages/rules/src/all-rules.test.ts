import { languageTags } from '@clf/text'
import { expect, test } from 'vitest'
import { rules } from './all-rules.ts'
import { judge } from './judge.ts'
import { lookAndFeel } from './standards/look-and-feel.ts'
import { emptySubject } from './subject.ts'

const messages = rules.flatMap(({ id, messages }) => Object.entries(messages).map(([reason, message]) => ({ id, reason, message })))

test('what each rule demands, how grave a fault is, and which rules of axe-core ask the same', () => {
  expect(rules.map(({ id, impact, criteria, sameAs = {} }) => [id, impact, criteria, sameAs])).toEqual([
    ['attachment-accessible-or-contact', 'serious', ['clf:alternative-format'], {}],
    ['heading-order', 'moderate', ['1.3.1', '2.4.6'], { skipped: ['axe/heading-order'], empty: ['axe/empty-heading'] }],
    ['image-has-alternative', 'critical', ['1.1.1'], { missing: ['axe/image-alt', 'axe/role-img-alt', 'axe/svg-img-alt'], 'decorative-with-text': ['axe/presentation-role-conflict'] }],
    ['link-text-says-where', 'serious', ['2.4.4', '2.4.9'], { empty: ['axe/link-name', 'axe/area-alt'] }],
    ['no-spaces-between-han', 'serious', ['1.3.2', 'clf:chinese-typography'], {}],
    ['references-exist', 'moderate', ['2.4.4', 'clf:paragraph-numbers'], { 'no-place': ['axe/skip-link'] }],
    ['script-matches-language', 'serious', ['3.1.1', '3.1.2'], {}],
    ['table-has-headers', 'serious', ['1.3.1'], { 'no-headers': ['axe/td-has-header'] }],
  ])
})

test.each(messages)('$id says of $reason what happened and what to do, in three languages', ({ message }) => {
  for (const tag of languageTags) expect(message[tag]).toMatch(tag === 'en' ? /^[A-Z“].+[.:] .+\.$/s : /^[\p{Script=Han}「“{].+[。；：].+。$/su)
  expect(new Set(languageTags.map((tag) => message[tag].includes('{found}'))).size).toBe(1)
})

test.each(rules)('$id names where its demand is written', ({ source }) => {
  expect(source.title).toMatch(/^(WCAG|W3C) .{5,}/)
  expect(source.url).toMatch(/^https:\/\/www\.w3\.org\/WAI\/./)
})

test('no rule finds anything to judge in an empty subject', () => {
  expect(judge(emptySubject, rules)).toEqual({ outcomes: Object.fromEntries(rules.map(({ id }) => [id, 'inapplicable'])), findings: [] })
})

test('every demand of the house is asked by a rule here or of pages alone, and says where it comes from', () => {
  expect(Object.keys(lookAndFeel)).toEqual([
    'clf:accessibility-statement',
    'clf:alternative-format',
    'clf:breadcrumb',
    'clf:chinese-typography',
    'clf:department-identity',
    'clf:footer-links',
    'clf:government-host',
    'clf:government-identity',
    'clf:header-order',
    'clf:header-rule',
    'clf:language-switch',
    'clf:language-versions',
    'clf:paragraph-numbers',
    'clf:revision-date',
    'clf:search-map-contact',
    'clf:text-size',
    'clf:theme-colours',
    'clf:title',
    'clf:typefaces',
    'clf:version',
  ])
  for (const demand of Object.values(lookAndFeel))
    expect(demand).toMatch(
      /^(The house’s own|Guidelines, paragraphs? [\d, and–-]+|Guide to Preparation of Procurement Specifications for Accessible Websites, [\d.]+|Common Look and Feel \(Guidelines, paragraph \d+\)(, .+?)?): .{15,}\.$/,
    )
})
