import { cantTell, defineRule, failed, judgeEach, passed, type Judgement } from '@clf/rules'
import { latinRunsOf, resolveLanguage, type LatinRun } from '@clf/text'
import { eld } from 'eld/small'
import type { PageSnapshot, PageText } from '../../snapshot/snapshot.ts'
import { garbledAs } from './garbled.ts'
import { isLabel, isPhrase, isSentence, isTitle, shareOfSmall } from './english-left.ts'

type Reason = 'garbled' | 'english-in-chinese' | 'another-language' | 'quoted' | 'with-its-english' | 'translated'

/** Words of a language that is not marked are in the language around them: English is left in no Chinese page, nor another language in either. */
export const languageOfParts = defineRule<Reason, PageSnapshot>({
  id: 'language-of-parts',
  impact: 'serious',
  criteria: ['3.1.1', '3.1.2'],
  source: { title: 'WCAG 2.2, language of parts', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts' },
  messages: {
    garbled: {
      en: 'The words are in no language, they were read in the wrong encoding: “{found}”. Save the page in UTF-8 and say so with <meta charset="utf-8"> or in the Content-Type of the server.',
      'zh-Hant-HK': '文字以錯誤的編碼讀取，成為亂碼：「{found}」。請以UTF-8儲存網頁，並以 <meta charset="utf-8"> 或伺服器的 Content-Type 標明。',
      'zh-Hans': '文字以错误的编码读取，成为乱码：“{found}”。请以UTF-8保存网页，并以 <meta charset="utf-8"> 或服务器的 Content-Type 标明。',
    },
    'english-in-chinese': {
      en: 'English stands in the Chinese text: “{found}”. Write it in Chinese, or mark it with lang="en".',
      'zh-Hant-HK': '中文文字有英文：「{found}」。請改用中文，或以 lang="en" 標示。',
      'zh-Hans': '中文文字有英文：“{found}”。请改用中文，或以 lang="en" 标示。',
    },
    'another-language': {
      en: 'The words are in another language than the one they are marked with: “{found}”. Mark their language with lang.',
      'zh-Hant-HK': '文字所用語言與所標示的不同：「{found}」。請以 lang 標示所用語言。',
      'zh-Hans': '文字所用语言与所标示的不同：“{found}”。请以 lang 标示所用语言。',
    },
    quoted: {
      en: 'An English quotation stands in the Chinese text: “{found}”. If it is more than a name or a title, mark it with lang="en".',
      'zh-Hant-HK': '中文文字有英文引文：「{found}」。如並非名稱或標題，請以 lang="en" 標示。',
      'zh-Hans': '中文文字有英文引文：“{found}”。如并非名称或标题，请以 lang="en" 标示。',
    },
    'with-its-english': {
      en: 'English stands beside its Chinese: “{found}”. If it is more than a name, mark it with lang="en".',
      'zh-Hant-HK': '中文旁附有英文：「{found}」。如並非名稱，請以 lang="en" 標示。',
      'zh-Hans': '中文旁附有英文：“{found}”。如并非名称，请以 lang="en" 标示。',
    },
    translated: {
      en: 'The page was translated on its way, so its own words and languages are not seen. Open it without translation and judge it again.',
      'zh-Hant-HK': '網頁經瀏覽器或服務翻譯，看不到原來的文字和語言。請關閉翻譯後再檢查。',
      'zh-Hans': '网页经浏览器或服务翻译，看不到原来的文字和语言。请关闭翻译后再检查。',
    },
  },
  evaluate({ isTranslated, texts, labels, headings, languageTags }) {
    if (isTranslated) return [cantTell('translated', languageTags[0] ?? { pointer: 'html', snippet: '<html>' })]
    const runs: PageText[] = [...texts, ...labels]
    const titles = new Set(headings.map(({ text }) => text))
    const read = runs.map((run) => ({ run, isGarbled: run.within !== 'verbatim' && garbledAs(run.text) !== undefined }))
    return judgeEach(
      read.filter(({ run, isGarbled }) => isGarbled || (run.lang.trim() !== '' && /\p{L}{2}/u.test(run.text))),
      ({ run, isGarbled }) => (isGarbled ? failed('garbled', run, run.text) : judgeRun(run, titles.has(run.text))),
    )
  },
})

function judgeRun(run: PageText, isHeading: boolean): Judgement<Reason> {
  if (run.within === 'verbatim') return passed(run)
  const isChinese = resolveLanguage(run.lang) !== 'en'
  const latin = latinRunsOf(run.text)
  const ofLanguage = judgeLanguage(run, latin, isChinese)
  if (ofLanguage.outcome === 'failed' || !isChinese) return ofLanguage
  const said = latin.map((each) => judgeInChinese(run, each, isHeading))
  return said.find(({ outcome }) => outcome === 'failed') ?? said.find(({ outcome }) => outcome === 'cantTell') ?? passed(run)
}

function judgeInChinese(run: PageText, latin: LatinRun, isHeading: boolean): Judgement<Reason> {
  const isAlone = !/\p{Script=Han}/u.test(run.text) && !run.isInWords
  const sentence = isSentence(latin)
  const isLeft = sentence || (isLabel(latin) && (isAlone ? !isReference(run.text, latin) : latin.words.length > 1)) || (isAlone && (isPhrase(latin) || (isHeading && isTitle(latin))))
  if (latin.within === 'title marks' || !isLeft) return passed(run)
  const isQuoted = run.within === 'quotation' || latin.within === 'quotation marks'
  if (isQuoted) return sentence ? cantTell('quoted', run, latin.text) : passed(run)
  const isBeside = !isAlone && !(sentence && latin.words.length >= longGloss)
  return isBeside ? cantTell('with-its-english', run, latin.text) : failed('english-in-chinese', run, latin.text)
}

/** Form 8A: one word and a code of letters and figures. */
const isReference = (text: string, { words }: LatinRun): boolean => words.length === 1 && /\p{Lu}[\w/-]*\d|\d[\w/-]*\p{Lu}/u.test(text)

/** In brackets a Chinese term may have its English beside it; of so many words it is a sentence of its own. */
const longGloss = 6

/** Fewer words than this are told apart by nobody: names, borrowed words, dishes. */
const leastWords = 8

/** How far the likeliest language must be ahead of the one that is marked. */
const leastLead = 0.1

const primary = (lang: string) => {
  const [tag = ''] = lang.trim().toLowerCase().split(/[-_]/)
  // What the detector has other codes for.
  return { fil: 'tl', id: 'ms', in: 'ms', nb: 'no', nn: 'no' }[tag] ?? tag
}

function judgeLanguage(run: PageText, latin: readonly LatinRun[], isChinese: boolean): Judgement<Reason> {
  if (run.within === 'quotation') return passed(run)
  if (isOtherScript(run, isChinese)) return failed('another-language', run, run.text)
  const sentence = latin.find((each) => each.words.length >= leastWords && shareOfSmall(each) >= 0.6)
  if (!sentence) return passed(run)
  const detected = eld.detect(sentence.text)
  const scores = detected.getScores()
  const marked = primary(run.lang)
  // English in Chinese is judged word by word.
  const isOther = detected.isReliable() && detected.language !== (isChinese ? 'en' : marked) && (scores[detected.language] ?? 0) - (scores[marked] ?? 0) >= leastLead
  // Of a language other than ours only English is surely told apart: those beside it are too near each other.
  const isSure = isChinese || marked === 'en' || detected.language === 'en'
  return isOther && isSure ? failed('another-language', run, sentence.text) : passed(run)
}

const scripts = [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, /\p{Script=Hangul}/gu, /\p{Script=Thai}/gu, /\p{Script=Devanagari}/gu, /\p{Script=Arabic}/gu, /\p{Script=Cyrillic}/gu]

/** Letters of a script that neither language writes, more than a name has. */
function isOtherScript({ text, lang }: PageText, isChinese: boolean): boolean {
  if (!isChinese && primary(lang) !== 'en') return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return scripts.some((script) => (text.match(script)?.length ?? 0) >= Math.max(12, letters * 0.3))
}
