/** Traditional characters that Simplified writes too, in words of their own: 乾隆, 宫商角徵羽. That they stand in a wrong word is no matter of script. */
export const ofBothScripts = /[乾徵夥藉瞭昇]/u

/** The names of our two scripts in themselves, as language links have them: a name is of no language around it. */
const languageNames = new Set(['繁體', '繁體版', '繁體中文', '繁體中文版', '繁', '简体', '简体版', '简体中文', '简体中文版', '简', '中文', '中文版'])

export const isNameOfALanguage = (text: string): boolean => languageNames.has(text.trim())

/** Family names that most people of Hong Kong have, in both scripts. */
const familyNames =
  '陳陈李張张黃黄王林吳吴劉刘梁鄭郑何葉叶羅罗馮冯曾鄧邓蔡楊杨周許许謝谢蘇苏潘郭胡朱呂吕盧卢徐麥麦趙赵鍾钟譚谭蕭萧袁馬马莫余唐湯汤沈方姚伍洪崔温溫江彭姜邱丘關关梅簡简霍杜戴尹石歐欧區区龐庞溫古任容高范范施阮岑文翁'

/** What names of offices, institutions and places end with, in both scripts. */
const endsOfNames =
  /(處|处|署|局|部|組|组|會|会|院|校|館|馆|學|学|司|街|道|路|區|区|邨|村|鎮|镇|城|站|廳|厅|島|岛|洲|山|灣|湾|角|涌|門|门|園|园|公園|塘|澳|頭|头|圍|围|坑|埔|田|嶺|岭|寺|廟|庙|橋|桥|中心|大廈|大厦|廣場|广场)$/

/**
 * Whether Han characters in English text are a name beside its English: Chan Tai-man (陳大文), Cheung Chau (長洲). WCAG asks for no mark of
 * proper names.
 * https://www.w3.org/TR/WCAG22/#language-of-parts
 */
export function isNameInEnglish({ 0: words, index, input }: RegExpExecArray): boolean {
  const [before, after] = [input.slice(0, index), input.slice(index + words.length)]
  const followsName = /\p{Lu}[\p{L}.'’-]*[\s,]*[(（[]?\s*$/u.test(before)
  if (!followsName) return false
  const isPerson = words.length >= 2 && words.length <= 4 && familyNames.includes(words[0] ?? '')
  const isInBrackets = /[(（[]\s*$/.test(before) && /^\s*[)）\]]/.test(after)
  return isPerson || (isInBrackets && words.length <= 14 && endsOfNames.test(words))
}
