import { chineseNumber } from '@clf/content/tree'
import { cantTell, defineRule, failed, judgeEach, passed, type Judgement } from '../rule.ts'
import type { Anchor, Link, TextRun } from '../subject.ts'

type Reason = 'no-paragraph' | 'named-paragraph' | 'no-footnote' | 'number-twice' | 'no-place'

/** A reference to a place in the same document or page leads to one that exists, and each paragraph number is used once. */
export const referencesExist = defineRule<Reason>({
  id: 'references-exist',
  impact: 'moderate',
  criteria: ['2.4.4', 'clf:paragraph-numbers'],
  source: { title: 'WCAG 2.2, link purpose', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context' },
  sameAs: { 'no-place': ['axe/skip-link'] },
  messages: {
    'no-paragraph': {
      en: 'A link leads to paragraph {found}, which this page does not have. Correct the number, or remove the link.',
      'zh-Hant-HK': '有連結指向第{found}段，但本頁沒有該段。請更正段號，或刪除連結。',
      'zh-Hans': '有链接指向第{found}段，但本页没有该段。请更正段号，或删除链接。',
    },
    'named-paragraph': {
      en: 'The text refers to paragraph {found}, which this page does not have. Correct the number.',
      'zh-Hant-HK': '文字提及第{found}段，但本頁沒有該段。請更正段號。',
      'zh-Hans': '文字提及第{found}段，但本页没有该段。请更正段号。',
    },
    'no-footnote': {
      en: 'The text refers to footnote {found}, which this page does not have. Add the footnote, or remove the mark.',
      'zh-Hant-HK': '正文提及註釋{found}，但本頁沒有該註釋。請加入註釋，或刪除標記。',
      'zh-Hans': '正文提及注释{found}，但本页没有该注释。请加入注释，或删除标记。',
    },
    'number-twice': {
      en: 'The paragraph number {found} is used more than once. Give each paragraph its own number.',
      'zh-Hant-HK': '段號{found}重複使用。請為每段編配不同的段號。',
      'zh-Hans': '段号{found}重复使用。请为每段编配不同的段号。',
    },
    'no-place': {
      en: 'A link leads to {found}, which this page does not have. Correct the link, unless a script acts in its place.',
      'zh-Hant-HK': '有連結指向{found}，但本頁沒有這個位置。除非由程式處理，否則請更正連結。',
      'zh-Hans': '有链接指向{found}，但本页没有这个位置。除非由程序处理，否则请更正链接。',
    },
  },
  evaluate({ texts, links, anchors }) {
    const names = new Set(anchors.map(({ name }) => name))
    const references = links.filter(({ address }) => /^(?:clf:(?:paragraph|footnote)\/|#[^/!])/.test(address))
    const numbers = anchors.filter(({ name }) => name.startsWith('clf:'))
    const firsts = new Map(numbers.toReversed().map((anchor) => [anchor.name, anchor]))
    const judged = judgeEach<Link | Anchor, Reason>([...numbers, ...references], (thing) => ('name' in thing ? judgeNumber(thing, firsts.get(thing.name) === thing) : judgeReference(thing, names)))
    return [...judged, ...judgeWords(texts, names)]
  },
})

/** Numbers that words give to paragraphs of this document: paragraph 9 below, 下文第八段. A page numbers nothing that is known here. */
function judgeWords(texts: readonly TextRun[], names: ReadonlySet<string>): Judgement<Reason>[] {
  if (![...names].some((name) => name.startsWith(paragraph))) return []
  return texts.flatMap((run) =>
    [...run.text.matchAll(named), ...(speaksOfOthers.test(run.text) ? [] : run.text.matchAll(alone))].flatMap((match) => {
      const numbers = match.slice(1).filter((each) => each !== undefined).map((each) => (/\d/.test(each) ? each : String(chineseNumber(each) ?? '')))
      const missing = numbers.find((number) => number !== '' && !names.has(`${paragraph}${number}`))
      return missing === undefined ? [] : [failed('named-paragraph', run, missing)]
    })
  )
}

const paragraph = 'clf:paragraph/'

/** Where a text names no other paper, the paragraphs that it speaks of are its own. */
const alone =
  /(?<!\bsub-?)\bparagraphs? (\d{1,3}[A-Z]?)(?:\([a-z]+\))*(?:(?:,| and| or| to) (\d{1,3}[A-Z]?)(?:\([a-z]+\))*)?(?! ?[(]|\w| (?:above|below)\b)|(?:(?<=按照?|依照?|根據|根据|屬|属|見|见|參閱|参阅|載於|载于|除了?|與|与|及)第 ?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?(?:\([a-z]+\))*段|第 ?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?(?:\([a-z]+\))*段(?=所[述載载列訂订指]|的?(?:規定|规定|情況|情况)|提及|訂明|订明|適用|适用))/giu

const speaksOfOthers =
  /\b(?:(?<!this )(?:circular|memorand(?:um|a)|guideline|handbook|manual|notice)s?|regulations?|ordinances?|codes?|reports?|letters?|minutes|papers?|schedules?|annex(?:es)?|appendi(?:x|ces)|agreements?|the contract|rules?|chapters?|parts? [A-Z\d]|policy|cap\.|bills?|acts?|orders?|directions?|accounting|conditions)\b|[《〈]|(?<!本)(?:通告|通函|指引|手冊|手册)|條例|条例|規例|规例|守則|守则|報告|报告|函|信件|附件|附錄|附录|附表|紀錄|记录|合約|合约|協議|协议|文件|章|條|条|法例|政策|規則|规则|工程|道路|路段/iu
const named = /\bparagraph (\d{1,3}[A-Z]?)(?:\([a-z]+\))* (?:above|below)\b|(?:[上下]文|本通告|本文)(?:的)?第 ?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?(?:\([a-z]+\))*段/gu

function judgeNumber(anchor: Anchor, isFirst: boolean): Judgement<Reason> {
  return isFirst ? passed(anchor) : failed('number-twice', anchor, markOf(anchor.name))
}

function judgeReference(link: Link, names: ReadonlySet<string>): Judgement<Reason> {
  const { address } = link
  if (names.has(address) || isTop(address)) return passed(link)
  if (address.startsWith('clf:paragraph/')) return failed('no-paragraph', link, markOf(address))
  if (address.startsWith('clf:footnote/')) return failed('no-footnote', link, markOf(address))
  return cantTell('no-place', link, address)
}

// HTML, navigating to a fragment: "top" is the top of the page whatever stands in it, and a text directive is no name.
const isTop = (address: string): boolean => address.toLowerCase() === '#top' || address.startsWith('#:~:')

const markOf = (address: string): string => address.slice(address.indexOf('/') + 1)
