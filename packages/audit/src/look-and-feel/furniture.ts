import type { Sight } from '../sight/sight.ts'

/** Words that say government in any of the three languages, or on its intranet. */
const governmentWords =
  /government of the hong\s*kong special administrative region|government of (the )?hksar|hksar government|government intranet|香港特別行政區政府|香港特别行政区政府|政府內聯網|政府内联网/i

const otherLanguages = /^(english|eng?|繁體版?|繁体版?|繁|简体版?|簡體版?|简|繁體中文|简体中文|簡體中文|中文)$/i
const notices = /important notices?|privacy policy|重要告示|重要通告|私隱政策|私隐政策/i
const dates = /last (revision|review)(ed)? date|last (revised|reviewed|updated)|修訂日期|修订日期|覆檢日期|覆检日期/i
const textSizes = /(default|larger|largest) (font|text) size|字型大小/i
const siteMap = /^(site\s?map|網站指南|網頁指南|网站指南|网页指南)$/i
const contact = /^(contact us|聯絡我們|联络我们)$/i
const portal = /govhk|香港政府一站通/i

/** Which parts of the standard a page has, seen or not: what it has of a government site's furniture. */
function furnitureOf({ texts, images, controls }: Sight): string[] {
  const words = [...texts.map(({ text }) => text), ...images.map(({ name }) => name), texts.filter(({ part }) => part === 'head').map(({ text }) => text).join(' ')]
  const names = controls.map(({ name }) => name.trim())
  const has: [string, boolean][] = [
    ['government', words.some((each) => governmentWords.test(each))],
    ['languages', names.some((name) => otherLanguages.test(name))],
    ['notices', names.some((name) => notices.test(name))],
    ['dates', words.some((each) => dates.test(each))],
    ['text size', names.some((name) => textSizes.test(name))],
    ['search', controls.some(({ isInSearch, part }) => isInSearch && part !== 'main')],
    ['site map', names.some((name) => siteMap.test(name))],
    ['contact', names.some((name) => contact.test(name))],
    ['portal', names.some((name) => portal.test(name))],
  ]
  return has.filter(([, isThere]) => isThere).map(([name]) => name)
}

/**
 * Whether a page presents itself as one of the standard: it says government, or has at least three of the parts that such pages have.
 * A page that has nothing of it, a component on its own for example, is not asked for what it never claimed.
 */
export function isOfTheStandard(sight: Sight): boolean {
  const furniture = furnitureOf(sight)
  return furniture.includes('government') || furniture.length >= 3
}
