import { withConversion } from '../edition/convert-words.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { cantTell, failed, judgeEach, passed } from '../rule.ts'

/** A translation was made from the words as they stand. */
export const translationIsAsNewAsItsSource = defineEditionRule({
  id: 'translation-is-as-new-as-its-source',
  impact: 'serious',
  criteria: ['clf:language-versions'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 35', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech5.htm' },
  why: {
    en: 'A translation that was made before the last change says the old rule to whoever reads it.',
    'zh-Hant-HK': '譯文如早於最近一次修改，其讀者看到的便是舊規定。',
    'zh-Hans': '译文如早于最近一次修改，其读者看到的便是旧规定。',
  },
  messages: {
    older: {
      en: 'The Traditional text has changed since this translation was made. Convert it again, or review it and confirm it.',
      'zh-Hant-HK': '繁體版在此譯本完成後曾作修改。請重新轉換，或校對後確認。',
      'zh-Hans': '繁体版在此译本完成后曾作修改。请重新转换，或校对后确认。',
    },
    unknown: {
      en: 'Nobody can tell from which text this translation was made. Compare the two and confirm it.',
      'zh-Hant-HK': '無法確定此譯本源自哪個版本。請對照後確認。',
      'zh-Hans': '无法确定此译本源自哪个版本。请对照后确认。',
    },
  },
  evaluate({ edition, versions }) {
    const translated = versions.filter(({ words }) => words.translation && words.translation.state !== 'authored')
    return judgeEach(translated, ({ path, words }) => {
      const place = placeOfField(`${path}.translation`, words.translation?.state)
      const [made, now] = [words.translation?.sourceHash ?? null, edition.around.sourceHash]
      if (made === null || now === undefined) return cantTell('unknown', place)
      return made === now ? passed(place) : failed('older', place)
    })
  },
  repair(edition, { pointer, reason }) {
    const isConverted = edition.words.sc?.translation?.state === 'converted'
    return reason === 'older' && pointer.startsWith('sc.') && isConverted ? withConversion(edition) : null
  },
})
