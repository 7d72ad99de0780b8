import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Version } from '../edition/edition-subject.ts'
import { failed, judgeEach, passed } from '../rule.ts'
import type { Heading } from '../subject.ts'

/** Headings of one part differ. */
export const headingsTellApart = defineEditionRule({
  id: 'headings-tell-apart',
  impact: 'minor',
  criteria: ['2.4.6'],
  source: { title: 'WCAG 2.2, headings and labels', url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels' },
  why: {
    en: 'Two headings with the same words in the list of contents cannot be told apart.',
    'zh-Hant-HK': '目錄中有兩個相同的標題，讀者便無法分辨。',
    'zh-Hans': '目录中有两个相同的标题，读者便无法分辨。',
  },
  messages: {
    same: {
      en: 'Another heading of this part says “{found}” too. Say in each what is below it.',
      'zh-Hant-HK': '同一部分另有標題「{found}」。請各自寫明其內容。',
      'zh-Hans': '同一部分另有标题“{found}”。请各自写明其内容。',
    },
  },
  evaluate({ versions }) {
    return judgeEach(versions.flatMap(headingsOf), ({ heading, isRepeated }) => (isRepeated ? failed('same', heading, heading.text) : passed(heading)))
  },
})

function headingsOf({ path, subject }: Version): { heading: Heading; isRepeated: boolean }[] {
  const seen = new Set<string>()
  const above: string[] = []
  return subject.headings.filter(({ text, level }) => level > 1 && text.trim() !== '').map((heading) => {
    above.length = heading.level
    const name = heading.text.normalize('NFKC').replace(/[\p{P}\s]+/gu, ' ').trim().toLowerCase()
    const way = [...above.slice(0, heading.level), name].join('\n')
    above[heading.level] = name
    const isRepeated = seen.has(way)
    seen.add(way)
    return { heading: { ...heading, pointer: `${path}.${heading.pointer}` }, isRepeated }
  })
}
