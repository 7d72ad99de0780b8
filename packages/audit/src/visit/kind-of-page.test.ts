import { describe, expect, test } from 'vitest'
import { requirePageAsked } from './kind-of-page.ts'
import type { Look } from './look.ts'
import { VisitError } from './unjudged.ts'

const asked = 'https://www.demo.gov.hk/en/leave/annual'
const none: Look = {
  title: 'Demonstration Department',
  headings: [],
  words: 60,
  ownWords: 20,
  text: '',
  ownText: '',
  elements: 40,
  bytes: 4_000,
  hasDrawing: false,
  brokenMarkup: '',
  credentials: { password: 0, name: 0 },
  cover: null,
}

/** Why a page is not judged, and `judged` where it is. */
function reasonOf(look: Partial<Look>, arrived = asked): string {
  try {
    requirePageAsked({ ...none, ...look }, { console: [], network: [] }, asked, arrived)
    return 'judged'
  } catch (error) {
    if (error instanceof VisitError) return error.reason
    throw error
  }
}

const missing = [
  'Sorry, the page you requested cannot be found',
  'The page cannot be found',
  'This page can’t be found',
  'We could not find that page',
  'Unable to locate the requested document',
  'The requested URL was not found on this server.',
  'The page you are looking for has been moved or deleted',
  'This page no longer exists',
  'Whoops, nothing here',
  'Error 404',
  '對不起，找不到網頁',
  '很抱歉，你所瀏覽的網頁已被移除',
  '無此網頁',
  '抱歉，您访问的页面已删除',
  '未找到页面',
  '網址不存在',
]
test.each(missing)('“%s” as a heading, and alone in running text, says that there is no such page', (words) => {
  expect(reasonOf({ headings: [words], ownText: 'Go back to the home page.' })).toBe('soft-404')
  expect(reasonOf({ ownText: words })).toBe('soft-404')
})

const emptyServers = [
  'Welcome to nginx!',
  'Apache2 Debian Default Page: It works',
  'IIS Windows Server',
  'Internet Information Services (IIS)',
  'Test Page for the HTTP Server on Rocky Linux',
  'Apache Tomcat/10.1.28',
  'Default Web Site Page',
]
test.each(emptyServers)('“%s” is what a server shows on which there is no site, with however many words', (name) => {
  expect(reasonOf({ title: name, words: 400, ownWords: 380 })).toBe('soft-404')
  expect(reasonOf({ headings: [name] })).toBe('soft-404')
})

const parked = ['It works!', 'This domain is for sale', 'The domain example.hk has expired', 'This domain name is registered with a registrar', '此域名待售', '本域名已過期']
test.each(parked)('“%s” is said of an address without a site', (words) => {
  expect(reasonOf({ headings: [words], ownText: words })).toBe('soft-404')
  expect(reasonOf({ headings: [words], words: 400, ownWords: 380 })).toBe('judged')
})

test.each(['Welcome to Apache Lodge', 'How it works', 'IIS users’ guide', 'IIS', 'Test page for the readers of our forms', 'Index of circulars', '域名註冊服務'])(
  '“%s” is the name of a page',
  (heading) => {
    expect(reasonOf({ headings: [heading], title: heading })).toBe('judged')
  },
)

test('a later heading of a long page may be the name of such a page too', () => {
  expect(reasonOf({ headings: ['Setting up a server', 'Welcome to nginx!'], words: 400, ownWords: 380 })).toBe('judged')
})

const about = [
  'When a page is not found',
  'Lost property that is not found within three months',
  'How to report a broken link',
  'Pages that were removed in 2026',
  '遺失證件找不到時的處理方法及補領程序指引',
  '找不到家人怎麼辦',
  'Owners who could not be found',
  '职位空缺：前线职系不存在年龄上限的说明及常见问题',
]
test.each(['找不到家人怎麼辦', 'The operator could not find enough drivers.'])('“%s” on a short page is said of people and things', (words) => {
  expect(reasonOf({ headings: [words] })).toBe('judged')
  expect(reasonOf({ ownText: words })).toBe('judged')
})

test.each(about)('“%s” with words of its own is a page about it', (heading) => {
  expect(reasonOf({ headings: [heading], ownWords: 90, words: 120 })).toBe('judged')
})

test.each(['Cannot find what you need? Call 2810 0000 from nine to six.', '找不到所需表格？請致電查詢。'])('“%s” on a short page is no message that there is none', (line) => {
  expect(reasonOf({ headings: ['Contact us'], ownText: `Contact us\n${line}\nDemonstration Department, 1 Harbour Road, Wan Chai\nOpen from Monday to Friday` })).toBe('judged')
})

