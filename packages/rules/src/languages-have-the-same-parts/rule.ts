import { inThreeLanguages, languageNames } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { TreeNode } from '@clf/content/tree'
import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Version } from '../edition/edition-subject.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

/** Each language has the same headings, numbered paragraphs, tables, images, notes and files. */
export const languagesHaveTheSameParts = defineEditionRule({
  id: 'languages-have-the-same-parts',
  impact: 'serious',
  criteria: ['clf:language-versions', 'clf:paragraph-numbers'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'Staff quote a circular by its paragraph. A part that one language lacks is unknown to its readers, and moves every number after it.',
    'zh-Hant-HK': '職員按段號引用通告。某語言如欠缺部分內容，其讀者便無從得知，其後段號亦會錯開。',
    'zh-Hans': '职员按段号引用通告。某语言如缺少部分内容，其读者便无从得知，其后段号也会错开。',
  },
  messages: {
    differ: {
      en: 'The languages differ in their parts: {found}. Add what one of them lacks.',
      'zh-Hant-HK': '各語言版本的組成部分不同：{found}。請補上欠缺的部分。',
      'zh-Hans': '各语言版本的组成部分不同：{found}。请补上缺少的部分。',
    },
  },
  evaluate({ versions }) {
    const filled = versions.filter(({ nodes }) => nodes.length > 1 || (nodes[0] !== undefined && nodes[0].snippet !== ''))
    const [first, ...others] = filled
    if (!first || others.length === 0) return [{ outcome: 'inapplicable' }]
    const all = filled.map(countsOf)
    return judgeEach(kinds, (kind): Judgement<'differ'> => {
      const counts = all.map((count) => count[kind] ?? 0)
      const most = Math.max(...counts)
      const lacking = filled[counts.findIndex((count) => count < most)] ?? first
      const place = placeOfField(`${lacking.path}.body`, lacking.words.title)
      return counts.every((count) => count === most) ? passed(place) : failed('differ', place, counted(kind, filled, counts))
    })
  },
})

const names = {
  heading: inThreeLanguages('headings', '標題', '标题'),
  numbered: inThreeLanguages('numbered paragraphs', '編號段落', '编号段落'),
  table: inThreeLanguages('tables', '表格', '表格'),
  image: inThreeLanguages('images', '圖像', '图像'),
  note: inThreeLanguages('notes', '註釋', '注释'),
  file: inThreeLanguages('files', '檔案', '文件'),
  video: inThreeLanguages('videos', '影片', '视频'),
  item: inThreeLanguages('items of lists', '列表項目', '列表项目'),
  step: inThreeLanguages('steps', '步驟', '步骤'),
} satisfies Partial<Record<TreeNode['type'], unknown>>

const kinds = Object.keys(names) as (keyof typeof names)[]

/** “headings (English 3, Traditional Chinese 2)”, in each language. */
function counted(kind: keyof typeof names, versions: readonly Version[], counts: readonly number[]): Record<LanguageTag, string> {
  const each = (tag: LanguageTag, space: string) => versions.map(({ lang }, index) => `${languageNames[lang][tag]}${space}${counts[index]}`)
  const { en, 'zh-Hant-HK': tc, 'zh-Hans': sc } = names[kind]
  return inThreeLanguages(`${en} (${each('en', ' ').join(', ')})`, `${tc}（${each('zh-Hant-HK', '').join('、')}）`, `${sc}（${each('zh-Hans', '').join('、')}）`)
}

function countsOf({ nodes }: Version): Partial<Record<string, number>> {
  const counts: Partial<Record<string, number>> = {}
  for (const { node } of nodes) if (!(node.type === 'image' && node.decorative)) counts[node.type] = (counts[node.type] ?? 0) + 1
  return counts
}
