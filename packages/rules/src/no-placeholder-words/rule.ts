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
  find: (text) => {
    const found = [gap, circles, crosses, promised, sample].flatMap((pattern) => matchesOf(text, pattern, 'gap'))
    // The form of a date is shown, and a name in title marks is one of an example.
    return found.filter(({ start }) => !/(?:(?:格式|\bformat)[^。.]{0,12}|《)$/i.test(text.slice(Math.max(0, start - 24), start)))
  },
})

const gap =
  /\[[^\]]{0,40}\b(?:to (?:follow|come)|to be (?:inserted|added|filled(?: in)?|supplied|provided|confirmed|advised|announced|decided|completed))\]|[［【（([][^\]］】）)]{0,8}(?:稍後補上|稍后补上|容後補上|待補充?|待补充?|待填寫?|待填写?)[\]］】）)]|\[(?:insert|enter|add|name|date|number|amount|please|tb[acd]\b|xx)[^\]]*\]|\[(?:venue|time|place|title|address|telephone|department|post|subject|e-?mail)(?: address| number)?\]|(?<=\$ ?)\[\s*\]|(?<!\b(?:Part|Chapter|Schedule|Article|Volume) )\bX{2,4}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|<(?:insert|name|date|number|amount|address|title|post)\b[^>]*>|[[［【（(](?:請?(?:在此|於此)?(?:填寫|輸入|加入)|请?(?:在此|于此)?(?:填写|输入|加入)|插入|輸入|输入|待補|待补|待定|待填)[^\]］】）)]{0,8}[\]］】）)]|[[［【](?:日期|姓名|地址|金額|金额|數目|数目)[\]］】]|\bLorem ipsum\b|(?<=\$ ?)X{2,}|(?:X{4}|\b[2-9]\d{3}) X{4}\b|\bX{4} \d{4}\b|(?<!格式|format |\bform )\bDD ?[/-] ?MM ?[/-] ?YY(?:YY)?\b|\?{3,}|(?<=\b(?:Mr|Ms|Mrs|Dr|officer|contact|name|post):? )X{2,}\b|(?<=[：:] ?)X{2,}(?=$|[。.，,])|X{1,4}(?=[年月日號号])(?![年月日號号][^X]{0,3}[》」])|(?<=[為为][^《》「」“”]{0,2})X{3,}(?=元)|[(（](?:TB[ACD]|to be (?:confirmed|advised|announced))[)）]|(?:^|[:：]\s*)(?:TB[ACD]|to be confirmed|to be advised|待定|待補充?|待补充?|待更新|待確認|待确认)(?=[.。]?$)/giu

/** Circles, crosses and squares in the place of a name or figures; a year in Chinese characters may hold circles. */
const circles =
  /(?<![一二三四五六七八九十百○〇])[○〇](?=[年月日號号])(?!年代)|(?<![一二三四五六七八九十百○〇◯×✕□■])[○〇◯×✕□■]{2,}(?![一二三四五六七八九十年○〇])|(?<=\p{Script=Han})××(?=\p{Script=Han}|$)|（[\s\u3000]*）/gu

/** The same with letters. */
const crosses =
  /(?<![A-Za-z\d$])(?:XX|xx)(?= (?:working |calendar )?(?:days?|weeks?|months?|years?|hours?|minutes?|copies|persons|people|officers|staff|per cent|am|pm)\b| ?%|:(?:XX|xx|\d\d)|\/(?:XX|xx|\d{2,4}))|(?<![A-Za-z\d])[Xx]{1,4}(?=[個个天份名元時时分樓楼室段章%％]|小時|小时|港元|條|条)|(?<=\b(?:Room|Block|Floor|paragraph|para\.|No\.?|number|extension|ext\.?) )(?:XX+|xx+)(?![A-Za-z\d])|(?<![A-Za-z\d])(?:XXXX+|xxxx+)(?![A-Za-z])|(?<=\b(?:to|by|on|of|at|from|the) )(?:XXX+|xxx+)(?![A-Za-z])|(?<=第 ?)[Xx]{1,3}(?= ?[號号段章條条項项])|[＿_]{3,}(?=[年月日元])|(?<=\p{Script=Han})[xX×]{2,}(?=\p{Script=Han}|先生|女士|$)/gu

/** Words that promise what is to come. */
const promised =
  /(?<=^|[:：]\s*|\b(?:is|are|be|remains?|still) )(?:to be (?:filled(?: in)?|inserted|added|supplied|completed|drafted|written|provided later|updated|decided|determined)|pending confirmation)(?= ?(?:[.。,，;；)）]|$| later\b))|(?<![\w])(?:TB[ACDN]|tb[acd])(?![\w])|(?<![A-Za-z])(?:TODO|FIXME)(?![A-Za-z])|(?<=(?:日期|時間|时间|地點|地点|人選|人选|金額|金额|電話|电话|職位|职位|費用|费用|安排)[：: ]?)(?:待定|待補充?|待补充?|待填|待確認|待确认|未定)(?=[。，；,;)）]|$)|(?:^|[:：]\s*)(?:待填寫?|待填写?|待公布|稍後補上|稍后补上|未定)(?=[.。]?$)/gu

/** Words with which a template or a tool fills a page. */
const sample =
  /\b(?:dolor sit amet|consectetur adipiscing|(?:insert|enter|type|add|your) (?:your )?(?:text|words|title|name|date|heading|content) here|click (?:here )?(?:or tap )?to (?:enter|add) (?:text|a date)|text goes here|sample text|placeholder text|dummy text|asdf\w*)\b|(?:請|请)?(?:在此|在這裏|在这里|於此|于此)(?:處|处)?(?:輸入|输入|填寫|填写|插入|加入)(?:文字|內容|内容|標題|标题|日期|姓名)?|(?:單擊|单击|按一下|點擊|点击)(?:此處|此处|這裏|这里|以)(?:以)?(?:輸入|输入|新增|添加)(?:文字)?|(?:示例|範例|范例|測試|测试)文字/giu