describe('a page with a name and a form', () => {
  const form = { credentials: { password: 1, name: 1 }, ownWords: 6 }

  test('is one for signing in where nothing else stands on it, or it says so', () => {
    expect(reasonOf({ ...form, title: 'Fees for a permit' })).toBe('sign-in')
    expect(reasonOf({ ...form, ownWords: 80, headings: ['請登入'] })).toBe('sign-in')
  })

  test('is a page of its own where a new password is chosen', () => {
    expect(reasonOf({ ownWords: 6, credentials: { password: 3, name: 0 }, title: 'Change your password', headings: ['Change your password'] })).toBe('judged')
    expect(reasonOf({ ...form, credentials: { password: 2, name: 1 }, headings: ['Sign in'] })).toBe('sign-in')
  })

  test('is a page of its own where it holds words of its own', () => {
    expect(reasonOf({ ...form, ownWords: 80, headings: ['Change your password'] })).toBe('judged')
  })
})

test.each(['Log in to continue', 'Sign in', 'Please sign in first', 'Staff login', '掃碼登入', '请先登录', '登入系統'])('“%s” as a heading asks to sign in, with a form or without', (heading) => {
  expect(reasonOf({ headings: [heading] })).toBe('sign-in')
  expect(reasonOf({ title: `${heading} - Demonstration Department` })).toBe('sign-in')
  expect(reasonOf({ headings: [heading], ownWords: 90, words: 120 })).toBe('judged')
})

test.each(['How to sign in', 'Signing in by telephone', 'Login names of former staff', '登入方法', '登录名的规则'])('“%s” as a heading is about signing in', (heading) => {
  expect(reasonOf({ headings: [heading] })).toBe('judged')
})

const maintained = [
  'The site is under maintenance',
  'We will be back soon',
  'Under maintenance',
  'Sorry! Down for maintenance',
  'Scheduled maintenance | Demonstration Department',
  'This online service is temporarily unavailable',
  '系統正在升級',
  '网站维护中',
  '系統維護公告',
  '暫停服務',
  '維護中 – 示範部門',
  '本網站正進行定期保養，暫停服務',
]
test.each(maintained)('“%s” is said of the maintenance of the site, as a heading and alone in running text', (words) => {
  expect(reasonOf({ headings: [words] })).toBe('maintenance')
  expect(reasonOf({ ownText: words })).toBe('maintenance')
})

const toBeBuilt = ['This site is under construction', 'Website coming soon', 'Coming soon', '網站建設中', '本網頁正在建置中', '网站即将上线', '敬請期待']
test.each(toBeBuilt)('“%s” alone is said of a site that is still to be built', (words) => {
  expect(reasonOf({ headings: [words] })).toBe('maintenance')
  expect(reasonOf({ ownText: words })).toBe('maintenance')
  expect(reasonOf({ headings: [words], ownWords: 90, words: 120 })).toBe('judged')
})

test.each(['Hotels under construction', 'Footbridge under construction in Wan Chai', '新道路建設中', '圖書館即將開放'])('“%s” is said of what is built', (words) => {
  expect(reasonOf({ headings: [words] })).toBe('judged')
})

const ofOtherThings = [
  'The counter on the second floor is temporarily closed',
  'Scheduled maintenance of lifts in July',
  'Swimming pool temporarily closed for repairs',
  '本月有一項通告：二樓櫃位於星期五下午暫停服務。',
  '升降機保養安排',
  '游泳池暂停服务',
  '斜坡維護指引',
  '服務升級計劃',
  'This website will be under maintenance on 5 December',
  '本系統將於星期六凌晨進行維護。',
  '网上服务将于十二月五日暂停服务',
]
test.each(ofOtherThings)('“%s” is said of something else', (words) => {
  expect(reasonOf({ headings: [words] })).toBe('judged')
  expect(reasonOf({ headings: ['歡迎'], ownText: `本網站介紹我們的服務。\n${words}` })).toBe('judged')
})

