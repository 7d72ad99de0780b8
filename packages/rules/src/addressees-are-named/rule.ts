import { defineEditionRule } from '../edition/edition-rule.ts'
import { isBlankWord, placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** A circular names whom it is for. */
export const addresseesAreNamed = defineEditionRule({
  id: 'addressees-are-named',
  impact: 'serious',
  criteria: ['clf:language-versions'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraphs 5 to 7', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech2.htm' },
  why: {
    en: 'Readers look first whether a circular is for them. “As below” sends them through the whole of it.',
    'zh-Hant-HK': '讀者首先查看通告是否發給自己。只寫「見下文」便要通讀全文才知道。',
    'zh-Hans': '读者首先查看通告是否发给自己。只写“见下文”便要通读全文才知道。',
  },
  messages: {
    nobody: {
      en: 'The circular does not say in this language whom it is for: “{found}”. Name them.',
      'zh-Hant-HK': '此語言版本沒有寫明通告的對象：「{found}」。請填寫。',
      'zh-Hans': '此语言版本没有写明通告的对象：“{found}”。请填写。',
    },
  },
  evaluate({ edition: { kind }, versions }) {
    return judgeEach(versions.filter(({ words }) => words.to !== undefined || kind === 'circular'), ({ path, words }) => {
      const place = placeOfField(`${path}.to`, words.to)
      return isBlankWord(words.to) ? failed('nobody', place, words.to ?? '') : passed(place)
    })
  },
})
