import { inlineText } from '../../plain-text.ts'
import { conclude, failed } from '../finding.ts'
import type { Finding, Rule, RuleDocument } from '../rule.ts'

/** Headings go down one level at a time, and each has words. */
export const headingOrder: Rule = {
  id: 'heading-order',
  criteria: ['1.3.1', '2.4.6'],
  source: 'https://www.w3.org/WAI/tutorials/page-structure/headings/',
  messages: {
    skipped: {
      en: 'The heading “{}” skips a level. Make it one level below the heading before it at most.',
      'zh-Hant-HK': '標題「{}」跳過了一級。請改為最多比前一個標題低一級。',
      'zh-Hans': '标题“{}”跳过了一级。请改为最多比前一个标题低一级。',
    },
    empty: {
      en: 'A heading has no words. Write the heading, or remove it.',
      'zh-Hant-HK': '有標題沒有文字。請填寫標題，或把它刪除。',
      'zh-Hans': '有标题没有文字。请填写标题，或把它删除。',
    },
  },
  evaluate(document) {
    const headings = locateHeadings(document)
    const found = headings.flatMap((heading, index) => judge(heading, headings[index - 1]?.level ?? 1))
    return conclude(found, headings.length > 0)
  },
}

interface Heading {
  level: number
  text: string
  path: string
}

function locateHeadings(document: RuleDocument): Heading[] {
  return document.body.flatMap((block, index) => {
    if (block.__component !== 'content.text') return []
    return block.body.flatMap((node, position) =>
      node.type === 'heading'
        ? [{ level: node.level, text: inlineText(node.children), path: `body.${index}.body.${position}` }]
        : [],
    )
  })
}

function judge(heading: Heading, previousLevel: number): Finding[] {
  if (heading.text.trim() === '') return [failed('empty', heading.path, '')]
  return heading.level > previousLevel + 1 ? [failed('skipped', heading.path, heading.text)] : []
}
