import { allLanguages, textRule } from '../edition/text-rule.ts'

/** A telephone number of Hong Kong is written in two groups of four. */
export const telephoneNumbersAreSpaced = textRule({
  id: 'telephone-numbers-are-spaced',
  impact: 'minor',
  criteria: ['3.1.5'],
  source: { title: 'HKSARG Interoperability Framework, common schemas: telephone number', url: 'https://www.digitalpolicy.gov.hk/en/our_work/digital_infrastructure/standards/' },
  why: {
    en: 'Eight figures in one piece are read as twenty-eight million; in two groups they are heard and kept in mind.',
    'zh-Hant-HK': '八位數字連寫，會讀成「二千八百萬」。分為兩組，才聽得清、記得住。',
    'zh-Hans': '八位数字连写，会读成“二千八百万”。分为两组，才听得清、记得住。',
  },
  messages: {
    unspaced: {
      en: 'The telephone number {found} is in one piece. Write it as 2810 3850.',
      'zh-Hant-HK': '電話號碼{found}沒有分組。請寫成2810 3850的形式。',
      'zh-Hans': '电话号码{found}没有分组。请写成2810 3850的形式。',
    },
  },
  languages: allLanguages,
  find: (text) =>
    [...text.matchAll(number)].flatMap((match) => {
      const end = match.index + match[0].length
      const [before, after] = [text.slice(Math.max(0, match.index - widest), match.index), text.slice(end, end + 12)]
      if (!isTelephone(match[0], before, after)) return []
      return [{ reason: 'unspaced' as const, start: match.index, end, to: `${match[0].slice(0, 4)} ${match[0].slice(-4)}` }]
    }),
})

const number = /(?<![\d.,/])(?<!\d[- ]?)[2-9]\d{3}-?\d{4}(?![\d%])(?![.,]\d)|(?<=(?:\+|[（(]|\b)852[)）]?[ -]?)[2-9]\d{3}-?\d{4}(?!\d)/gu

/** As far as a sentence may lead from the word that speaks of a call to the number. */
const widest = 90

/** Words that speak of a call, with the marks that stand between them and the number. */
const near =
  /(?:\b(?:tel|telephone|phone|fax|call|hotline|mobile|whatsapp|dial|enquir(?:y|ies)|contact|reach|hotlines?|extension)\b|致電|致电|電話|电话|傳真|传真|熱線|热线|手提|手機|手机|查詢|查询|聯絡|联络|联系|\b(?:Mr|Ms|Mrs|Miss|Dr)\b)(?:[^\d\n.。]|(?<=\b(?:tel|no|ext|ph))\.){0,16}$/iu

/** The same in a longer sentence, whose number stands after a word that leads to it. */
const far =
  /(?:\b(?:call|phone|telephone|ring|dial|contact|reach|fax|report|enquir(?:e|y|ies)|hotlines?|whatsapp|tel|available|speak)\b[^\n.]*?\b(?:on|at|to|via|by phone|number|or|and)[ :(]*|\b(?:hotlines?|telephone|tel|fax)\b[^\n.]*?[,:(] ?|(?:致電|致电|電話|电话|傳真|传真|熱線|热线|查詢|查询|聯絡|联络|联系)[^\n。]*?)$/iu

/** Words after which eight figures are no telephone number, whatever stands before them. */
const otherNumber =
  /(?:\b(?:account|a\/c|reference|ref|file|case|cheque|invoice|receipt|order|licence|permit|serial|staff|card|document|application)(?: (?:no\.?|number|code))?[ :.#]*|(?:檔案|档案|帳號|账号|帳戶|账户|戶口|户口|編號|编号|個案|个案|支票|收據|收据|參考)[^\d。，]{0,6})$/iu

/** A day written in eight figures: 20260331. */
const day = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

function isTelephone(figures: string, before: string, after: string): boolean {
  if (otherNumber.test(before)) return false
  if (/852[)）]?[ -]?$/.test(before) || near.test(before)) return true
  if (day.test(figures)) return false
  // Another number stands before it: 2810 2345 or 28102346.
  if (/(?:tel|phone|call|hotline|fax|enquir|電話|电话|致電|致电|查詢|查询|熱線|热线|傳真|传真)[^\n.。]*[2-9]\d{3}[ -]?\d{4} ?(?:or|and|\/|,|、|或|及|和)[^\d\n.。]{0,12}$/iu.test(before)) return true
  return far.test(before) || /^[）)]?(?:查詢|查询|[（(](?:電話|电话|傳真|传真|熱線|热线|tel|fax|hotline|office|mobile))/iu.test(after)
}
