import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Every character is one that other machines know. */
export const noPrivateUseCharacters = textRule({
  id: 'no-private-use-characters',
  impact: 'serious',
  criteria: ['clf:chinese-typography'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 66', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech7.htm' },
  why: {
    en: 'A character that only one machine has a shape for is an empty box on every other, and no voice can say it.',
    'zh-Hant-HK': '自造字只有個別電腦能顯示，在其他電腦只是空格，也無法讀出。',
    'zh-Hans': '自造字只有个别电脑能显示，在其他电脑只是空格，也无法读出。',
  },
  messages: {
    private: {
      en: 'The character {found} is not in the standard sets (Unicode with HKSCS). Type the word again.',
      'zh-Hant-HK': '字元{found}不屬標準字集（Unicode及香港增補字符集）。請重新輸入該字。',
      'zh-Hans': '字符{found}不属标准字集（Unicode及香港增补字符集）。请重新输入该字。',
    },
    garbled: {
      en: 'The characters “{found}” are garbled. Type the words again.',
      'zh-Hant-HK': '「{found}」為亂碼。請重新輸入有關字句。',
      'zh-Hans': '“{found}”为乱码。请重新输入有关字句。',
    },
  },
  languages: allLanguages,
  find: (text) => [
    ...matchesOf(text, /[\p{Co}\uFFFD]+/gu, 'private'),
    // Text in UTF-8 that was read as Latin 1 or Windows-1252.
    ...matchesOf(
      text,
      /(?:â€[™œ“”˜¦\u009D\u0080-\u00BF–—]?|Ã[\u0080-\u00BF©¨¢£¤¦§ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿]|[äåæçèé][\u0080-\u00BF›»œŒ…†‡ˆ‰Š‹][\u0080-\u00BF›»œ˜™š¸¹º¼½¾¿­])/gu,
      'garbled',
      ([found]) => decoded(found),
    ),
  ],
})

/** What Windows-1252 writes at the bytes 0x80 to 0x9F; the other bytes are the characters of the same number. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character that these are the bytes of in UTF-8; undefined when they are none. */
function decoded(found: string): string | undefined {
  const bytes = [...found].map((character) => (windows.includes(character) ? windows.indexOf(character) + 0x80 : (character.codePointAt(0) ?? 0)))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined // Bytes were lost on the way: only a person knows the word.
  }
}
