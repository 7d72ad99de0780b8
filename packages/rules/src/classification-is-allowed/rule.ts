import { defineEditionRule } from '../edition/edition-rule.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'too-high' | 'mark-differs'

/** The grade that a document shows is the one that it has, and one that this system may hold. */
export const classificationIsAllowed = defineEditionRule<Reason>({
  id: 'classification-is-allowed',
  impact: 'critical',
  criteria: ['clf:government-identity'],
  source: { title: 'Baseline IT Security Policy (S17), information security', url: 'https://www.govcert.gov.hk/doc/S17_EN.pdf' },
  why: {
    en: 'Readers handle a paper by the grade it shows. One above RESTRICTED may not be stored here at all.',
    'zh-Hant-HK': '讀者按標示的等級處理文件。限閱以上的文件不得存放於本系統。',
    'zh-Hans': '读者按标示的等级处理文件。限阅以上的文件不得存放于本系统。',
  },
  messages: {
    'too-high': {
      en: 'The document is graded {found}. This system holds unclassified and RESTRICTED papers only: remove it from here.',
      'zh-Hant-HK': '文件的等級為{found}。本系統只可存放非機密及限閱文件：請移離本系統。',
      'zh-Hans': '文件的等级为{found}。本系统只可存放非机密及限阅文件：请移离本系统。',
    },
    'mark-differs': {
      en: 'The text is marked “{found}”, but the document is graded otherwise. Correct the grade, or remove the mark.',
      'zh-Hant-HK': '內文標示為「{found}」，但與文件的等級不符。請更正等級，或刪除標示。',
      'zh-Hans': '正文标示为“{found}”，但与文件的等级不符。请更正等级，或删除标示。',
    },
  },
  evaluate({ edition: { facts: { classification } }, versions }) {
    if (classification === undefined) return [{ outcome: 'inapplicable' }]
    const place = placeOfField('classification', classification)
    if (!Object.hasOwn(markOf, classification)) return [failed('too-high', place, classification)]
    const marks = versions.flatMap(({ lines }) =>
      lines.flatMap((line): Judgement<Reason>[] => {
        if (line.within.some(({ type }) => type === 'row')) return []
        const mark = standing(line.text, line.node === null)
        if (mark === null) return []
        if (high.test(mark)) return [failed('too-high', line, mark)]
        return [markOf[classification]?.test(mark) ? passed(line) : failed('mark-differs', line, mark)]
      })
    )
    return judgeEach<Judgement<Reason>, Reason>([passed(place), ...marks], (judgement) => judgement)
  },
})

const high = /^(?:top secret|secret|confidential|絕密|绝密|最高機密|最高机密|高度機密|高度机密|機密|机密)/i

/** Marks that each grade may show. */
const markOf: Readonly<Record<string, RegExp>> = {
  unclassified: /^unclassified$|^非機密$|^非机密$/i,
  'restricted-admin': /^restricted(?: ?\(admin\))?$|^限[閱阅]文件(?:[（(]行政[）)])?$/i,
  'restricted-staff': /^restricted(?: ?\(staff\))?$|^限[閱阅]文件(?:[（(]人事[）)])?$/i,
}

/** A mark that stands alone in its line, or at the head of a title; words about grades are none. */
function standing(text: string, isField: boolean): string | null {
  const line = text.trim()
  const [alone] =
    /^(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)(?: ?\((?:ADMIN|APPOINTMENT|MEDICAL|STAFF|TENDER|CONTRACT)\))?(?=$|:)|^(?:絕密|绝密|高度機密|高度机密|機密|机密|限[閱阅]文件)(?:[（(][^）)]{1,6}[）)])?(?=$|[:：])/
      .exec(line) ?? []
  return alone !== undefined && (alone === line || isField) ? alone : null
}
