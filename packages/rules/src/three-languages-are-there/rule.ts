import { inThreeLanguages, languageNames } from '@clf/content'
import { withConversion } from '../edition/convert-words.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { languagesOfEdition, type EditionWords } from '../edition/edition.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'no-language' | 'no-field'

/** An edition says everything in each of the three languages. */
export const threeLanguagesAreThere = defineEditionRule<Reason>({
  id: 'three-languages-are-there',
  impact: 'serious',
  criteria: ['clf:language-versions'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'Who reads one language is not told of a rule that stands only in another.',
    'zh-Hant-HK': '規定如只以其他語言發布，只讀一種語言的人便無從得知。',
    'zh-Hans': '规定如只以其他语言发布，只读一种语言的人便无从得知。',
  },
  messages: {
    'no-language': {
      en: 'The words in {found} are missing. Write them, or have them converted and reviewed.',
      'zh-Hant-HK': '欠缺{found}版本。請撰寫，或轉換後校對。',
      'zh-Hans': '缺少{found}版本。请撰写，或转换后校对。',
    },
    'no-field': {
      en: 'The field {found} is empty in this language and not in another. Fill it in.',
      'zh-Hant-HK': '此語言的「{found}」欄留空，但其他語言有內容。請填寫。',
      'zh-Hans': '此语言的“{found}”栏留空，但其他语言有内容。请填写。',
    },
  },
  evaluate({ edition, versions }) {
    if (versions.length === 0) return [{ outcome: 'inapplicable' }]
    const fields = fieldsOfAll.filter((field) => versions.some(({ words }) => hasWords(words, field)))
    return judgeEach(languagesOfEdition, ([path, lang]): Judgement<Reason>[] => {
      const words = edition.words[path]
      if (!words) return [failed('no-language', placeOfField(path, ''), languageNames[lang])]
      const missing = fields.filter((field) => !hasWords(words, field))
      return missing.length === 0 ? [passed(placeOfField(path, words.title))] : missing.map((field) => failed('no-field', placeOfField(`${path}.${field}`, ''), names[field]))
    })
  },
  repair(edition, { pointer, reason }) {
    const { sc } = edition.words
    // Simplified is converted; nothing that somebody wrote is written over.
    const isOurs = reason === 'no-language' ? pointer === 'sc' : pointer.startsWith('sc.') && sc?.translation?.state === 'converted'
    return isOurs ? withConversion(edition) : null
  },
})

const fieldsOfAll = ['title', 'summary', 'body'] as const

/** As the form calls them. */
const names = {
  title: inThreeLanguages('Title', '標題', '标题'),
  summary: inThreeLanguages('Summary', '摘要', '摘要'),
  body: inThreeLanguages('Text', '正文', '正文'),
}

function hasWords(words: EditionWords, field: (typeof fieldsOfAll)[number]): boolean {
  if (field !== 'body') return words[field].trim() !== ''
  return words.body.children.some((node) => node.type !== 'paragraph' || node.children.length > 0)
}
