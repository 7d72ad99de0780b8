import { withValueAt } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { cantTell, failed, passed } from '../rule.ts'

/** No two circulars of a series and a year have the same number. */
export const numberIsUnique = defineEditionRule({
  id: 'number-is-unique',
  impact: 'critical',
  criteria: ['2.4.2'],
  source: { title: 'WCAG 2.2, page titled', url: 'https://www.w3.org/WAI/WCAG22/Understanding/page-titled' },
  why: {
    en: 'Staff ask for a circular by its number. Of two with the same one, half of them read the wrong one.',
    'zh-Hant-HK': '職員以編號查找通告。編號重複，便會有人看錯通告。',
    'zh-Hans': '职员以编号查找通告。编号重复，便会有人看错通告。',
  },
  messages: {
    taken: {
      en: 'Another circular has the number {found}. Give this one another.',
      'zh-Hant-HK': '編號{found}已由另一份通告使用。請改用其他編號。',
      'zh-Hans': '编号{found}已由另一份通告使用。请改用其他编号。',
    },
    'no-series': {
      en: 'The circular belongs to no series, so that its number says nothing. Choose one.',
      'zh-Hant-HK': '通告不屬任何系列，編號因而沒有意義。請選擇系列。',
      'zh-Hans': '通告不属任何系列，编号因而没有意义。请选择系列。',
    },
    unknown: {
      en: 'The other circulars are not known here. Look whether one of them has the number {found}.',
      'zh-Hant-HK': '此處無法得知其他通告。請查核編號{found}有否重複。',
      'zh-Hans': '此处无法得知其他通告。请查核编号{found}有否重复。',
    },
  },
  evaluate({ edition: { facts: { series, number, year }, around: { others }, work } }) {
    if (series === undefined || number === undefined || year === undefined) return [{ outcome: 'inapplicable' }]
    const place = placeOfField('number', number)
    if (!series) return [failed('no-series', placeOfField('series', ''))]
    const reference = `${series}/${number}-${year}`
    if (!others) return [cantTell('unknown', place, reference)]
    return [others.some((other) => other.reference === reference && (work === undefined || other.work !== work)) ? failed('taken', place, reference) : passed(place)]
  },
  repair(edition, { reason }) {
    const { series, year } = edition.facts
    const { others } = edition.around
    if (reason !== 'taken' || !others) return null
    const taken = others.map(({ reference }) => /^(.+)\/(\d+)-(\d+)$/.exec(reference)).filter((parts) => parts?.[1] === series && parts?.[3] === String(year))
    return withValueAt(edition, 'number', Math.max(...taken.map((parts) => Number(parts?.[2]))) + 1)
  },
})
