import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Instructions do not rest on colour or on where something stands. */
export const notByColourOrPlace = textRule({
  id: 'not-by-colour-or-place',
  impact: 'serious',
  criteria: ['1.3.3', '1.4.1'],
  source: { title: 'WCAG 2.2, sensory characteristics', url: 'https://www.w3.org/WAI/WCAG22/Understanding/sensory-characteristics' },
  why: {
    en: 'Who cannot see, or not see colours, cannot find “the red box”; on a phone nothing stands on the right.',
    'zh-Hant-HK': '看不見或不能分辨顏色的人找不到「紅色方格」；在手機上也沒有「右方」。',
    'zh-Hans': '看不见或不能分辨颜色的人找不到“红色方格”；在手机上也没有“右方”。',
  },
  messages: {
    colour: {
      en: 'The words “{found}” name something by its colour alone. Name it by its words too.',
      'zh-Hant-HK': '「{found}」只以顏色指示。請同時寫出其名稱。',
      'zh-Hans': '“{found}”只以颜色指示。请同时写出其名称。',
    },
    place: {
      en: 'The words “{found}” say only where something stands. Name it by its words.',
      'zh-Hant-HK': '「{found}」只以位置指示。請寫出其名稱。',
      'zh-Hans': '“{found}”只以位置指示。请写出其名称。',
    },
  },
  languages: allLanguages,
  mends: false,
  // What somebody said is no instruction of the document.
  reads: ({ within }) => !within.some(({ type }) => type === 'quotation'),
  find: (text, lang) => {
    const [byColour, byPlace] = lang === 'en' ? [colours, places] : [hanColours, hanPlaces]
    const found = [
      ...matchesOf(text, byColour, 'colour').filter(({ start }) => !isWarned(text, start)),
      ...matchesOf(text, byPlace, 'place').filter(({ start }) => lang !== 'en' || !isAligned(text, start)),
    ]
    return found.filter(({ start, end }) => !isNamed(text, start, end) && !isOfRooms(text, start, end))
  },
})

const colour = '(?:red|green|blue|yellow|orange|pink|purple|grey|gray)'
const colours = new RegExp(
  `\\b${colour}(?:-coloured)? (?:box|boxes|button|buttons|link|links|text|words?|fields?|items?|cells?|rows?|columns?|icons?|asterisks?|arrows?|stars?|areas?|circles?|tabs?)\\b|\\b(?:marked|highlighted|shown|printed|written|shaded|displayed|coloured|items|words|text|fields|entries|cells|figures|numbers|rows|columns|names|dates|areas) (?:in )?(?:bold |light |dark )?${colour}\\b|\\b${colour}[- ](?:highlighted|shaded|marked|coloured)\\b`,
  'gi',
)
const places =
  /\b(?:the |an? )?(?:table|form|box|button|menu|list|link|icon|panel|column|chart|figure|map|image|picture|photo|diagram|field|window|calendar|option|tab|text|bar|pane|drop-down)s? (?:below |above )?(?:on|at|to|in) (?:the|your) (?:(?:top|bottom|upper|lower)[- ](?:right|left)(?:[- ]hand side)?\b|(?:right|left)(?:[- ]hand side)?\b(?! (?:to|of) ))|\b(?:right|left)-hand (?:column|menu|side|panel|box|corner)\b|\b(?:top|bottom|upper|lower)[- ](?:left|right)(?:[- ]hand)? corner\b/gi
const hanColours =
  /[紅红綠绿藍蓝黃黄橙紫粉灰]色(?:的)?(?:方格|按鈕|按钮|按鍵|按键|連結|链接|文字|字體|字体|字|欄[位目]|栏[位目]|[欄栏]|項目|项目|字段|儲存格|单元格|星號|星号|箭嘴|箭咀|箭頭|箭头|圖示|图标|部分|框|鍵|键|標記|标记)|[紅红綠绿藍蓝黃黄]框|以(?:[紅红綠绿藍蓝黃黄橙紫粉灰]色)(?:標示|标示|顯示|显示|列出|印出|註明|注明)/gu
