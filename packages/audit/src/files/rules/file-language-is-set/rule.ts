import { defineRule, failed, passed } from '@clf/rules'
import type { FileSnapshot } from '../../file-snapshot.ts'

/** Whether a tag is well formed (BCP 47) and names a language that the registry of languages knows. */
function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag)
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined
  } catch {
    return false
  }
}

export const fileLanguageIsSet = defineRule<'missing' | 'invalid', FileSnapshot>({
  id: 'file-language-is-set',
  impact: 'serious',
  criteria: ['3.1.1'],
  source: { title: 'WCAG 2.2 Techniques, PDF16: Setting the default language using the /Lang entry in the document catalog', url: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF16' },
  messages: {
    missing: {
      en: 'The file does not say which language it is in, so that it is read out in the wrong voice. Set its language: in a PDF in the document’s properties, in an SVG by lang on its root.',
      'zh-Hant-HK': '文件沒有註明語言，讀屏軟件會以錯誤的語音讀出。請註明語言：PDF 在文件屬性內，SVG 則在根元素寫上 lang。',
      'zh-Hans': '文件没有注明语言，读屏软件会以错误的语音读出。请注明语言：PDF 在文档属性内，SVG 则在根元素写上 lang。',
    },
    invalid: {
      en: '“{found}” is no language tag. Write en, zh-Hant-HK or zh-Hans.',
      'zh-Hant-HK': '「{found}」不是語言標籤。請寫 en、zh-Hant-HK 或 zh-Hans。',
      'zh-Hans': '“{found}”不是语言标签。请写 en、zh-Hant-HK 或 zh-Hans。',
    },
  },
  evaluate({ language, texts }) {
    if (texts.length === 0) return [{ outcome: 'inapplicable' }]
    const place = { pointer: '/', snippet: language }
    if (language.trim() === '') return [failed('missing', place)]
    return [isLanguage(language) ? passed(place) : failed('invalid', place, language)]
  },
})
