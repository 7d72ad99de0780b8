import { cantTell, failed, passed, type Judgement } from '@clf/rules'
import { resolveLanguage, type LanguageTag } from '@clf/text'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { claimsIn, headPlace, headWordsOf, isReadOut, languageOf, missedMessages, missedOf, type Claim, type HeadWords, type Missed } from '../../look-and-feel/head.ts'
import { plain } from '../../look-and-feel/letters.ts'
import type { Department } from '../../look-and-feel/register/departments.ts'
import { forgeryOf, registeredIn } from '../../look-and-feel/register/match.ts'
import { defineSiteRule, type SiteJudgement, type WholePage } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import { partOfHeader } from '../header-parts-in-order/header-parts.ts'
import { saysGovernment } from '../government-name-is-seen/names.ts'
import type { Sight } from '../../sight/sight.ts'

type Reason = Missed | 'missing' | 'forged' | 'other-language' | 'unread' | 'differs' | 'unregistered' | 'in-picture'

/** The department's name at the top of the page: in the register, in the page's language, seen and read, the same in each language. */
export const departmentNameIsRegistered = defineSiteRule<Reason>({
  id: 'department-name-is-registered',
  impact: 'critical',
  criteria: ['clf:department-identity'],
  source: commonLook,
  messages: {
    ...missedMessages({ en: 'name of the department', 'zh-Hant-HK': '部門名稱', 'zh-Hans': '部门名称' }),
    missing: {
      en: 'The head of the page does not name the department. Put its name beside that of the government.',
      'zh-Hant-HK': '網頁頂部沒有部門名稱。請在政府名稱旁顯示部門名稱。',
      'zh-Hans': '网页顶部没有部门名称。请在政府名称旁显示部门名称。',
    },
    forged: {
      en: '{found}: these are not the same words, though they look alike. Write the department’s name as the register has it.',
      'zh-Hant-HK': '{found}：兩者看似相同，其實不是。請按登記冊寫出部門名稱。',
      'zh-Hans': '{found}：两者看似相同，其实不是。请按登记册写出部门名称。',
    },
    'other-language': {
      en: 'The department is named in another language than that of the page: {found}. Name it in the language of the page.',
      'zh-Hant-HK': '部門名稱所用的語言與網頁不同：{found}。請使用網頁的語言。',
      'zh-Hans': '部门名称所用的语言与网页不同：{found}。请使用网页的语言。',
    },
    unread: {
      en: 'The name of the department is seen and is not read out: {found}. Take away what hides it from screen readers.',
      'zh-Hant-HK': '部門名稱看得見，但不會讀出：{found}。請移除令讀屏軟件略過它的設定。',
      'zh-Hans': '部门名称看得见，但不会读出：{found}。请移除令读屏软件略过它的设置。',
    },
    differs: {
      en: 'Another language version of this page names another department: {found}. Name the same department in the three languages.',
      'zh-Hant-HK': '本頁的另一語言版本顯示另一個部門：{found}。三個語言版本請顯示同一部門。',
      'zh-Hans': '本页的另一语言版本显示另一个部门：{found}。三个语言版本请显示同一部门。',
    },
    unregistered: {
      en: 'The name of the department is not in the register of departments: {found}. Look whether it is a name of a department, of an office of one, or of a demonstration.',
      'zh-Hant-HK': '部門登記冊內沒有此名稱：{found}。請查看這是部門、部門轄下辦事處還是示範用的名稱。',
      'zh-Hans': '部门登记册内没有此名称：{found}。请查看这是部门、部门辖下办事处还是示范用的名称。',
    },
    'in-picture': {
      en: 'The name of the department may be in a picture: {found}. Look whether the picture shows it.',
      'zh-Hant-HK': '部門名稱可能在圖像之內：{found}。請查看圖像有沒有顯示。',
      'zh-Hans': '部门名称可能在图像之内：{found}。请查看图像有没有显示。',
    },
  },
  async evaluate(page) {
    if (![...page.sights.values()].some(isOfTheStandard)) return [{ outcome: 'inapplicable' }]
    const said = [...page.sights].map(([state, sight]): SiteJudgement<Reason> => ({ ...judgementOf(sight), state }))
    return [...said, ...(await otherVersions(page))]
  },
})

function judgementOf(sight: Sight): Judgement<Reason> {
  if (!isOfTheStandard(sight)) return { outcome: 'inapplicable' }
  const words = headWordsOf(sight)
  const language = languageOf(sight)
  const says = (each: string) => registeredIn(each).some((found) => language === undefined || found.language === language)
  const claims = claimsIn(words, says)
  const named = identityIn(words, sight)
  const [claim] = claims
  if (claim) {
    const seen = claims.find(({ parts }) => missedOf(parts) === null && !parts.some(({ isReplacedByPicture }) => isReplacedByPicture))
    if (seen) return claims.some((each) => isReadOut(each, sight, says)) ? passed(seen) : failed('unread', seen, seen.words)
  }
  // What is forged is seen in place of the name, wherever the name itself is hidden.
  const [forged] = claimsIn(named.filter(({ seen }) => seen.isSeen), (each) => forgeryOf(each) !== undefined)
  const original = forged && forgeryOf(forged.words)
  if (forged && original) return failed('forged', forged, `${forged.words} ≠ ${nameIn(original.department, original.language)}`)
  if (claim) {
    if (claim.parts.some(({ isReplacedByPicture }) => isReplacedByPicture)) return cantTell('in-picture', claim, claim.words)
    const missed = missedOf(claim.parts)
    return missed ? failed(missed.reason, missed.place, missed.found) : passed(claim)
  }
  const [other] = claimsIn(words, (each) => registeredIn(each).length > 0)
  if (other) return failed('other-language', other, other.words)
  const [unknown] = named
  if (unknown) return cantTell('unregistered', unknown, unknown.words)
  return failed('missing', headPlace(sight))
}

