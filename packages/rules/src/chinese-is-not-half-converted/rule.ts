import { findWrongForms } from '@clf/text/script'
import { toSimplified } from '@clf/text/simplified'
import { ofBothScripts } from '../script-matches-language/names.ts'
import { matchesOf, textRule, chinese } from '../edition/text-rule.ts'

/**
 * Characters of both scripts that stand for the wrong one, which no list of characters can find: words in which Traditional
 * writes 後 裏 準 幹 幾 於 餘 採 範 and a conversion left 后 里 准 干 几 于 余 采 范, and words in which one changed too much.
 */
const traditional: readonly (readonly [RegExp, string])[] = [
  [
    // A queen, the winner of a prize, names of places and of persons; everything else comes after something.
    /(?<![皇太王母天影歌視封立武廢帝先蜂蟻球女佳])后(?![土妃冠羿稷宮海])/gu,
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

/** Words of Traditional that a conversion writes with the wrong one of two characters, with what they are. */
const wrongWords = wordsOf(`
  分鍾 秒鍾 點鍾 時鍾 刻鍾 鬧鍾 鍾頭 鍾樓 鍾擺 鍾錶 電鍾 掛鍾 鐘愛 鐘情|分鐘 秒鐘 點鐘 時鐘 刻鐘 鬧鐘 鐘頭 鐘樓 鐘擺 鐘錶 電鐘 掛鐘 鍾愛 鍾情
  計划 規划 策划 籌划 划分 划一 划定 企划 區划 划撥 划款 劃船 劃艇 劃算|計劃 規劃 策劃 籌劃 劃分 劃一 劃定 企劃 區劃 劃撥 劃款 划船 划艇 划算
  回複 答複 恢複 修複 康複 報複 往複 光複 收複 複工 複課 複辦 複蓋 複職 複康 批複 複原 複甦 反複|回覆 答覆 恢復 修復 康復 報復 往復 光復 收復 復工 復課 復辦 覆蓋 復職 復康 批覆 復原 復甦 反覆
  重復 復雜 復印 復製 復數 復檢 復式 復選 復蓋|重複 複雜 複印 複製 複數 覆檢 複式 複選 覆蓋
  注冊 注銷 關註 註意 註入 註視 註重 專註 註射|註冊 註銷 關注 注意 注入 注視 注重 專注 注射
  雜志 日志 標志 網志 誌願 意誌 同誌 鬥誌|雜誌 日誌 標誌 網誌 志願 意志 同志 鬥志
  籤署 籤名 籤發 籤訂 籤字 籤約|簽署 簽名 簽發 簽訂 簽字 簽約
  旅游 導游 游客 游戲 游覽 游行 郊游 游艇 漫游 游樂 遊泳|旅遊 導遊 遊客 遊戲 遊覽 遊行 郊遊 遊艇 漫遊 遊樂 游泳
  精致 細致 別致 一緻 緻電 導緻 緻函 以緻|精緻 細緻 別緻 一致 致電 導致 致函 以致
  黑闆 地闆 木闆 模闆|黑板 地板 木板 模板
  呼吁|呼籲
  聯係 聯系 維系 係統 係列 體係 學係 職係 派係|聯繫 聯繫 維繫 系統 系列 體系 學系 職系 派系
  錶格 代錶 圖錶 錶示 發錶 錶現 時間錶 附錶|表格 代表 圖表 表示 發表 表現 時間表 附表
  取舍 舍棄 宿捨 校捨 屋捨|取捨 捨棄 宿舍 校舍 屋舍
  回旋處 向往|迴旋處 嚮往
  船只 牲只 不隻|船隻 牲隻 不只
  傭金|佣金
  征費 征稅 征文 征款 開征 徵服 遠徵 長徵|徵費 徵稅 徵文 徵款 開徵 征服 遠征 長征
  日歷 農歷 公歷 年歷 行事歷 曆史 經曆 履曆 學曆 資曆 曆時|日曆 農曆 公曆 年曆 行事曆 歷史 經歷 履歷 學歷 資歷 歷時
  收獲 穫得 穫准 穫獎 穫悉|收穫 獲得 獲准 獲獎 獲悉
  乾預 若乾 乾擾 乾涉 相乾 乾部 骨乾 乾事 幹淨 幹燥 餅幹 幹糧 幹洗|干預 若干 干擾 干涉 相干 幹部 骨幹 幹事 乾淨 乾燥 餅乾 乾糧 乾洗
  防御 抵御|防禦 抵禦
  開髮 髮展 髮出 髮布 髮放 髮現 髮言 頒髮 批髮 簽髮 研髮 激髮 核髮 補髮 髮牌 發夾|開發 發展 發出 發布 發放 發現 發言 頒發 批發 簽發 研發 激發 核發 補發 發牌 髮夾
  方麵 書麵 表麵 全麵 麵對 麵積 麵談 麵臨 麵試 當麵 封麵|方面 書面 表面 全面 面對 面積 面談 面臨 面試 當面 封面
  風採 神採 喝採|風采 神采 喝采
`)

/** The same of Simplified: words whose second form it has, and writes in other words. */
const wrongSimplifiedWords = wordsOf(`
  瞭解 明瞭 瞭如指掌 藉此 凭藉 藉助 藉由|了解 明了 了如指掌 借此 凭借 借助 借由
  回覆 答覆 反覆|回复 答复 反复
  著手 著重 沿著 接著 随著 跟著 著眼 著想 藉著 意味著 向著|着手 着重 沿着 接着 随着 跟着 着眼 着想 借着 意味着 向着
  夥伴 合夥|伙伴 合伙
  好象 图象 影象 录象 摄象 头象|好像 图像 影像 录像 摄像 头像
`)

/** Pairs of lines of words, the wrong ones and the right ones, as one pattern and what each match is to be. */
function wordsOf(lines: string): { pattern: RegExp; right: ReadonlyMap<string, string> } {
  const pairs = lines.trim().split('\n').flatMap((line) => {
    const [wrong = [], right = []] = line.split('|').map((half) => half.trim().split(' '))
    return wrong.flatMap((word, index): [string, string][] => (right[index] === undefined || right[index] === word ? [] : [[word, right[index]]]))
  })
  return { pattern: new RegExp(pairs.map(([word]) => word).join('|'), 'gu'), right: new Map(pairs) }
}

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
    const { pattern, right } = lang === 'zh-Hans' ? wrongSimplifiedWords : wrongWords
    const words = matchesOf(text, pattern, 'wrong-form', ([found]) => right.get(found))
    const listed = (lang === 'zh-Hans' ? simplified : traditional).flatMap(([each, to]) => matchesOf(text, each, 'wrong-form', ([found]) => corrected[found] ?? to))
    const known = lang === 'zh-Hans' ? findOfBothScripts(text) : findWrongForms(text).filter(({ start }) => !isOtherWord(text, start))
    return [...words, ...listed, ...known.map(({ start, found, right: to }) => ({ reason: 'wrong-form' as const, start, end: start + found.length, to }))].filter(({ start }, index, all) =>
      all.findIndex((one) => one.start <= start && start < one.end) === index
    )
  },
})

/** Deep Bay is 后海灣. What is not allowed, 不准, is taken for what is not exact, 不準, and the system of an office, 機關系統, for its relations. */
const isOtherWord = (text: string, start: number): boolean =>
  text.startsWith('后海', start) ||
  (text[start] === '准' && /[不獲批核恩特允照]/.test(text[start - 1] ?? '')) || (text[start] === '系' && /[統列所主]/.test(text[start + 1] ?? ''))

/** Characters that Simplified writes in a few words, such as 乾 of 乾隆, where the converter would change them. */
function findOfBothScripts(text: string): { start: number; found: string; right: string }[] {
  if (!ofBothScripts.test(text)) return []
  const converted = toSimplified(text)
  return converted.length === text.length
    ? [...text].flatMap((found, start) => (ofBothScripts.test(found) && converted[start] !== found ? [{ start, found, right: converted[start] ?? found }] : []))
    : []
}
