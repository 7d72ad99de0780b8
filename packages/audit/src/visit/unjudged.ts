import { languageTags, type LanguageTag } from '@clf/text'

type Copy = Record<LanguageTag, string>

/** Why a page could not be judged. `{found}` is what was received instead. */
const reasons = {
  'no-answer': {
    en: 'the address does not answer ({found}). Check that the server runs and the address is right.',
    'zh-Hant-HK': '網址沒有回應（{found}）。請檢查伺服器是否運作，以及網址是否正確。',
    'zh-Hans': '网址没有回应（{found}）。请检查服务器是否运作，以及网址是否正确。',
  },
  refused: {
    en: 'the server refuses to show it ({found}). Sign in for the audit, or audit a page that you may read.',
    'zh-Hant-HK': '伺服器拒絕顯示（{found}）。請為審查登入，或審查可供閱覽的網頁。',
    'zh-Hans': '服务器拒绝显示（{found}）。请为审查登录，或审查可供阅览的网页。',
  },
  tls: {
    en: 'no safe connection could be made ({found}). Renew or correct the certificate of the server.',
    'zh-Hant-HK': '未能建立安全連線（{found}）。請更新或更正伺服器的證書。',
    'zh-Hans': '未能建立安全连接（{found}）。请更新或更正服务器的证书。',
  },
  'redirect-loop': {
    en: 'it leads in a circle ({found}). Correct where the addresses lead.',
    'zh-Hant-HK': '網址循環轉向（{found}）。請更正轉向的目的地。',
    'zh-Hans': '网址循环跳转（{found}）。请更正跳转的目的地。',
  },
  'sign-in': {
    en: 'a sign-in page came instead of it ({found}). Sign in for the audit, or audit a page that needs none.',
    'zh-Hant-HK': '收到的是登入頁，並非所要求的網頁（{found}）。請為審查登入，或審查無須登入的網頁。',
    'zh-Hans': '收到的是登录页，并非所要求的网页（{found}）。请为审查登录，或审查无须登录的网页。',
  },
  'soft-404': {
    en: 'it answers as if it existed, and yet there seems to be no such page ({found}). Correct the address, and let the server answer 404 for what it does not have.',
    'zh-Hant-HK': '伺服器表示網頁存在，但看來並無此頁（{found}）。請更正網址；如網頁不存在，伺服器應回應狀態404。',
    'zh-Hans': '服务器表示网页存在，但看来并无此页（{found}）。请更正网址；如网页不存在，服务器应回应状态404。',
  },
  'error-page': {
    en: 'an error page came instead of it ({found}). Audit a page that works; for a page that answers so by design, say so with --status.',
    'zh-Hant-HK': '收到的是錯誤頁，並非所要求的網頁（{found}）。請審查運作正常的網頁；如網頁原定如此回應，請以 --status 註明。',
    'zh-Hans': '收到的是错误页，并非所要求的网页（{found}）。请审查运作正常的网页；如网页原定如此回应，请以 --status 注明。',
  },
  maintenance: {
    en: 'the site is under maintenance ({found}). Audit it again afterwards.',
    'zh-Hant-HK': '網站正在維護（{found}）。請在維護後再審查。',
    'zh-Hans': '网站正在维护（{found}）。请在维护后再审查。',
  },
  'consent-wall': {
    en: 'something lies over the content and waits for an answer ({found}). Answer it for the audit, by a recorded script or stored state.',
    'zh-Hant-HK': '有內容遮蓋網頁並等待回應（{found}）。請以錄製的步驟或已儲存的狀態為審查作出回應。',
    'zh-Hans': '有内容遮盖网页并等待回应（{found}）。请以录制的步骤或已保存的状态为审查作出回应。',
  },
  blank: {
    en: 'the page is blank. A blank page has no faults to find; look whether its content needs a sign-in.',
    'zh-Hant-HK': '網頁是空白的，沒有可供審查的內容。請檢查內容是否需要登入。',
    'zh-Hans': '网页是空白的，没有可供审查的内容。请检查内容是否需要登录。',
  },
  'script-failed': {
    en: 'its content did not come, because a script failed ({found}). Mend the script and audit again.',
    'zh-Hant-HK': '程式未能運作，網頁內容沒有出現（{found}）。請修正程式後再審查。',
    'zh-Hans': '程序未能运作，网页内容没有出现（{found}）。请修正程序后再审查。',
  },
  'not-html': {
    en: 'it is not a web page but {found}. Audit pages in HTML.',
    'zh-Hant-HK': '這不是網頁，而是{found}。請審查 HTML 網頁。',
    'zh-Hans': '这不是网页，而是{found}。请审查 HTML 网页。',
  },
  crashed: {
    en: 'the browser could not go on with it ({found}). Make the page need less memory, or report it with the address.',
    'zh-Hant-HK': '瀏覽器未能繼續處理此頁（{found}）。請減少網頁所需的記憶體，或連同網址一併報告。',
    'zh-Hans': '浏览器未能继续处理此页（{found}）。请减少网页所需的内存，或连同网址一并报告。',
  },
  gone: {
    en: 'the page loaded another one in its place before it was judged ({found}). Audit it without the script that does so.',
    'zh-Hant-HK': '審查完成前，網頁載入了另一頁（{found}）。請停用有關程式後再審查。',
    'zh-Hans': '审查完成前，网页载入了另一页（{found}）。请停用有关程序后再审查。',
  },
  'too-large': {
    en: 'it is too large to be judged ({found}). Divide the page; no reader can take in so much either.',
    'zh-Hant-HK': '網頁過大，未能審查（{found}）。請把網頁分開；讀者同樣難以讀完。',
    'zh-Hans': '网页过大，未能审查（{found}）。请把网页分开；读者同样难以读完。',
  },
  robots: {
    en: 'the site asks robots not to read it ({found}). Ask its owner; a site of your own is audited whole with --ignore-robots.',
    'zh-Hant-HK': '網站要求機械人程式不要讀取此頁（{found}）。請先徵詢網站負責人；如屬自己的網站，可用 --ignore-robots 審查全部網頁。',
    'zh-Hans': '网站要求机器人程序不要读取此页（{found}）。请先征询网站负责人；如属自己的网站，可用 --ignore-robots 审查全部网页。',
  },
  sitemap: {
    en: 'this list of pages could not be read, or not to its end ({found}), so that pages may be missing. Correct it, or give the missing pages with --list.',
    'zh-Hant-HK': '未能讀取或未能完整讀取此網頁清單（{found}），可能有網頁遺漏。請更正清單，或以 --list 提供遺漏的網頁。',
    'zh-Hans': '未能读取或未能完整读取此网页清单（{found}），可能有网页遗漏。请更正清单，或以 --list 提供遗漏的网页。',
  },
  'broken-file': {
    en: 'the file cannot be read ({found}). Make it again from its source and publish that.',
    'zh-Hant-HK': '檔案無法讀取（{found}）。請由原稿重新產生檔案，然後發布。',
    'zh-Hans': '文件无法读取（{found}）。请由原稿重新生成文件，然后发布。',
  },
  'time-ran-out': {
    en: 'it was neither ready nor judged within {found} seconds. Make the page lighter, or allow more time with --timeout; judging may take four times as long as loading.',
    'zh-Hant-HK': '未能在{found}秒內載入或審查此頁。請精簡網頁，或以 --timeout 給予更多時間；審查時間可達載入時間的四倍。',
    'zh-Hans': '未能在{found}秒内载入或审查此页。请精简网页，或以 --timeout 给予更多时间；审查时间可达载入时间的四倍。',
  },
  state: {
    en: 'the browser did not show it in this state ({found}). Use a newer Chromium.',
    'zh-Hant-HK': '瀏覽器未能以此狀態顯示網頁（{found}）。請使用較新版本的 Chromium。',
    'zh-Hans': '浏览器未能以此状态显示网页（{found}）。请使用较新版本的 Chromium。',
  },
  'nothing-asked': {
    en: 'none of the rules that were asked judges it. Ask other rules, or leave out --rule.',
    'zh-Hant-HK': '所選規則均不適用於此類內容。請選用其他規則，或不使用 --rule。',
    'zh-Hans': '所选规则均不适用于此类内容。请选用其他规则，或不使用 --rule。',
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
  /** The address that was asked for. */
  requested: string
  /** The address that came, where one did. */
  url: string
  state: string
  reason: UnjudgedReason
  message: Copy
}

/** What was received, where it is no quotation and has to be said in the reader's language. */
export const received = {
  status: (code: number): Copy => ({ en: `status ${code}`, 'zh-Hant-HK': `狀態碼${code}`, 'zh-Hans': `状态码${code}` }),
  download: { en: 'a file to download', 'zh-Hant-HK': '供下載的檔案', 'zh-Hans': '供下载的文件' },
  nothing: { en: 'nothing came', 'zh-Hant-HK': '沒有收到任何內容', 'zh-Hans': '没有收到任何内容' },
  part: (said: string): Copy => ({ en: `only a part came: ${said}`, 'zh-Hant-HK': `只收到部分內容：${said}`, 'zh-Hans': `只收到部分内容：${said}` }),
  crash: { en: 'it crashed', 'zh-Hant-HK': '程式當機', 'zh-Hans': '程序崩溃' },
  password: { en: 'the file wants a password', 'zh-Hant-HK': '檔案須輸入密碼', 'zh-Hans': '文件须输入密码' },
  elements: (count: number, most: number): Copy => ({ en: `${count} elements, at most ${most}`, 'zh-Hant-HK': `${count}個元素，上限為${most}個`, 'zh-Hans': `${count}个元素，上限为${most}个` }),
  depth: { en: 'elements stand thousands deep in each other', 'zh-Hant-HK': '元素層層嵌套，多達數千層', 'zh-Hans': '元素层层嵌套，多达数千层' },
  megabytes: (count: number, most: number): Copy => ({ en: `${count} MB, at most ${most} MB`, 'zh-Hant-HK': `${count} MB，上限為${most} MB`, 'zh-Hans': `${count} MB，上限为${most} MB` }),
  documents: (count: number, last: string): Copy => ({
    en: `${count} pages one after another, the last ${last}`,
    'zh-Hant-HK': `接連載入${count}頁，最後是${last}`,
    'zh-Hans': `接连载入${count}页，最后是${last}`,
  }),
  sameAs: (address: string): Copy => ({
    en: `${address}, which cannot exist, answers the same`,
    'zh-Hant-HK': `不可能存在的網址${address}也收到相同內容`,
    'zh-Hans': `不可能存在的网址${address}也收到相同内容`,
  }),
} as const

/** Thrown when a page cannot be judged; `found` is what was received instead, `url` the address that came. */
export class VisitError extends Error {
  readonly reason: UnjudgedReason
  readonly found: Copy
  url = ''
  /** The answer of the server, where that is what stands against it. */
  answer?: { status: number; retryAfter: string | undefined }

  /** @param found what was received: a quotation, or {@link received} */
  constructor(reason: UnjudgedReason, found: Copy | string = '', options?: ErrorOptions) {
    const copy = typeof found === 'string' ? quotation(found) : found
    super(reasons[reason].en.replaceAll('{found}', () => copy.en), options)
    this.name = 'VisitError'
    this.reason = reason
    this.found = copy
  }
}

/** Words of the page, between the marks of the reader's language. */
export const quoted = (text: string): Copy => {
  const words = text.slice(0, 120)
  return { en: `“${words}”`, 'zh-Hant-HK': `「${words}」`, 'zh-Hans': `“${words}”` }
}

const quotation = (text: string): Copy => ({ en: text, 'zh-Hant-HK': text, 'zh-Hans': text })

/** The record of a page that could not be judged, whatever stopped it. */
export function unjudgedFor(error: unknown, requested: string, state: string): Unjudged {
  const { reason, found, url } = error instanceof VisitError ? error : stopped(error)
  const copy: Copy = reasons[reason]
  const write = (tag: LanguageTag) => copy[tag].replaceAll('{found}', () => found[tag])
  return { requested, url: url || requested, state, reason, message: Object.fromEntries(languageTags.map((tag) => [tag, write(tag)])) as Copy }
}

/** What the browser says of a page whose elements stand too deep in each other to be told. */
const isTooDeep = /\bCBOR\b|stack limit exceeded|maximum call stack size/i

const stopped = (error: unknown): VisitError => {
  const said = firstLineOf(error)
  return isTooDeep.test(said) ? new VisitError('too-large', received.depth) : new VisitError('stopped', said)
}

/** The first line of an error without the call that threw it, such as `page.goto: `. */
export function firstLineOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line.replace(/^\w+\.\w+: /, '').replace(/\.$/, '')
}