const nameIn = ({ en, tc, sc }: Department, language: LanguageTag) => ({ en, 'zh-Hant-HK': tc, 'zh-Hans': sc })[language]

/** Words of the head that may name somebody: not the government, not a part of the header that is known. */
function identityIn(words: readonly HeadWords[], sight: Sight): HeadWords[] {
  const government = new Set(claimsIn(words, (each) => saysGovernment(plain(each))).flatMap(({ parts }) => parts.filter((part) => !namesMore(part.words))))
  const signatures = new Set([...government].map(({ control }) => control))
  const mayName = (each: HeadWords) => {
    const control = sight.controls.find(({ order }) => order === each.control)
    // What opens, sends or leads somewhere names nobody, unless it says so.
    return !control || signatures.has(each.control) || (control.kind === 'link' && nameOfBody.test(each.words))
  }
  return words.filter((each) => each.words !== '' && /\p{L}{2}/u.test(each.words) && !government.has(each) && !partOfHeader(each, sight) && !isOfNavigation(each, sight) && mayName(each))
}

/** What a body of the government is called. */
const nameOfBody =
  /\b(department|bureau|office|commission|committee|service|authority|agency|council|secretariat|unit|branch|college|laboratory|registry|treasury|judiciary|observatory|police|post|hong ?kong|demo\w*)\b|[署處处局科組组辦办會会院庫库隊队]$|政府|公署|示[範范]/i

/** Whether words beside the government's name stand in the same run. */
const namesMore = (words: string) =>
  plain(words).replace(/the |government of the hong ?kong special administrative region|government of (the )?hksar|香港特別行政區政府|香港特别行政区政府/g, '').trim().length > 2

const isOfNavigation = ({ order }: HeadWords, { parts }: Sight) => parts.navigation.some(({ from, to }) => order >= from && order < to)

/** Other language versions that name another department. */
async function otherVersions({ first, ask, reach }: WholePage): Promise<SiteJudgement<Reason>[]> {
  const language = languageOf(first)
  const own = language && departmentOf(headWordsOf(first), language)
  if (!own) return []
  const judged: SiteJudgement<Reason>[] = []
  for (const [tag, address] of versionsOf(first)) {
    if (tag === language) continue
    const answer = await ask(address)
    if (!answer.isAnswered || answer.status !== 200) continue
    const namedIn = (head: string) => registeredIn(head).filter((found) => found.language === tag)
    const written = namedIn(headOf(answer.text))
    // A head that script writes is not in the markup.
    const theirs = written.length > 0 ? written : namedIn(wordsOf((await reach({ address })).sight))
    const [another] = theirs
    if (another && !theirs.some(({ department }) => department.abbr === own.abbr))
      judged.push(failed('differs', headPlace(first), `${nameIn(own, language)} ≠ ${nameIn(another.department, tag)} (${address})`))
  }
  return judged
}

const wordsOf = (sight: Sight | null): string => (sight ? headWordsOf(sight).map(({ words }) => words).join(' ') : '')

const departmentOf = (words: readonly HeadWords[], language: LanguageTag): Department | undefined => {
  const [claim] = claimsIn(words, (each) => registeredIn(each).some((found) => found.language === language)) as (Claim | undefined)[]
  return claim && registeredIn(claim.words).find((found) => found.language === language)?.department
}

/** The other versions of a page: named in its head, or by its language links. */
function versionsOf({ alternates, controls, lang }: Sight): Map<LanguageTag, string> {
  const versions = new Map<LanguageTag, string>()
  const links = controls.filter(({ kind, href, part }) => kind === 'link' && /^https?:/.test(href) && part !== 'main').map(({ href, hreflang, ownLang }) => ({ href, hreflang: hreflang || ownLang }))
  for (const { hreflang, href } of [...alternates, ...links]) {
    const tag = hreflang === '' || hreflang === 'x-default' ? undefined : resolveLanguage(hreflang)
    if (tag && tag !== resolveLanguage(lang) && !versions.has(tag)) versions.set(tag, href)
  }
  return versions
}

/** Words and text alternatives of a page's markup before its main part. */
function headOf(markup: string): string {
  const drawn = markup.replace(/<(script|style|template)\b.*?<\/\1>/gis, ' ')
  const upTo = /<main\b|role=["']?main|<h1\b/i.exec(drawn)?.index ?? 20_000
  const body = drawn.slice(Math.max(0, drawn.search(/<body\b/i)), upTo)
  return body.replace(/<[^>]*?\b(?:alt|aria-label|department|title)="([^"]*)"[^>]*>/gi, ' $1 ').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
