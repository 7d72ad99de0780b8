import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

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
    matchesOf(
      text,
      /(?<=(?:\b(?:tel|telephone|phone|fax|call|hotline|mobile|whatsapp|dial|enquir(?:y|ies)|contact|reach|hotlines?|extension)\b|致電|致电|電話|电话|傳真|传真|熱線|热线|手提|查詢|查询|聯絡|联络|联系|\b(?:Mr|Ms|Mrs|Miss|Dr)\b)(?:[^\d\n.。]|(?<=\b(?:tel|no|ext|ph))\.){0,16}(?:\(?\+?852\)?[ -]?)?)[2-9]\d{3}-?\d{4}(?!\d)/giu,
      'unspaced',
      ([number]) => `${number.slice(0, 4)} ${number.slice(-4)}`,
    ),
})
