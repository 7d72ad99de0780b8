import { cantTell, failed, passed, type Judgement } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { headPlace, headWordsOf } from '../../look-and-feel/head.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { inSeenOrder } from '../../look-and-feel/seen-order.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import { headerItemsOf, lateSkipLink, type HeaderItem } from './header-parts.ts'

type Reason = 'read-out-of-order' | 'seen-out-of-order' | 'orders-differ' | 'unknown'

/** The parts of the header are read, and seen, in the order of the standard. */
export const headerPartsInOrder = defineSightRule<Reason>({
  id: 'header-parts-in-order',
  impact: 'serious',
  criteria: ['clf:header-order'],
  source: commonLook,
  messages: {
    'read-out-of-order': {
      en: 'Parts of the header are read in another order than that of the standard: {found}. The order is: skip link, names, brand mark, portal, languages, text size, search, site map, contact.',
      'zh-Hant-HK': '頁首各部分的閱讀次序與標準不同：{found}。次序應為：跳至內容、名稱、品牌標誌、入門網站、語言、字型大小、搜尋、網站指南、聯絡。',
      'zh-Hans': '页首各部分的阅读次序与标准不同：{found}。次序应为：跳至内容、名称、品牌标志、门户网站、语言、字型大小、搜寻、网站指南、联络。',
    },
    'seen-out-of-order': {
      en:
        'Parts of the header are seen in another order than that of the standard: {found}. The order by rows, and in a row from the left, is: names, brand mark, portal, languages, text size, search, site map, contact.',
      'zh-Hant-HK': '頁首各部分看到的次序與標準不同：{found}。由上而下、由左至右應為：名稱、品牌標誌、入門網站、語言、字型大小、搜尋、網站指南、聯絡。',
      'zh-Hans': '页首各部分看到的次序与标准不同：{found}。由上而下、由左至右应为：名称、品牌标志、门户网站、语言、字型大小、搜寻、网站指南、联络。',
    },
    'orders-differ': {
      en: 'Things of the header are seen in another order than they are read: {found}. Write them in the order in which they are shown.',
      'zh-Hant-HK': '頁首內容看到的次序與讀出的次序不同：{found}。請按顯示次序編寫。',
      'zh-Hans': '页首内容看到的次序与读出的次序不同：{found}。请按显示次序编写。',
    },
    unknown: {
      en: 'The parts of the header were not recognised, so that their order is not known. Look whether they stand in the order of the standard.',
      'zh-Hant-HK': '無法辨認頁首的各部分，因此不知道次序。請查看各部分是否按標準的次序排列。',
      'zh-Hans': '无法辨认页首的各部分，因此不知道次序。请查看各部分是否按标准的次序排列。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight) || sight.state.theme === 'print') return [{ outcome: 'inapplicable' }]
    const items = headerItemsOf(sight, headWordsOf(sight))
    if (new Set(items.map(({ part }) => part)).size < 2) return [cantTell('unknown', headPlace(sight))]
    const late = lateSkipLink(sight, items)
    const read = [...items.filter(({ isRead }) => isRead), ...(late ? [late] : [])]
    // The skip link comes into sight where it is used.
    const seen = inSeenOrder(items.filter(({ isSeen, part, box }) => isSeen && part !== 'skip' && box.width > 0))
    const said = [outOfOrder('read-out-of-order', read), outOfOrder('seen-out-of-order', seen), turned(read, seen)].filter((each) => each !== undefined)
    return said.length === 0 ? [passed(headPlace(sight))] : said
  },
})

/** The first thing that comes behind one it should come before. */
function outOfOrder(reason: 'read-out-of-order' | 'seen-out-of-order', items: readonly HeaderItem[]): Judgement<Reason> | undefined {
  for (const [index, item] of items.entries()) {
    const before = items.slice(0, index).find(({ rank }) => rank > item.rank)
    if (before) return failed(reason, item, `${before.name} → ${item.name}`)
  }
  return undefined
}

/** Things of one part, of those that have an order among themselves, that are seen the other way round than they are read. */
function turned(read: readonly HeaderItem[], seen: readonly HeaderItem[]): Judgement<Reason> | undefined {
  for (const part of ['languages', 'text-size'] as const) {
    const asSeen = seen.filter((item) => item.part === part && item.isRead)
    const asRead = read.filter((item) => item.part === part && item.isSeen)
    const index = asSeen.findIndex(({ order }, at) => order !== asRead[at]?.order)
    const item = asSeen[index]
    if (item) return failed('orders-differ', item, asSeen.map(({ name }) => name).join(' → '))
  }
  return undefined
}
