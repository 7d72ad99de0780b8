import { defineEditionRule } from '../edition/edition-rule.ts'
import { isBlankWord, placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'no-office' | 'no-post'

/** A document says which office issues it, and a circular from whose post it comes. */
export const issuerIsNamed = defineEditionRule<Reason>({
  id: 'issuer-is-named',
  impact: 'serious',
  criteria: ['clf:department-identity'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 58', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech7.htm' },
  why: {
    en: 'Who must follow a document has to know who stands behind it, and whom it binds depends on that.',
    'zh-Hant-HK': '執行者須知道文件由誰發出，文件的約束力亦取決於此。',
    'zh-Hans': '执行者须知道文件由谁发出，文件的约束力也取决于此。',
  },
  messages: {
    'no-office': {
      en: 'No bureau or department issues this document. Choose one.',
      'zh-Hant-HK': '文件沒有發出的決策局或部門。請選擇。',
      'zh-Hans': '文件没有发出的决策局或部门。请选择。',
    },
    'no-post': {
      en: 'The post that the circular comes from is not named in this language. Write it.',
      'zh-Hant-HK': '此語言版本沒有寫明發出通告的職位。請填寫。',
      'zh-Hans': '此语言版本没有写明发出通告的职位。请填写。',
    },
  },
  evaluate({ edition: { facts }, versions }) {
    const office: Judgement<Reason>[] = facts.issuingBureau === undefined
      ? []
      : [facts.issuingBureau ? passed(placeOfField('issuingBureau', facts.issuingBureau)) : failed('no-office', placeOfField('issuingBureau', ''))]
    const posts = versions.filter(({ words }) => words.from !== undefined)
    const said = posts.map((
      { path, words },
    ): Judgement<Reason> => (isBlankWord(words.from) ? failed('no-post', placeOfField(`${path}.from`, words.from)) : passed(placeOfField(`${path}.from`, words.from))))
    return judgeEach([...office, ...said], (judgement) => judgement)
  },
})
