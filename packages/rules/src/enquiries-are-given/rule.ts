import { defineEditionRule } from '../edition/edition-rule.ts'
import { isBlankWord, placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'nobody' | 'no-post' | 'no-number' | 'no-mailbox'

/** A document says whom to ask, with a telephone number or an e-mail address. */
export const enquiriesAreGiven = defineEditionRule<Reason>({
  id: 'enquiries-are-given',
  impact: 'serious',
  criteria: ['clf:search-map-contact'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 18', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'Who does not understand a rule, or cannot read a file, has nobody to turn to.',
    'zh-Hant-HK': '不明白規定或無法閱讀檔案的人，會求助無門。',
    'zh-Hans': '不明白规定或无法阅读文件的人，会求助无门。',
  },
  messages: {
    nobody: {
      en: 'No telephone number or e-mail address for enquiries is given. Give one.',
      'zh-Hant-HK': '沒有查詢電話或電郵地址。請提供其中一項。',
      'zh-Hans': '没有查询电话或电邮地址。请提供其中一项。',
    },
    'no-post': {
      en: 'The post that answers enquiries is not named in this language. Write it.',
      'zh-Hant-HK': '此語言版本沒有寫明負責解答查詢的職位。請填寫。',
      'zh-Hans': '此语言版本没有写明负责解答查询的职位。请填写。',
    },
    'no-number': {
      en: '“{found}” is no telephone number of Hong Kong. Write eight figures, such as 2810 3850.',
      'zh-Hant-HK': '「{found}」不是香港的電話號碼。請填寫八位數字，例如2810 3850。',
      'zh-Hans': '“{found}”不是香港的电话号码。请填写八位数字，例如2810 3850。',
    },
    'no-mailbox': {
      en: '“{found}” is no e-mail address. Write the whole of it.',
      'zh-Hant-HK': '「{found}」不是電郵地址。請填寫完整地址。',
      'zh-Hans': '“{found}”不是电邮地址。请填写完整地址。',
    },
  },
  evaluate({ edition: { facts: { contact } }, versions }) {
    if (contact === undefined) return [{ outcome: 'inapplicable' }]
    const [telephone, email] = [contact?.telephone?.trim() ?? '', contact?.email?.trim() ?? '']
    const place = placeOfField('contact', telephone || email)
    if (telephone === '' && email === '') return judgeEach(versions, ({ lines }) => (lines.some(({ text }) => reach.test(text)) ? passed(place) : failed('nobody', place)))
    const said: Judgement<Reason>[] = []
    if (telephone !== '' && !number.test(telephone)) said.push(failed('no-number', placeOfField('contact.telephone', telephone), telephone))
    if (email !== '' && !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email)) said.push(failed('no-mailbox', placeOfField('contact.email', email), email))
    const posts = versions.filter(({ words }) => words.contactPost !== undefined)
    said.push(...posts.filter(({ words }) => isBlankWord(words.contactPost)).map(({ path }) => failed('no-post', placeOfField(`${path}.contactPost`, ''))))
    return said.length === 0 ? [passed(place)] : said
  },
})

const number = /^(?:(?:\+?852[ -]?)?[2-9]\d{3}[ -]?\d{4}(?: ?(?:ext\.?|內線|内线) ?\d+)?(?: ?[/,、或] ?|$))+$|^1\d{2,4}$/
const reach = /(?<!\d)[2-9]\d{3} ?\d{4}(?!\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
