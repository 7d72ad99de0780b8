import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Nothing is left to be filled in. */
export const noPlaceholderWords = textRule({
  id: 'no-placeholder-words',
  impact: 'serious',
  criteria: ['3.1.5'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraphs 26 and 27', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  why: {
    en: 'A gap that was left by the author leaves readers without the date, the sum or the person they need.',
    'zh-Hant-HK': '作者留下的空缺，會令讀者得不到所需的日期、金額或聯絡人。',
    'zh-Hans': '作者留下的空缺，会令读者得不到所需的日期、金额或联系人。',
  },
  messages: {
    gap: {
      en: '“{found}” holds a place for words that are still to come. Write them.',
      'zh-Hant-HK': '「{found}」是待填寫的位置。請填寫內容。',
      'zh-Hans': '“{found}”是待填写的位置。请填写内容。',
    },
  },
  languages: allLanguages,
  mends: false,
  find: (text) => matchesOf(text, gap, 'gap'),
})

const gap =
  /\[(?:insert|enter|add|name|date|number|amount|please|to be|tb[acd]\b|xx)[^\]]*\]|\[(?:venue|time|place|title|address|telephone|department|post|subject|e-?mail)(?: address| number)?\]|(?<=\$ ?)\[\s*\]|(?<!\b(?:Part|Chapter|Schedule|Article|Volume) )\bX{2,4}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|<(?:insert|name|date|number|amount|address|title|post)\b[^>]*>|[[［【（(](?:請?(?:在此|於此)?(?:填寫|輸入|加入)|请?(?:在此|于此)?(?:填写|输入|加入)|插入|輸入|输入|待補|待补|待定|待填)[^\]］】）)]{0,8}[\]］】）)]|[[［【](?:日期|姓名|地址|金額|金额|數目|数目)[\]］】]|\bLorem ipsum\b|(?<=\$ ?)X{2,}|(?:X{4}|\b[2-9]\d{3}) X{4}\b|\bX{4} \d{4}\b|(?<!格式|format |\bform )\bDD ?[/-] ?MM ?[/-] ?YY(?:YY)?\b|\?{3,}|(?<=\b(?:Mr|Ms|Mrs|Dr|officer|contact|name|post):? )X{2,}\b|(?<=[：:] ?)X{2,}(?=$|[。.，,])|X{1,4}(?=[年月日號号])(?![年月日號号][^X]{0,3}[》」])|(?<=[為为][^《》「」“”]{0,2})X{3,}(?=元)|[(（](?:TB[ACD]|to be (?:confirmed|advised|announced))[)）]|(?:^|[:：]\s*)(?:TB[ACD]|to be confirmed|to be advised|待定|待補充?|待补充?|待更新|待確認|待确认)(?=[.。]?$)/giu
