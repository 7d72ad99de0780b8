import { languageTags, type LanguageTag } from '@clf/text'

type Copy = Record<LanguageTag, string>

/** Why a page could not be judged. `{found}` is what was received instead. */
const reasons = {
  unreachable: {
    en: 'the address does not answer ({found}). Check that the server runs and the address is right.',
    'zh-Hant-HK': '網址沒有回應（{found}）。請檢查伺服器是否運作，以及網址是否正確。',
    'zh-Hans': '网址没有回应（{found}）。请检查服务器是否运作，以及网址是否正确。',
  },
  timeout: {
    en: 'it was not ready within {found} seconds. Make the page load faster, or allow more time with --timeout.',
    'zh-Hant-HK': '網頁未能在{found}秒內準備好。請加快載入，或以 --timeout 給予更多時間。',
    'zh-Hans': '网页未能在{found}秒内准备好。请加快载入，或以 --timeout 给予更多时间。',
  },
  status: {
    en: 'it answered with status {found}. Audit a page that exists and that you may read; for a page that answers so by design, say so with --status {found}.',
    'zh-Hant-HK': '網頁回應狀態{found}。請審查存在而且可供閱覽的網頁；如網頁原定如此回應，請以 --status {found} 註明。',
    'zh-Hans': '网页回应状态{found}。请审查存在而且可供阅览的网页；如网页原定如此回应，请以 --status {found} 注明。',
  },
  redirected: {
    en: 'it led to {found}. Audit that address if it is the one you mean; it may be a sign-in page.',
    'zh-Hant-HK': '網址轉到{found}。如該網址正是你要審查的網頁，請直接審查；它也可能是登入頁。',
    'zh-Hans': '网址转到{found}。如该网址正是你要审查的网页，请直接审查；它也可能是登录页。',
  },
  format: {
    en: 'it is not a web page but {found}. Audit pages in HTML.',
    'zh-Hant-HK': '這不是網頁，而是{found}。請審查 HTML 網頁。',
    'zh-Hans': '这不是网页，而是{found}。请审查 HTML 网页。',
  },
  blank: {
    en: 'the page is blank. A blank page has no faults to find; look whether its content needs a sign-in or a script that failed.',
    'zh-Hant-HK': '網頁是空白的，沒有可供審查的內容。請檢查內容是否需要登入，或有程式未能運作。',
    'zh-Hans': '网页是空白的，没有可供审查的内容。请检查内容是否需要登录，或有程序未能运作。',
  },
  state: {
    en: 'the browser did not show it in this state ({found}). Use a newer Chromium.',
    'zh-Hant-HK': '瀏覽器未能以此狀態顯示網頁（{found}）。請使用較新版本的 Chromium。',
    'zh-Hans': '浏览器未能以此状态显示网页（{found}）。请使用较新版本的 Chromium。',
  },
  replaced: {
    en: 'the page loaded another one in its place while it was judged ({found}). Audit it without the script that does so.',
    'zh-Hant-HK': '審查期間網頁載入了另一頁（{found}）。請停用有關程式後再審查。',
    'zh-Hans': '审查期间网页载入了另一页（{found}）。请停用有关程序后再审查。',
  },
  stopped: {
    en: 'judging it stopped: {found}. Run the audit again; if it stops again, report it with the address.',
    'zh-Hant-HK': '審查中途停止：{found}。請再試一次；如再次停止，請連同網址一併報告。',
    'zh-Hans': '审查中途停止：{found}。请再试一次；如再次停止，请连同网址一并报告。',
  },
} satisfies Record<string, Copy>

export type UnjudgedReason = keyof typeof reasons

export const unjudgedReasons = Object.keys(reasons) as UnjudgedReason[]

/** A page that could not be judged in a state. An audit with one of these never ends clean. */
export interface Unjudged {
  url: string
  state: string
  reason: UnjudgedReason
  message: Copy
}

/** Thrown when a page cannot be judged; `found` is what was received instead. */
export class VisitError extends Error {
  readonly reason: UnjudgedReason
  readonly found: string

  constructor(reason: UnjudgedReason, found = '', options?: ErrorOptions) {
    super(reasons[reason].en.replaceAll('{found}', () => found), options)
    this.name = 'VisitError'
    this.reason = reason
    this.found = found
  }
}

/** The record of a page that could not be judged, whatever stopped it. */
export function unjudgedFor(error: unknown, url: string, state: string): Unjudged {
  const { reason, found } = error instanceof VisitError ? error : new VisitError('stopped', firstLineOf(error))
  const copy: Copy = reasons[reason]
  const write = (tag: LanguageTag) => copy[tag].replaceAll('{found}', () => found)
  return { url, state, reason, message: Object.fromEntries(languageTags.map((tag) => [tag, write(tag)])) as Copy }
}

/** The first line of an error without the call that threw it, such as `page.goto: `. */
export function firstLineOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line.replace(/^\w+\.\w+: /, '').replace(/\.$/, '')
}
