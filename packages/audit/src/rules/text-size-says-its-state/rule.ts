import { cantTell, failed, passed } from '@clf/rules'
import { inEachState } from '../../look-and-feel/in-each-state.ts'
import { defineSiteRule, type SiteJudgement } from '../../look-and-feel/rule-kinds.ts'
import type { SightControl } from '../../sight/sight.ts'
import { findSizes } from './find-sizes.ts'
import { judgeSizes, judgeUses, type SizesReason } from './judge-sizes.ts'
import { useSizes } from './use-sizes.ts'

type Reason = SizesReason | 'no-effect' | 'state-stays' | 'not-used'

/** A control of text size names three sizes, says which one is in force, and really changes the text. */
export const textSizeSaysItsState = defineSiteRule<Reason>({
  id: 'text-size-says-its-state',
  impact: 'serious',
  criteria: ['clf:text-size', '4.1.2'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 58 (Common Look and Feel)', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech2.htm' },
  messages: {
    'not-three': {
      en: 'The control of text size does not offer three sizes: {found}. Offer default, larger and largest.',
      'zh-Hant-HK': '字型大小控制項並非提供三種大小：{found}。請提供原設定、較大及最大。',
      'zh-Hans': '字型大小控件并非提供三种大小：{found}。请提供原设定、较大及最大。',
    },
    unnamed: {
      en: 'The sizes cannot be told apart by their names: {found}. Name each, for example “Larger Font Size”.',
      'zh-Hant-HK': '各種大小的名稱無法分辨：{found}。請逐一命名，例如「字型大小：較大」。',
      'zh-Hans': '各种大小的名称无法分辨：{found}。请逐一命名，例如“字型大小：较大”。',
    },
    'no-state': {
      en: 'None of the sizes is marked as the one in force, so a screen reader does not say it: {found}. Mark it with aria-pressed, aria-current or a selected choice; colour alone does not count.',
      'zh-Hant-HK': '沒有標明現正使用哪種大小，讀屏軟件無從讀出：{found}。請以 aria-pressed、aria-current 或選取狀態標明；單靠顏色並不足夠。',
      'zh-Hans': '没有标明现正使用哪种大小，读屏软件无从读出：{found}。请以 aria-pressed、aria-current 或选取状态标明；单靠颜色并不足够。',
    },
    'two-states': {
      en: 'More than one size is marked as being in force: {found}. Mark the one that is.',
      'zh-Hant-HK': '多於一種大小標明為使用中：{found}。請只標明現正使用的一種。',
      'zh-Hans': '多于一种大小标明为使用中：{found}。请只标明现正使用的一种。',
    },
    'no-effect': {
      en: '“{found}” was pressed and the text did not become of another size. Let each size change the text of the page.',
      'zh-Hant-HK': '按下「{found}」後，文字大小沒有改變。請讓每個選項真正改變網頁文字。',
      'zh-Hans': '按下“{found}”后，文字大小没有改变。请让每个选项真正改变网页文字。',
    },
    'state-stays': {
      en: '“{found}” was pressed and is not marked as the size in force. Move the mark with the size.',
      'zh-Hant-HK': '按下「{found}」後，沒有標明它是現正使用的大小。請讓標示隨選擇而改變。',
      'zh-Hans': '按下“{found}”后，没有标明它是现正使用的大小。请让标示随选择而改变。',
    },
    'not-used': {
      en: 'The sizes could not be used from here: {found}. Press each and see whether the text changes.',
      'zh-Hant-HK': '在此未能使用各種大小：{found}。請逐一按下，查看文字有否改變。',
      'zh-Hans': '在此未能使用各种大小：{found}。请逐一按下，查看文字有否改变。',
    },
  },
  async evaluate(page) {
    const asItStands = await inEachState<Reason>(page, (sight) => {
      const sizes = sight.state.theme === 'print' ? [] : findSizes(sight)
      const fault = sizes.length === 0 ? undefined : judgeSizes(sizes)
      const [first] = sizes
      if (!first) return [{ outcome: 'inapplicable' }]
      return [fault ? failed(fault.reason, sizes[fault.at] ?? first, fault.found) : passed(first)]
    })
    const sizes = findSizes(page.first)
    const isUsable = sizes.length === 3 && page.first.state.theme !== 'print' && sizes.every(({ pointer }) => !pointer.includes(' ||| '))
    const used = isUsable ? judged(sizes, await page.use((open) => useSizes(open, sizes.map(({ pointer }) => pointer)))) : []
    return [...asItStands, ...used]
  },
})

function judged(sizes: readonly SightControl[], uses: Awaited<ReturnType<typeof useSizes>> | undefined): SiteJudgement<Reason>[] {
  const [first] = sizes
  if (!first) return []
  if (!uses || uses.length < sizes.length) return [cantTell('not-used', first, sizes.map(({ name }) => name).join(', '))]
  const fault = judgeUses(uses)
  // A page that marks no size is told so already.
  if (!fault || (fault.reason === 'state-stays' && judgeSizes(sizes)?.reason === 'no-state')) return []
  const at = sizes[fault.at] ?? first
  return [failed(fault.reason, at, at.name)]
}