const notices: [string, string][] = [
  [
    'Notice: scheduled system maintenance',
    'Our online services will be suspended from 1 am to 6 am on 6 December 2026 for system maintenance. Counters are open as usual.',
  ],
  ['系統維護通告', '網上服務將於2026年12月6日凌晨一時至六時進行系統維護，期間暫停服務。'],
  ['系统维护通告', '网上服务将于十二月六日进行系统维护。请预先办理。'],
]
test.each(notices)('“%s” of what is to come is a notice, and the site is there', (heading, ownText) => {
  expect(reasonOf({ headings: [heading], ownText })).toBe('judged')
})

const closed: [string, string][] = [
  ['系統維護', '本網站正進行定期維護，將於早上六時恢復服務。'],
  ['Scheduled maintenance', 'This website is being upgraded and will be back at 6 am. Further maintenance will take place on Sunday: the site is down until then.'],
]
test.each(closed)('“%s” with words of what is now the case is said of a site that is closed', (heading, ownText) => {
  expect(reasonOf({ headings: [heading], ownText })).toBe('maintenance')
})

test.each(['Loading…', 'Please wait', '載入中……', '正在加载', '請稍候。'])('“%s” alone is said of content that did not come', (ownText) => {
  expect(reasonOf({ ownText, hasDrawing: true })).toBe('blank')
  expect(reasonOf({ ownText: `${ownText}\nLeave for civil servants` })).toBe('judged')
  expect(reasonOf({ ownText, headings: ['Loading and unloading of goods'] })).toBe('judged')
})

const atTheDoor = ['Verify you are human before you go on.', 'Checking your browser', 'You are now in line', '請驗證您是真人', '人机验证', '您正在排隊進入網站']
test.each(atTheDoor)('“%s” is said at the door of a site', (words) => {
  expect(reasonOf({ headings: [words] })).toBe('refused')
  expect(reasonOf({ headings: [words], ownWords: 90, words: 120 })).toBe('judged')
})

test.each(['502 Bad Gateway', 'Something went wrong', '系統錯誤', '服务器错误'])('“%s” is said of an error', (heading) => {
  expect(reasonOf({ headings: [heading] })).toBe('error-page')
})

test('a page of many words is the page, whatever its heading says', () => {
  expect(reasonOf({ headings: ['Scheduled maintenance of lifts: 404 units'], words: 900, ownWords: 800 })).toBe('judged')
})

const refusals = [
  'Access Denied',
  'Your request has been blocked',
  'Request Rejected',
  'The requested URL was rejected. Please consult with your administrator.',
  'You don’t have permission to access this resource.',
  'Sorry, you have been blocked',
  'You are not authorized to view this page',
  'Forbidden',
  'Your browser is not supported',
  'Unsupported browser',
  '拒絕存取',
  '您的访问请求已被拦截',
  '你沒有權限瀏覽此網頁',
  '不支援你的瀏覽器',
  '您的浏览器版本过低',
]
test.each(refusals)('“%s” is said by what lets nobody in', (words) => {
  expect(reasonOf({ headings: [words], ownText: words })).toBe('refused')
  expect(reasonOf({ ownText: words })).toBe('refused')
  // A page that has more to say tells of it.
  expect(reasonOf({ headings: [words], words: 400, ownWords: 380 })).toBe('judged')
})

test.each([
  'Access to information',
  'Forbidden goods at the border',
  'Browsers that we support',
  'Permission to film in parks',
  'Requests for records',
  '查閱資料的權利',
  '禁止吸煙',
  '支援的瀏覽器',
  '進入禁區的許可',
])(
  '“%s” is the name of a page that lets everybody in',
  (heading) => {
    expect(reasonOf({ headings: [heading], title: heading, ownText: heading })).toBe('judged')
  },
)

test.each([
  'Loading…',
  'Loading, please wait…',
  'Please wait while the page loads.',
  'The page is loading…',
  '載入中，請稍候……',
  '正在加载，请稍候',
  '請耐心等候',
  '資料載入中...',
  '正在讀取，請稍後',
])(
  '“%s” alone is the word of a page that has not come',
  (words) => {
    expect(reasonOf({ ownText: words })).toBe('blank')
    expect(reasonOf({ ownText: `${words}\nOffices and their hours` })).toBe('judged')
  },
)

test.each(['Loading bays', 'Please wait at the gate', '請等候通知', '載入貨物的時間', '請稍候辦理的事項'])('“%s” says something', (words) => {
  expect(reasonOf({ ownText: words })).toBe('judged')
})

test('XHTML that the browser cannot read is a broken file', () => {
  expect(reasonOf({ brokenMarkup: 'error on line 1 at column 90: Opening and ending tag mismatch: b line 1 and p' })).toBe('broken-file')
})
