import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Characters are the ones that they look like. */
export const noLookAlikeCharacters = textRule({
  id: 'no-look-alike-characters',
  impact: 'moderate',
  criteria: ['clf:chinese-typography'],
  source: { title: 'Unicode Standard Annex 15, compatibility characters', url: 'https://www.unicode.org/reports/tr15/' },
  why: {
    en: 'What is copied from a PDF often holds radicals and joined letters that look right, and that no search finds.',
    'zh-Hant-HK': '由PDF複製的文字常含部首或連體字，看似無誤，卻無法搜尋。',
    'zh-Hans': '从PDF复制的文字常含部首或连体字，看似无误，却无法搜索。',
  },
  messages: {
    'look-alike': {
      en: '{found} is not the character that it looks like. Type the usual one.',
      'zh-Hant-HK': '{found}並非其外形所示的字元。請改用一般字元。',
      'zh-Hans': '{found}并非其外形所示的字符。请改用一般字符。',
    },
  },
  languages: allLanguages,
  find: (text) => [
    ...matchesOf(text, compatible, 'look-alike', ([found]) => found.normalize('NFKC')),
    ...matchesOf(text, radical, 'look-alike', ([found]) => radicals[found]),
    ...[...text.matchAll(mixedWord)].flatMap(({ 0: word, index }) =>
      matchesOf(word, ofOtherAlphabets, 'look-alike', ([found]) => latin[found]).map((match) => ({ ...match, start: match.start + index, end: match.end + index }))
    ),
    ...matchesOf(text, /(?<=\p{Script=Han})[ロカニエトハㄧ丶](?=\p{Script=Han})/gu, 'look-alike', ([found]) => (isJapanese(text, found) ? undefined : han[found])).filter(({ to }) => to !== undefined),
    ...matchesOf(
      text,
      /(?<=(?<![A-Za-z\d])\d+)[OoОоlI](?=\d+(?![A-Za-z\d]))|(?<=(?<![A-Za-z\d])\d+[ ,]?\d*)[OoОо](?=\d*(?![A-Za-z\d]))(?=\d)/gu,
      'look-alike',
      ([found]) => (/[lI]/.test(found) ? '1' : '0'),
    ),
    ...matchesOf(text, /(?<=\d ?)[º˚](?= ?[CF](?![a-z]))/gu, 'look-alike', () => '°'),
    ...matchesOf(text, /(?<=[A-Za-z])[´\u0060ʹ′](?=(?:s|t|re|ve|ll|d)(?![A-Za-z]))/gu, 'look-alike', () => '’'),
    ...matchesOf(text, /[∶︰﹕﹔﹐﹑﹒﹗﹖․‚]/gu, 'look-alike', ([found]) => marks[found]),
  ],
})

/** Radicals and doubles of Chinese characters, ligatures, and letters that only mathematics writes. */
const compatible = /[\u2F00-\u2FD5\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A-\uFAD9\uFB00-\uFB06\u{2F800}-\u{2FA1D}\u{1D400}-\u{1D7FF}]/gu

/** Radicals that no form of normalisation makes characters of. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⺠民⻑長⻝食⻄西⻋车⻅见⻆角⻉贝⻓长⻔门⻘青⻚页⻛风⻜飞⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⼾戶⺟母⺒巳⻁虎⻨麦⺩王⻌辶⻃覀'].flatMap((
    character,
    index,
    all,
  ) => (index % 2 === 0 ? [[character, all[index + 1] ?? '']] : [])),
)
const radical = new RegExp(`[${Object.keys(radicals).filter((one) => one >= '\u2E80' && one <= '\u2EF3').join('')}]`, 'gu')

/** A word of Latin letters that holds some of another alphabet. */
const mixedWord = /(?<![\p{L}\p{N}])(?=[\p{Script=Greek}\p{Script=Cyrillic}]*\p{Script=Latin})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{3,}(?![\p{L}\p{N}])/gu

/** Letters of Greek and Russian that look Latin. */
const pairs = [...'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXАAВBЕEКKМMНHОOРPСCТTХXЅSІIЈJаaеeоoрpсcхxуyѕsіiјjοoνvιiαa']
const latin: Readonly<Record<string, string>> = Object.fromEntries(pairs.flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1] ?? '']] : [])))
const ofOtherAlphabets = new RegExp(`[${Object.keys(latin).join('')}]`, 'gu')

/** Letters of Japanese and of the phonetic script, and a stroke, that look like Chinese characters or marks. */
const han: Readonly<Record<string, string>> = { ロ: '口', カ: '力', ニ: '二', エ: '工', ト: '卜', ハ: '八', ㄧ: '一', 丶: '、' }

const isJapanese = (text: string, found: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.replaceAll(found, ''))

/** Marks of other scripts and small forms, with the usual ones. */
const marks: Readonly<Record<string, string>> = { '∶': ':', '︰': '：', '﹕': '：', '﹔': '；', '﹐': '，', '﹑': '、', '﹒': '．', '﹗': '！', '﹖': '？', '․': '.', '‚': ',' }
