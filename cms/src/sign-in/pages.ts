import { createHash } from 'node:crypto'
import { languageOfPath } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import { told } from '../writes/told.ts'
import type { Told } from '../writes/told.ts'
import type { Reason } from './refused.ts'

interface PageWords {
  status: number
  title: Told
  /** What to do now. */
  advice: Told
}

const notSignedIn = told('You are not signed in', '你尚未登入', '您尚未登录')
const askAdministrator = told(
  'Ask whoever administers this system; tell them the time at which this happened.',
  '請聯絡系統管理員，並告知發生的時間。',
  '请联系系统管理员，并告知发生的时间。',
)

/** Two sentences, one after the other. */
function both(first: Told, second: Told): Told {
  const { words: one } = first
  const { words: two } = second
  return told(`${one.en} ${two.en}`, one.tc + two.tc, one.sc + two.sc)
}

/** What somebody is told who was not signed in, or not signed out as a whole. */
const pages: Readonly<Record<Reason, PageWords>> = {
  cancelled: {
    status: 403,
    title: notSignedIn,
    advice: told(
      'You stopped, or your account was not let through. Nothing has changed. Go back to the sign-in page to try again.',
      '登入已取消，或你的帳戶未獲准進入。系統沒有任何改動。如要重試，請返回登入頁面。',
      '登录已取消，或您的账号未获准进入。系统没有任何改动。如要重试，请返回登录页面。',
    ),
  },
  'no-answer': {
    status: 503,
    title: told('The service for government accounts does not answer', '政府帳戶服務沒有回應', '政府账号服务没有响应'),
    advice: told(
      'It may be down or too slow. Wait a few minutes and try again from the sign-in page. If it lasts, ask whoever administers this system.',
      '該服務可能暫停或過於緩慢。請稍候數分鐘，再從登入頁面重試；如情況持續，請聯絡系統管理員。',
      '该服务可能已暂停或过于缓慢。请稍候几分钟，再从登录页面重试；如果情况持续，请联系系统管理员。',
    ),
  },
  'provider-error': {
    status: 502,
    title: told('The service for government accounts reports an error', '政府帳戶服務回報錯誤', '政府账号服务报告错误'),
    advice: both(
      told(
        'Try again from the sign-in page. If it happens again, this system may not be set up rightly.',
        '請從登入頁面重試。如再次發生，可能是系統設定有誤。',
        '请从登录页面重试。如果再次发生，可能是系统设置有误。',
      ),
      askAdministrator,
    ),
  },
  untrusted: {
    status: 502,
    title: told('The answer about your account cannot be trusted', '未能核實你帳戶的資料', '无法核实您账号的信息'),
    advice: both(
      told(
        'What came back from the service for government accounts failed a check, so nobody was signed in.',
        '政府帳戶服務傳回的資料未能通過核對，因此沒有人登入。',
        '政府账号服务传回的信息未能通过核对，因此没有人登录。',
      ),
      askAdministrator,
    ),
  },
  over: {
    status: 400,
    title: told('This sign-in is over', '這次登入已失效', '本次登录已失效'),
    advice: told(
      'It took longer than ten minutes, was used before, or was begun in another browser. Begin again from the sign-in page, in one window, and allow cookies.',
      '登入程序已超過十分鐘、已經使用過，或在另一個瀏覽器開始。請容許使用 cookie，並在同一視窗從登入頁面重新開始。',
      '登录程序已超过十分钟、已经使用过，或在另一个浏览器开始。请允许使用 cookie，并在同一窗口从登录页面重新开始。',
    ),
  },
  'no-role': {
    status: 403,
    title: told('Your account has no role here', '你的帳戶在此系統沒有角色', '您的账号在本系统没有角色'),
    advice: told(
      'You were recognised, but none of your groups may work here. Ask your supervisor or whoever administers this system to add you to the group of editors or approvers, then sign in again.',
      '系統已識別你的身分，但你所屬的組別均無權使用。請上司或系統管理員把你加入編輯或審批人員的組別，然後再次登入。',
      '系统已识别您的身份，但您所属的组别均无权使用。请上级或系统管理员把您加入编辑或审批人员的组别，然后再次登录。',
    ),
  },
  'no-email': {
    status: 403,
    title: told('Your e-mail address is not verified', '你的電郵地址未經核實', '您的电子邮箱地址未经核实'),
    advice: told(
      'The service for government accounts does not confirm an e-mail address for you. Have it verified there, then sign in again.',
      '政府帳戶服務未有確認你的電郵地址。請先在該服務核實電郵地址，然後再次登入。',
      '政府账号服务没有确认您的电子邮箱地址。请先在该服务核实邮箱地址，然后再次登录。',
    ),
  },
  'other-person': {
    status: 403,
    title: told('Your e-mail address belongs to somebody else’s account', '你的電郵地址屬於另一人的帳戶', '您的电子邮箱地址属于另一人的账号'),
    advice: told(
      'An account here has this address and is tied to another person, who may have had it before you. Ask whoever administers this system to change the address of that account, then sign in again.',
      '此系統已有帳戶使用這個地址，並屬於另一人，可能是先前的使用者。請系統管理員更改該帳戶的電郵地址，然後再次登入。',
      '本系统已有账号使用这个地址，并属于另一人，可能是先前的使用者。请系统管理员更改该账号的邮箱地址，然后再次登录。',
    ),
  },
  deactivated: {
    status: 403,
    title: told('Your account here is not active', '你在此系統的帳戶未啟用', '您在本系统的账号未启用'),
    advice: told(
      'It was switched off, or never switched on. Ask whoever administers this system to activate it, then sign in again.',
      '帳戶已被停用或尚未啟用。請系統管理員啟用帳戶，然後再次登入。',
      '账号已被停用或尚未启用。请系统管理员启用账号，然后再次登录。',
    ),
  },
  'last-administrator': {
    status: 403,
    title: told('You are the last administrator', '你是最後一名系統管理員', '您是最后一名系统管理员'),
    advice: told(
      'Your groups give you another role, and nobody would be left to administer this system. Ask for the group of administrators, or make another administrator first.',
      '你所屬的組別會令你轉為其他角色，系統將沒有管理員。請先加入管理員組別，或先設立另一名管理員。',
      '您所属的组别会使您转为其他角色，系统将没有管理员。请先加入管理员组别，或先设立另一名管理员。',
    ),
  },
  'too-many': {
    status: 429,
    title: told('Too many sign-ins from your network', '來自你網絡的登入次數過多', '来自您网络的登录次数过多'),
    advice: told('Wait five minutes, then try again from the sign-in page.', '請等候五分鐘，再從登入頁面重試。', '请等候五分钟，再从登录页面重试。'),
  },
  failed: {
    status: 500,
    title: told('Something failed here', '系統發生錯誤', '系统发生错误'),
    advice: both(
      told('You are not signed in, and the fault is ours. Try again from the sign-in page.', '你尚未登入，問題出於本系統。請從登入頁面重試。', '您尚未登录，问题出在本系统。请从登录页面重试。'),
      askAdministrator,
    ),
  },
  'signed-out-here': {
    status: 503,
    title: told('You are signed out here, and here alone', '你只登出了此系統', '您只退出了本系统'),
    advice: told(
      'The service for government accounts does not answer, so you may be signed in there still. On a machine that others use, close every window of the browser.',
      '政府帳戶服務沒有回應，你可能仍登入該服務。如使用公用電腦，請關閉瀏覽器的所有視窗。',
      '政府账号服务没有响应，您可能仍登录在该服务。如使用公用计算机，请关闭浏览器的所有窗口。',
    ),
  },
}

