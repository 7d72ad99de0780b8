import { cantTell, failed, judgeEach, passed, type Judgement } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import type { UsedFont } from '../../sight/sight.ts'
import { familiesIn, standingOf } from './families.ts'

/** Words are set in the sans-serif faces that the standard allows: by the fonts that were used, not by what a sheet asks for. */
export const typefacesAreOfTheStandard = defineSightRule<'decorative' | 'unknown'>({
  id: 'typefaces-are-of-the-standard',
  impact: 'moderate',
  criteria: ['clf:typefaces'],
  source: commonLook,
  messages: {
    decorative: {
      en: 'Words are set in {found}, a face of handwriting or display. Use the sans-serif faces of the standard.',
      'zh-Hant-HK': '文字使用了手寫或裝飾字體：{found}。請使用標準的無襯線字體。',
      'zh-Hans': '文字使用了手写或装饰字体：{found}。请使用标准的无衬线字体。',
    },
    unknown: {
      en: 'Words are set in {found}, which is not in the list of the standard’s faces. Look whether it is a plain sans-serif face.',
      'zh-Hant-HK': '文字使用了 {found}，不在標準的字體清單之內。請查看是否普通的無襯線字體。',
      'zh-Hans': '文字使用了 {found}，不在标准的字体清单之内。请查看是否普通的无衬线字体。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight)) return [{ outcome: 'inapplicable' }]
    return judgeEach(sight.fonts.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)), judgementOf)
  },
})

function judgementOf(font: UsedFont): Judgement<'decorative' | 'unknown'> {
  const [first = ''] = familiesIn(font.asked)
  const standing = standingOf(font.family)
  if (standing === 'decorative') return failed('decorative', font, font.family)
  // What is asked for first is what readers see who have it, though this machine has not.
  if (standingOf(first) === 'decorative') return failed('decorative', font, first)
  if (standing === 'allowed') return passed(font)
  // Where a machine has no face that was asked for, it takes one of its own.
  if (!font.isLoaded && standingOf(first) === 'allowed' && !/serif|song|ming/i.test(first.replace('sans-serif', ''))) return passed(font)
  return cantTell('unknown', font, font.family)
}
