import { cantTell, failed, judgeEach, passed, type Judgement } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import type { UsedFont } from '../../sight/sight.ts'
import { familiesIn, standingOf } from './families.ts'

type Reason = 'decorative' | 'other-kind' | 'unknown'

/** Words are set in the sans-serif faces that the standard allows: by the fonts that were used, not by what a sheet asks for. */
export const typefacesAreOfTheStandard = defineSightRule<Reason>({
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
    'other-kind': {
      en: 'Words are set in {found}, a face with serifs or with letters of one width. Use the sans-serif faces of the standard.',
      'zh-Hant-HK': '文字使用了襯線或等寬字體：{found}。請使用標準的無襯線字體。',
      'zh-Hans': '文字使用了衬线或等宽字体：{found}。请使用标准的无衬线字体。',
    },
    unknown: {
      en: 'Words are set in {found}, which is not in the list of the standard’s faces. Look whether it is a plain sans-serif face.',
      'zh-Hant-HK': '文字使用了{found}，不在標準的字體清單之內。請查看是否普通的無襯線字體。',
      'zh-Hans': '文字使用了{found}，不在标准的字体清单之内。请查看是否普通的无衬线字体。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight)) return [{ outcome: 'inapplicable' }]
    return judgeEach(sight.fonts.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)), judgementOf)
  },
})

/** What the rule says of one face. */
export function judgementOf(font: UsedFont): Judgement<Reason> {
  const [first = ''] = familiesIn(font.asked)
  const standing = standingOf(font.family)
  // Examples of code and of what is typed are set apart by letters of one width.
  if (/^<(code|pre|kbd|samp|tt|textarea)\b/i.test(font.snippet)) return passed(font)
  if (standing === 'decorative') return failed('decorative', font, font.family)
  // What is asked for first is what readers see who have it, though this machine has not.
  const asked = standingOf(first)
  if (asked === 'decorative' || asked === 'other-kind') return failed(asked, font, first)
  // Where a machine has no face that was asked for, it takes one of its own.
  if (standing === 'allowed' || (!font.isLoaded && asked === 'allowed')) return passed(font)
  return standing === 'other-kind' ? failed('other-kind', font, font.family) : cantTell('unknown', font, font.family)
}