const back = told('Go to the sign-in page', '前往登入頁面', '前往登录页面')

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;margin:0;padding:1.5rem}main{max-inline-size:40rem;margin:0 auto}
section{padding-block:1rem;border-block-start:1px solid}section:first-child{border:0}h1,h2{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem;overflow-wrap:anywhere}p{margin:0 0 .75rem}
a{color:inherit;display:inline-block;padding-block:.25rem;text-underline-offset:.2em}a:focus-visible{outline:.2rem solid;outline-offset:.2rem}`

/** Of the pages of the sign-in: they load and run nothing. */
const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

interface Shown {
  status: number
  html: string
  headers: Readonly<Record<string, string>>
}

/** The page of a reason in all three languages, the reader's first: nobody knows the language of who comes without a cookie. */
export function pageOf(reason: Reason, language: LanguagePath, signInPage: string): Shown {
  const { status, title, advice } = pages[reason]
  const order = [language, ...(['en', 'tc', 'sc'] as const).filter((one) => one !== language)]
  const sections = order.map((one, index) => {
    const heading = index === 0 ? 'h1' : 'h2'
    return `<section lang="${languageOfPath(one)}"><${heading}>${title.words[one]}</${heading}><p>${advice.words[one]}</p><p><a href="${signInPage}">${back.words[one]}</a></p></section>`
  })
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title.words[language]}</title><style>${style}</style>`
  return {
    status,
    html: `<!doctype html><html lang="${languageOfPath(language)}"><head>${head}</head><body><main>${sections.join('')}</main></body></html>`,
    headers: { 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  }
}
