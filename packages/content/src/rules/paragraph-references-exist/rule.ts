import { conclude, failed } from '../finding.ts'
import { locateLinks, locateNodes } from '../located.ts'
import type { Finding, Rule, RuleDocument } from '../rule.ts'

/** A reference to a paragraph or a footnote of the page leads to one that exists, and each number is used once. */
export const paragraphReferencesExist: Rule = {
  id: 'paragraph-references-exist',
  criteria: ['2.4.4', 'clf:paragraph-numbers'],
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  messages: {
    'no-paragraph': {
      en: 'A link leads to paragraph {}, which this page does not have. Correct the number, or remove the link.',
      'zh-Hant-HK': '有連結指向第{}段，但本頁沒有該段。請更正段號，或刪除連結。',
      'zh-Hans': '有链接指向第{}段，但本页没有该段。请更正段号，或删除链接。',
    },
    'no-footnote': {
      en: 'The text refers to footnote {}, which this page does not have. Add the footnote, or remove the mark.',
      'zh-Hant-HK': '正文提及註釋{}，但本頁沒有該註釋。請加入註釋，或刪除標記。',
      'zh-Hans': '正文提及注释{}，但本页没有该注释。请加入注释，或删除标记。',
    },
    'number-twice': {
      en: 'The paragraph number {} is used more than once. Give each paragraph its own number.',
      'zh-Hant-HK': '段號{}重複使用。請為每段編配不同的段號。',
      'zh-Hans': '段号{}重复使用。请为每段编配不同的段号。',
    },
  },
  evaluate(document) {
    const targets = collectTargets(document)
    const links = locateLinks(document).filter(({ value }) => /^clf:(?:paragraph|footnote)\//.test(value.url))
    const broken = links.flatMap(({ value, path }) => judge(value.url, path, targets.names))
    return conclude([...targets.repeated, ...broken], links.length + targets.names.size > 0)
  },
}

function collectTargets(document: RuleDocument): { names: Set<string>; repeated: Finding[] } {
  const names = new Set<string>()
  const repeated: Finding[] = []
  for (const { value, path } of locateNodes(document)) {
    if (value.type !== 'paragraph') continue
    if (value.footnote !== undefined) names.add(`clf:footnote/${value.footnote}`)
    else if (value.number !== undefined) {
      const name = `clf:paragraph/${value.number}`
      if (names.has(name)) repeated.push(failed('number-twice', path, String(value.number)))
      names.add(name)
    }
  }
  return { names, repeated }
}

function judge(url: string, path: string, targets: Set<string>): Finding[] {
  if (targets.has(url)) return []
  const [kind, mark] = url.slice('clf:'.length).split('/')
  return [failed(`no-${kind}`, path, mark ?? '')]
}
