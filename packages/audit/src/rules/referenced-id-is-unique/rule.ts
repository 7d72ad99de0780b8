import { defineRule, failed, judgeEach, passed } from '@clf/rules'
import type { PageSnapshot } from '../../snapshot/snapshot.ts'

/** An id from which a name, a label, a description or a head is taken is that of one element. */
export const referencedIdIsUnique = defineRule<'twice', PageSnapshot>({
  id: 'referenced-id-is-unique',
  impact: 'serious',
  criteria: ['1.3.1', '4.1.2'],
  source: { title: 'WCAG 2.2, failure F77: duplicate values of type ID', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F77' },
  sameAs: { twice: ['axe/duplicate-id-aria'] },
  messages: {
    twice: {
      en: '{found}: more than one element has this id, and only the first is read. Give each element an id of its own.',
      'zh-Hant-HK': '{found}：多於一個元素使用這個 id，只有第一個會讀出。請為每個元素設定不同的 id。',
      'zh-Hans': '{found}：多于一个元素使用这个 id，只有第一个会读出。请为每个元素设定不同的 id。',
    },
  },
  evaluate({ idReferences }) {
    return judgeEach(idReferences.filter(({ count }) => count > 0), (each) => (each.count > 1 ? failed('twice', each, `${each.attribute}="${each.id}"`) : passed(each)))
  },
})
