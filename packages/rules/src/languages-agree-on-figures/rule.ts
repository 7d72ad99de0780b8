import { defineEditionRule } from '../edition/edition-rule.ts'
import { figuresIn, type Figures } from '../edition/written-figures.ts'
import type { Version } from '../edition/edition-subject.ts'
import { remember, rememberOf } from '../edition/remember.ts'
import { cantTell, failed, judgeEach, passed, type Judgement } from '../rule.ts'
import type { Place } from '../subject.ts'

type Reason = 'differ' | 'missing'

interface Part extends Place {
  text: string
}

/** Dates, telephone numbers, addresses, percentages and amounts are the same in each language. */
export const languagesAgreeOnFigures = defineEditionRule<Reason>({
  id: 'languages-agree-on-figures',
  impact: 'critical',
  criteria: ['clf:language-versions'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraphs 26 and 27', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  why: {
    en: 'Two closing dates or two telephone numbers are two rules, and readers of one language follow the wrong one.',
    'zh-Hant-HK': '兩個截止日期或兩個電話號碼等同兩套規定，其中一種語言的讀者便會跟錯。',
    'zh-Hans': '两个截止日期或两个电话号码等同两套规定，其中一种语言的读者便会跟错。',
  },
  messages: {
    differ: {
      en: 'The languages do not agree here: {found}. Correct the one that is wrong.',
      'zh-Hant-HK': '各語言版本此處不一致：{found}。請更正有誤的版本。',
      'zh-Hans': '各语言版本此处不一致：{found}。请更正有误的版本。',
    },
    missing: {
      en: 'One language says here what another does not: {found}. Check that both mean the same.',
      'zh-Hant-HK': '此處某語言版本的資料為另一版本所無：{found}。請確認兩者意思相同。',
      'zh-Hans': '此处某语言版本的资料为另一版本所无：{found}。请确认两者意思相同。',
    },
  },
  evaluate({ versions }) {
    const [first, ...others] = versions.map(partsOnce)
    if (!first || others.length === 0) return [{ outcome: 'inapplicable' }]
    const allFirst = wholeOf(first)
    const pairs = others.flatMap((other) => {
      const allOther = wholeOf(other)
      return (other.length === first.length ? other.map((part, index) => [first[index] ?? part, part] as const) : [[allFirst, allOther] as const]).map((pair) => [...pair, allFirst, allOther] as const)
    })
    return judgeEach(pairs, ([one, other, allOne, allOther]) => compare(one, other, allOne, allOther))
  },
})

const partsOnce = rememberOf(partsOf)

/** What stands at the top of a body, each with all that it holds: the languages of an edition are laid side by side by it. */
function partsOf({ path, lines, nodes, words }: Version): Part[] {
  const top = `${path}.body.children.`
  const parts = words.body.children.map((_, index): Part => ({ pointer: `${top}${index}`, snippet: '', text: '' }))
  for (const { pointer, snippet, text } of lines) {
    const part = pointer.startsWith(top) ? parts[Number.parseInt(pointer.slice(top.length), 10)] : undefined
    if (part) Object.assign(part, { text: `${part.text}${text}\n`, snippet: part.snippet || snippet })
  }
  // A name that leads to an address says it as well as the address does.
  for (const { pointer, node } of nodes) {
    const [, to] = /^(?:mailto:|tel:(?:\+?852)?)(.+)$/i.exec(node.type === 'text' ? (node.link?.address ?? '') : '') ?? []
    const part = to !== undefined && pointer.startsWith(top) ? parts[Number.parseInt(pointer.slice(top.length), 10)] : undefined
    if (part) part.text += `${to}\n`
  }
  return parts
}

/** Bodies that are cut up otherwise are laid side by side whole. */
function wholeOf(parts: readonly Part[]): Part {
  const [first] = parts
  return { pointer: first?.pointer ?? '', snippet: first?.snippet ?? '', text: parts.map(({ text }) => text).join('\n') }
}

const figures = remember(figuresIn)

/** Kinds that a language must not leave out, each with words by which another may say the same without figures. */
const stated: readonly (readonly [Exclude<keyof Figures, 'days' | 'counts'>, RegExp])[] = [
  ['dates', /月|年底|年初|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\d{4}-\d|\d\/\d/],
  ['telephones', /\d{4}/],
  ['addresses', /@/],
  ['percentages', /%|％|成|分之|半|倍|\b(?:half|quarters?|thirds?|fifths?|tenths?|double|twice|per ?cent)\b/i],
  ['amounts', /\$|元|毫|\bdollars?\b|\b(?:HKD|USD|RMB)\b/i],
  ['times', /[時时點点](?![間间候])|中午|午間|午间|\d[:：]\d|\bo’?clock\b|\bnoon|\bhrs?\b|\d ?[ap]\.?m/i],
]

function compare(one: Part, other: Part, allOne: Part, allOther: Part): Judgement<Reason> {
  const [here, there] = [figures(one.text), figures(other.text)]
  for (const [kind, inWords] of stated) {
    const [a, b] = [here[kind], there[kind]]
    const [onlyHere, onlyThere] = [without(a, b), without(b, a)]
    if (onlyHere.length > 0 && onlyThere.length > 0) return failed('differ', other, `${onlyHere.join(', ')} / ${onlyThere.join(', ')}`)
    if (onlyHere.length + onlyThere.length === 0) continue
    // What stands elsewhere in the other language was only moved; what is written there in words is not read.
    const missing = onlyHere.length > 0 ? without(onlyHere, figures(allOther.text)[kind]) : without(onlyThere, figures(allOne.text)[kind])
    const isRead = (a.length > 0 && b.length > 0) || !inWords.test(a.length === 0 ? one.text : other.text)
    if (missing.length > 0 && isRead) return cantTell('missing', other, missing.join(', '))
  }
  const counts = [[here.days, there.days] as const, ...Object.keys(here.counts).map((unit) => [here.counts[unit] ?? [], there.counts[unit] ?? []] as const)]
  for (const [a, b] of counts) {
    const [onlyHere, onlyThere] = [without(a, b), without(b, a)]
    if (onlyHere.length > 0 && onlyThere.length > 0) return failed('differ', other, `${onlyHere.join(', ')} / ${onlyThere.join(', ')}`)
  }
  return passed(other)
}

const without = (values: readonly string[], others: readonly string[]): string[] => values.filter((value) => !others.includes(value))
