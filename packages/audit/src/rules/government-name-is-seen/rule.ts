import { cantTell, failed, passed } from '@clf/rules'
import { isOfTheStandard } from '../../look-and-feel/furniture.ts'
import { claimsIn, headPlace, headWordsOf, isReadOut, languageOf, missedMessages, missedOf, type Missed } from '../../look-and-feel/head.ts'
import { asSeen, hasUnseen, hasWideLetters, plain } from '../../look-and-feel/letters.ts'
import { defineSightRule } from '../../look-and-feel/rule-kinds.ts'
import { commonLook } from '../../look-and-feel/source.ts'
import { namesInFull, saysGovernment } from './names.ts'

const seenNames = namesInFull.map(asSeen)

/** Is a name of the government, letter by letter. */
const isTrue = (words: string) => saysGovernment(plain(words)) && !hasUnseen(words) && !hasWideLetters(words)

/** Looks like a name of the government and is none: written with other letters. */
const isForged = (words: string): boolean => {
  const looks = asSeen(words)
  return seenNames.some((name) => looks.includes(name)) && !isTrue(words)
}

/** The government's name at the top of the page, in its language, seen and read. */
export const governmentNameIsSeen = defineSightRule<Missed | 'missing' | 'other-language' | 'unread' | 'forged' | 'in-picture' | 'no-head'>({
  id: 'government-name-is-seen',
  impact: 'critical',
  criteria: ['clf:government-identity'],
  source: commonLook,
  messages: {
    ...missedMessages({ en: 'name of the government', 'zh-Hant-HK': '政府名稱', 'zh-Hans': '政府名称' }),
    missing: {
      en:
        'The head of the page does not say that it is the Government’s. Put the name of the Government of the Hong Kong Special Administrative Region there, as text or as an image with that text alternative.',
      'zh-Hant-HK': '網頁頂部沒有說明屬於政府。請以文字，或以附有文字說明的圖像，顯示「香港特別行政區政府」。',
      'zh-Hans': '网页顶部没有说明属于政府。请以文字，或以附有文字说明的图像，显示“香港特别行政区政府”。',
    },
    'other-language': {
      en: 'The government is named in another language than that of the page: {found}. Name it in the language of the page.',
      'zh-Hant-HK': '政府名稱所用的語言與網頁不同：{found}。請使用網頁的語言。',
      'zh-Hans': '政府名称所用的语言与网页不同：{found}。请使用网页的语言。',
    },
    unread: {
      en: 'The name of the government is seen and is not read out: {found}. Take away what hides it from screen readers.',
      'zh-Hant-HK': '政府名稱看得見，但不會讀出：{found}。請移除令讀屏軟件略過它的設定。',
      'zh-Hans': '政府名称看得见，但不会读出：{found}。请移除令读屏软件略过它的设置。',
    },
    forged: {
      en: '"{found}" looks like the name of the government and is written with other or with unseen letters. Write the name itself.',
      'zh-Hant-HK': '「{found}」看似政府名稱，但用了其他字母或看不見的字元。請寫出正確名稱。',
      'zh-Hans': '“{found}”看似政府名称，但用了其他字母或看不见的字符。请写出正确名称。',
    },
    'in-picture': {
      en: 'The name of the government may be in a picture: {found}. Look whether the picture shows it.',
      'zh-Hant-HK': '政府名稱可能在圖像之內：{found}。請查看圖像有沒有顯示。',
      'zh-Hans': '政府名称可能在图像之内：{found}。请查看图像有没有显示。',
    },
    'no-head': {
      en: 'The page does not say where its head ends, and no name of the government was found. Look at the top of the page.',
      'zh-Hant-HK': '網頁沒有說明頂部在哪裡完結，亦找不到政府名稱。請查看網頁頂部。',
      'zh-Hans': '网页没有说明顶部在哪里完结，亦找不到政府名称。请查看网页顶部。',
    },
  },
  evaluate(sight) {
    if (!isOfTheStandard(sight)) return [{ outcome: 'inapplicable' }]
    const words = headWordsOf(sight)
    const language = languageOf(sight)
    const says = (each: string) => saysGovernment(plain(each), language)
    // What is wrong with the words beside a true name is not wrong with the name.
    const forged = claimsIn(words, isForged).find(({ parts }) => !parts.some((part) => isTrue(part.words)))
    if (forged) return [failed('forged', forged, forged.words)]
    const claims = claimsIn(words, says)
    const [claim] = claims
    if (claim) {
      const seen = claims.find(({ parts }) => missedOf(parts) === null && !parts.some(({ isReplacedByPicture }) => isReplacedByPicture))
      if (seen) return [claims.some((each) => isReadOut(each, sight, says)) ? passed(seen) : failed('unread', seen, seen.words)]
      // Where a picture stands in the place of the words, the words may be in it.
      const picture = claim.parts.every((part) => part.isReplacedByPicture) || (claim.parts.every(({ isRead }) => isRead) && pictureBeside(words, claim.parts[0]?.control ?? -1))
      if (picture) return [cantTell('in-picture', claim, claim.words)]
      const missed = missedOf(claim.parts)
      return missed ? [failed(missed.reason, missed.place, missed.found)] : [passed(claim)]
    }
    const [other] = claimsIn(words, (each) => saysGovernment(plain(each)))
    if (other) return [failed('other-language', other, other.words)]
    return [sight.parts.head ? failed('missing', headPlace(sight)) : cantTell('no-head', headPlace(sight))]
  },
})

/** A painted image in the same link whose own alternative is empty. */
const pictureBeside = (words: ReturnType<typeof headWordsOf>, control: number): boolean =>
  control >= 0 && words.some((each) => each.isImage && each.words === '' && each.control === control && each.seen.isSeen)