const hanPlaces =
  /[左右](?:方|邊|边|側|侧|面)(?:的)?(?:表格|選單|菜单|按鈕|按钮|按鍵|按键|方格|方框|文字框|文本框|視窗|窗口|窗格|日曆|日历|選項|选项|清單|清单|圖表|图表|圖片|图片|地圖|地图|連結|链接|欄|栏|列表|圖示|图标)|[左右][上下]角|(?:看|參閱|参阅|見|见|按|如)[左右][圖图欄栏表]|[左右](?:欄|栏)的?(?:選單|菜单|連結|链接|按鈕|按钮)/gu

/** How figures are to be set: “align figures to the right”. */
const isAligned = (text: string, start: number): boolean => /\balign(?:s|ed|ing)? (?:the |all )?$/i.test(text.slice(0, start))

/** Things of rooms and machines, which have their place and their colour for whoever stands before them. */
const ofRooms =
  /^ ?(?:on|of|at|beside|by|near|in|next to|above|below) (?:the |each |your |every )?(?:walls?|doors?|machines?|printers?|copiers?|scanners?|panels? of the lift|desks?|handsets?|phones?|counters?|lobby|lift|building|room|gates?|extinguishers?|alarms?|wheelchair|box on the wall)\b/i
const hanRooms = /(?:牆上|墙上|門旁|门旁|門口|门口|影印機|复印机|打印機|打印机|印表機|掃描器|扫描仪|升降機|电梯|櫃檯|柜台|大堂|警報器|警报器|滅火筒|灭火器|機身|机身|儀器|仪器)[^。；;]{0,6}$/u

const isOfRooms = (text: string, start: number, end: number): boolean => ofRooms.test(text.slice(end, end + 60)) || hanRooms.test(text.slice(Math.max(0, start - 16), start))

/** Words that warn of an instruction by colour, or say that it is not the only one. */
const isWarned = (text: string, start: number): boolean =>
  /(?:\bnot (?:only|just|merely|by|rely on)\b|\brather than\b|\binstead of\b|[不勿](?:得|應|应|可|要|能)?(?:只|僅|仅|單|单)|而非|除了?|\bavoid\b|\b(?:do not|never|don’t) use\b|避免|不要|切勿|勿)[^.。；;]{0,16}$/i
    .test(text.slice(0, start))

/**
 * Whether the thing has its name in the same sentence: “Submit”, the green button; the green button marked “Submit”; the fields in
 * red, marked with an asterisk.
 */
function isNamed(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60)]
  if (
    /[”"’'」』》]\]?[\s,，、(（–—-]*(?:(?:that is|which is|i\.e\.,?|namely|即|亦即|也就是|是)\s*)?(?:button|link|icon|field|menu|tab|按鈕|按钮|鍵|键|欄|栏|的)?[\s,，]*(?:is|are|stands?|位於|位于|在)?[\s(（]*(?:the|an?)?[\s(（]*$/iu
      .test(before)
  ) return true
  if (
    /^(?:[\s,，、(（]|的|[–—-])*(?:(?:which is |that is |is |are )?(?:marked|labelled|labeled|named|called|titled|headed|reading|that says|that reads|which says|with the words?|with the label|with the name)|標示|标示|標明|标明|標有|标有|寫[有着]|写[有着]|註明|注明|名為|名为|顯示為|显示为|即|印有)?[\s:：為为]*[“"‘「『《]/iu
      .test(after)
  ) return true
  // The number of a form names it.
  if (/^[ ,]*[(（](?:Form |表格)?[A-Z]{1,4} ?\d/u.test(after)) return true
  return /^(?:,? (?:and|or|which|that|are also|also|as well as))*,? ?(?:also )?(?:with|bear|bears|carry|carries|followed by|marked (?:with|by)|by) (?:an? |the )?(?:asterisks?|stars?|crosses|cross|letters?|words?|signs?|symbols?|tick)\b|^[^。；;，,]{0,8}[，,、]?(?:並|并|亦|也|以及|及|同時|同时|另)[^。；;]{0,8}(?:星號|星号|符號|符号|字樣|字样|文字|「|“|\*)/iu
    .test(after)
}
