import type { Page } from 'playwright-core'
import type { Found } from './look-at-page.ts'

/** So many places are named: one is mostly the cause of all. */
const most = 5

const message: Found['message'] = {
  en: 'This is wider than a narrow screen (320 pixels), so that readers must scroll sideways to read each line. Break a long word, address or formula into parts, or put what is wide into a table.',
  'zh-Hant-HK': '這部分比窄畫面（320像素）更闊，讀者須左右捲動才能讀完每一行。請把過長的字詞、網址或公式分成數段，或把較闊的內容改以表格列出。',
  'zh-Hans': '这部分比窄屏幕（320像素）更宽，读者须左右滚动才能读完每一行。请把过长的词语、网址或公式分成几段，或把较宽的内容改用表格列出。',
}

/** What makes the page wider than its window, the innermost elements of it. */
export async function tooWideIn(page: Page): Promise<Found[]> {
  const wide = await page.evaluate((count) => {
    const root = document.documentElement
    const limit = root.clientWidth + 1
    if (root.scrollWidth <= limit) return []
    const pointerOf = (element: Element): string => {
      const steps: string[] = []
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (each.id !== '') return [`#${CSS.escape(each.id)}`, ...steps].join(' > ')
        steps.unshift(each.parentElement ? `${each.localName}:nth-child(${[...each.parentElement.children].indexOf(each) + 1})` : each.localName)
      }
      return steps.join(' > ')
    }
    // What lies in a part that scrolls by itself makes the page no wider.
    const isHeld = (element: Element) => {
      for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) if (getComputedStyle(each).overflowX !== 'visible') return true
      return false
    }
    const rightOf = (element: Element): number => {
      const words = document.createRange()
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const rights = texts.map((node) => {
        words.selectNodeContents(node)
        return words.getBoundingClientRect().right
      })
      return Math.max(element.getBoundingClientRect().right, ...rights)
    }
    const wide = [...document.body.querySelectorAll('*')].filter((element) => rightOf(element) > limit && !isHeld(element))
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    // The parts of a formula are one thing.
    const shown = [...new Set(innermost.map((element) => element.closest('math') ?? element))]
    return shown.slice(0, count).map(pointerOf)
  }, most)
  return wide.map((pointer) => ({ pointer, rule: 'page/fits-a-narrow-screen', reason: 'too-wide', impact: 'serious', message }))
}
