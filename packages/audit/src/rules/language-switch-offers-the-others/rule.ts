import { cantTell, failed, passed } from '@clf/rules'
import { defineSiteRule, type SiteJudgement } from '../../look-and-feel/rule-kinds.ts'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { languageOf, placeOfPart } from '../../look-and-feel/offered.ts'
import { inEachState, wholePage } from '../../look-and-feel/in-each-state.ts'
import { offeredIn } from '../../look-and-feel/revealed.ts'
import { targetsOf, type Targets } from '../../look-and-feel/targets.ts'
import type { Sight, SightControl } from '../../sight/sight.ts'
import { judgeLanguage, othersOf, type SwitchReason } from './judge-switch.ts'

type Reason = SwitchReason | 'language-unknown'

/** What a person must look at, where nobody can know from here. */
const doubts: readonly Reason[] = ['perhaps-elsewhere', 'no-link', 'not-reached', 'language-unknown']

/** The head offers the two other languages, each in its own script, marked, seen, and on this very page. */
export const languageSwitchOffersTheOthers = defineSiteRule<Reason>({
  id: 'language-switch-offers-the-others',
  impact: 'serious',
  criteria: ['clf:language-switch'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  messages: {
    missing: {
      en: 'The head offers no link to this page in {found}. Add one, named in that language: English, 繁體版 or 简体版.',
      'zh-Hant-HK': '網頁頂部沒有連結通往此頁的{found}版本。請加上連結，並以該語言本身的文字命名。',
      'zh-Hans': '网页顶部没有链接通往此页的{found}版本。请加上链接，并以该语言本身的文字命名。',
    },
    'not-seen': {
      en: 'The link to another language is there but nobody sees it: {found}. Show it in the head.',
      'zh-Hant-HK': '通往另一語言的連結存在，但沒有人看得見：{found}。請在網頁頂部顯示。',
      'zh-Hans': '通往另一语言的链接存在，但没有人看得见：{found}。请在网页顶部显示。',
    },
    'no-address': {
      en: 'The link to another language has no address ({found}), so it does nothing without script and cannot be opened anew. Give it the address of this page in that language.',
      'zh-Hant-HK': '通往另一語言的連結沒有網址（{found}），停用程式時便沒有作用，亦不能另開視窗。請填上此頁在該語言的網址。',
      'zh-Hans': '通往另一语言的链接没有网址（{found}），停用程序时便没有作用，也不能另开窗口。请填上此页在该语言的网址。',
    },
    'other-script': {
      en: '“{found}” does not name the language in its own script, so its readers do not find it. Write English, 繁體版 or 简体版.',
      'zh-Hant-HK': '「{found}」並非以該語言本身的文字書寫，其讀者難以找到。請以該語言書寫其名稱。',
      'zh-Hans': '“{found}”并非以该语言本身的文字书写，其读者难以找到。请以该语言书写其名称。',
    },
    unmarked: {
      en: 'The link “{found}” is not marked as being in another language, so a screen reader says it in the wrong voice. Add lang with its language.',
      'zh-Hant-HK': '連結「{found}」沒有標明屬另一語言，讀屏軟件會以錯誤的語音讀出。請以 lang 註明其語言。',
      'zh-Hans': '链接“{found}”没有标明属另一语言，读屏软件会以错误的语音读出。请以 lang 注明其语言。',
    },
    'leads-to-itself': {
      en: 'The link to another language leads to the page one is on: {found}. Give it the address of this page in that language.',
      'zh-Hant-HK': '通往另一語言的連結卻回到本頁：{found}。請填上此頁在該語言的網址。',
      'zh-Hans': '通往另一语言的链接却回到本页：{found}。请填上此页在该语言的网址。',
    },
    'leads-home': {
      en: 'The link to another language leads to the home page, and the reader has to search anew: {found}. Lead to this very page.',
      'zh-Hant-HK': '通往另一語言的連結只到主頁，讀者須重新尋找：{found}。請連到同一頁。',
      'zh-Hans': '通往另一语言的链接只到主页，读者须重新寻找：{found}。请连到同一页。',
    },
    'leads-elsewhere': {
      en: 'The link to another language leads to another page: {found}. Lead to this very page in that language.',
      'zh-Hant-HK': '通往另一語言的連結指向另一頁：{found}。請連到同一頁的該語言版本。',
      'zh-Hans': '通往另一语言的链接指向另一页：{found}。请连到同一页的该语言版本。',
    },
    dead: {
      en: 'The link to another language leads to no page: {found}. Publish this page in that language, or correct the address.',
      'zh-Hant-HK': '通往另一語言的連結沒有網頁：{found}。請發布該語言版本，或更正網址。',
      'zh-Hans': '通往另一语言的链接没有网页：{found}。请发布该语言版本，或更正网址。',
    },
    'in-another-language': {
      en: 'The link to another language leads to a page that is not in it: {found}. Lead to the version in that language, and let the page say its language.',
      'zh-Hant-HK': '連結所到的網頁並非所示語言：{found}。請連到該語言的版本，並在該頁註明語言。',
      'zh-Hans': '链接所到的网页并非所示语言：{found}。请连到该语言的版本，并在该页注明语言。',
    },
    'perhaps-elsewhere': {
      en: 'Whether the link to another language leads to this very page cannot be told from its address: {found}. Follow it and see.',
      'zh-Hant-HK': '單憑網址不能確定通往另一語言的連結是否同一頁：{found}。請點選查看。',
      'zh-Hans': '单凭网址不能确定通往另一语言的链接是否同一页：{found}。请点击查看。',
    },
    'no-link': {
      en: 'The language {found} is offered by a control that is no link. Use it and see whether this very page comes in that language.',
      'zh-Hant-HK': '{found}版本以並非連結的控制項提供。請使用一次，查看是否得到同一頁的該語言版本。',
      'zh-Hans': '{found}版本以并非链接的控件提供。请使用一次，查看是否得到同一页的该语言版本。',
    },
    'not-reached': {
      en: 'Where the link to another language leads could not be opened from here: {found}. Follow it and see whether this very page comes.',
      'zh-Hant-HK': '在此未能開啟通往另一語言的連結：{found}。請點選查看是否同一頁。',
      'zh-Hans': '在此未能打开通往另一语言的链接：{found}。请点击查看是否同一页。',
    },
    'language-unknown': {
      en: 'Which two languages the head must offer cannot be told: the page says no language of the three, or the browser has translated it. See whether the other two are offered.',
      'zh-Hant-HK': '未能判斷網頁頂部須提供哪兩種語言：網頁沒有註明三種語言之一，或已由瀏覽器翻譯。請查看是否提供其餘兩種。',
      'zh-Hans': '未能判断网页顶部须提供哪两种语言：网页没有注明三种语言之一，或已由浏览器翻译。请查看是否提供其余两种。',
    },
  },
  evaluate: (page) => inEachState(page, async (sight) => judge(sight, targetsOf(page), await offeredIn(page, sight))),
})

async function judge(sight: Sight, targets: Targets, isOffered: (control: SightControl) => boolean): Promise<SiteJudgement<Reason>[]> {
  // Nobody follows a link on paper.
  if (!isOfTheStandard(sight) || sight.state.theme === 'print') return [{ outcome: 'inapplicable' }]
  const own = languageOf(sight)
  if (own === undefined || sight.isTranslated) return [cantTell('language-unknown', wholePage)]
  const said: SiteJudgement<Reason>[] = []
  for (const tag of othersOf(own)) {
    const fault = await judgeLanguage(sight, tag, targets, isOffered)
    const place = fault?.control ?? placeOfPart(sight, 'head')
    said.push(!fault ? passed(place) : (doubts.includes(fault.reason) ? cantTell : failed)(fault.reason, place, fault.found))
  }
  return said
}
