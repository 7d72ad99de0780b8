import { findWrongForms } from '@clf/text/script'
import { matchesOf, textRule, chinese } from '../edition/text-rule.ts'

/**
 * Characters of both scripts that stand for the wrong one, which no list of characters can find: words in which Traditional
 * writes 後 裏 準 幹 幾 於 餘 採 範 and a conversion left 后 里 准 干 几 于 余 采 范, and words in which one changed too much.
 */
const traditional: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=[以之然最今背前其隨随稍事日往先幕落善])后(?!土|妃|冠)|(?<=[年月日時周週天個期會次分秒束成畢畢])后(?!冠)|后(?=(?:[一二三四五六七八九十兩]{1,3}|\d+)(?:天|日|週|周|個|個月|年|小時))|后(?=[來来續续果備勤期面方者勤補半退門附])/gu,
    '後',
  ],
  [/(?<=[這那哪統庫網心夜內室屋家嘴手眼城])里(?!程|弄|長|昂|約|斯)|(?<=[樓室箱袋部門])里(?=[^程長]|$)|里(?=面|頭的|邊)/gu, '裏'],
  [/(?<=[標水瞄基看])准(?!許|予)|准(?=備|則|確|時(?!間)|繩|線|星|決賽)/gu, '準'],
  [/(?<![若天])干(?=部|事|勁|練|線|活|嘛|掉|了)|(?<=[才骨能實樹])干(?!預|涉|擾)/gu, '幹'],
  [/几(?=[乎個个次年天月日時項位十百千萬])|(?<=[好十有])几(?=[個个次年天位])/gu, '幾'],
  [/(?<=[關由對基至屬限等位處鑑鑒介終便急過善勇便源設在用適忠敢在有止作起])于(?![姓先小氏])|于(?=[是此](?![姓]))/gu, '於'],
  [/(?<=[其剩多業盈結殘])余(?!先|女|姓|氏)|余(?=[下額數款地假])/gu, '餘'],
  [/采(?=[用取納購集訪訪樣])/gu, '採'],
  [/(?<=[規模示典師防])范(?!先|女|姓|氏)|范(?=[圍例本疇文])/gu, '範'],
  [/(?<=象|特|應)征|征(?=求|收|集|詢|聘|用)/gu, '徵'],
  [/皇後(?=[大及像區道]|$|，|。)|太後|母後|王後(?=[^來])/gu, ''],
  [/(?<=[公英海鄰故])裏(?!面|頭)|裏(?=程碑|程|弄)/gu, '里'],
  [/隻(?=[有能要可是會好得需限])/gu, '只'],
  [/(?<=[獲批核恩不特])準(?=[許予]|$|，|。|的|[^確備則時])|準(?=許|予)/gu, '准'],
  [/(?<=[頭理毛白剪護染脫假美秀短長])發(?=[型廊店屋膠業]|$|[，。、])|發(?=型|廊|夾)/gu, '髮'],
  [/幹(?=預|涉|擾|旱)|(?<=若)幹/gu, '干'],
  [/(?<=[限體控管學])製(?![造作成品訂藥])|(?<=機)製(?=[下上中的為是，。])|製(?=度|裁|服)/gu, '制'],
]

const corrected: Readonly<Record<string, string>> = { 皇後: '皇后', 太後: '太后', 母後: '母后', 王後: '王后' }

/** Words in which a conversion to Simplified left or mixed forms that the other rule takes for both scripts. */
const simplified: readonly (readonly [RegExp, string])[] = [
  [/(?<=[以之然最今背前其随稍事年月日时周天个期会次])後/gu, '后'],
  [/(?<=[标水瞄基看])準|準(?=备|则|确|时)/gu, '准'],
  [/(?<=[关由对基至属限等位处])於/gu, '于'],
  [/辦(?=公|事|理|法)/gu, '办'],
  [/統(?=于|一|计)/gu, '统'],
]

/** Chinese whose script was converted by machine and not read. */
export const chineseIsNotHalfConverted = textRule({
  id: 'chinese-is-not-half-converted',
  impact: 'serious',
  criteria: ['3.1.1'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 35', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech5.htm' },
  why: {
    en: 'A converter cannot know which of two characters is meant. The wrong one is another word, and shows that nobody read the text.',
    'zh-Hant-HK': '轉換程式無法判斷一簡對多繁的字。用錯字會變成另一個詞，也顯示文字未經校對。',
    'zh-Hans': '转换程序无法判断一简对多繁的字。用错字会变成另一个词，也显示文字未经校对。',
  },
  messages: {
    'wrong-form': {
      en: 'The character {found} is not the one that this word takes in this script. Correct it.',
      'zh-Hant-HK': '此處的「{found}」是轉換錯誤的字。請更正。',
      'zh-Hans': '此处的“{found}”是转换错误的字。请更正。',
    },
  },
  languages: chinese,
  find(text, lang) {
    const listed = (lang === 'zh-Hans' ? simplified : traditional).flatMap(([pattern, to]) => matchesOf(text, pattern, 'wrong-form', ([found]) => corrected[found] ?? to))
    if (lang === 'zh-Hans') return listed
    const known = findWrongForms(text).filter(({ start }) => !listed.some((match) => match.start <= start && start < match.end))
    return [...listed, ...known.map(({ start, found, right }) => ({ reason: 'wrong-form' as const, start, end: start + found.length, to: right }))]
  },
})
