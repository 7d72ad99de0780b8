import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Line } from '../edition/edition-subject.ts'
import { isOrdinaryWord } from '../edition/ordinary-words.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** An abbreviation is written out where it first stands, or explained by the glossary. */
export const abbreviationsAreExplained = defineEditionRule({
  id: 'abbreviations-are-explained',
  impact: 'moderate',
  criteria: ['3.1.4'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'New staff and readers of other departments do not know the abbreviations of a team.',
    'zh-Hant-HK': '新入職及其他部門的同事，並不認識個別組別的簡稱。',
    'zh-Hans': '新入职及其他部门的同事，并不认识个别组别的简称。',
  },
  messages: {
    unknown: {
      en: '“{found}” is not explained here or in the glossary. Write it out at its first use, with the abbreviation in brackets.',
      'zh-Hant-HK': '「{found}」未有在文中或詞彙表解釋。請在首次出現時寫出全稱，並以括號註明簡稱。',
      'zh-Hans': '“{found}”未有在文中或词汇表解释。请在首次出现时写出全称，并以括号注明简称。',
    },
  },
  evaluate({ edition: { around: { glossary = [] } }, versions }) {
    const explained = new Set([...common, ...glossary.map((term) => term.toUpperCase())])
    const found = versions.flatMap(({ lines }) => {
      const own = new Set(explained)
      const words = lines.map(({ text }) => text).join('\n')
      for (
        const { 1: inside = '', 2: before = '', 3: told = '' } of words.matchAll(
          /[（(](?:[^()（）]{0,24}[\s「“"'])?[「“"']?([A-Z][A-Za-z0-9&/-]{1,9})s?[」”"']?[)）]|([A-Z][A-Z0-9&/-]{1,9}) ?[（(](?=\p{Lu}\p{Ll}|\p{Script=Han}{4})|\b([A-Z][A-Z0-9&/-]{1,9}) (?:means|stands for|refers to|is short for)\b/gu,
        )
      ) own.add((inside || before || told).toUpperCase())
      return lines.flatMap((line) => abbreviationsIn(line).map((abbreviation) => ({ line, abbreviation, isFirst: !own.has(abbreviation) && !!own.add(abbreviation) })))
    })
    return judgeEach(found, ({ line, abbreviation, isFirst }) => (isFirst ? failed('unknown', line, abbreviation) : passed(line)))
  },
})

/**
 * Words of capitals that are abbreviations: words that are only written large, numerals, forms, and names of persons are left out.
 * In a line of capitals nobody can tell them apart.
 */
function abbreviationsIn({ text, node }: Line): string[] {
  if (node === null && text.length < 12) return []
  const found = [...text.matchAll(/(?<![\w.@/&-])[A-Z]{3,8}(?![\w.@/&-]|\s+[A-Z]?[a-z]+-[a-z]|[’']s? [A-Z]{2})/g)]
  return found.filter((match) => !isNoAbbreviation(match)).map(([word]) => word)
}

function isNoAbbreviation({ 0: word, index, input }: RegExpExecArray): boolean {
  const [before, after] = [input.slice(0, index), input.slice(index + word.length)]
  if (/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word) || isOrdinaryWord(word)) return true
  // What leads a line, a name before its given names, the number of a form, and the name of a file.
  if (/^[:：]/.test(after) || (familyNames.has(word) && /^,? [A-Z][a-z]/.test(after))) return true
  if (/(?:\bforms?(?: No\.)?|表格) ?$/i.test(before) && /^ ?\d/.test(after)) return true
  return isInCapitals(before, after)
}

/** Whether words in capitals stand beside it: a shouted line, or the family name of somebody. */
function isInCapitals(textBefore: string, textAfter: string): boolean {
  const before = /([A-Za-z]+)[\s,]+$/.exec(textBefore.slice(-60))?.[1] ?? ''
  const after = /^[\s,]+([A-Za-z]+)/.exec(textAfter)?.[1] ?? ''
  const isWord = (next: string) => next.length > 1 && next === next.toUpperCase() && (isOrdinaryWord(next) || (next.length > 3 && /[AEIOU]/.test(next)))
  return isWord(before) || isWord(after) || /^(?:Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Madam|Messrs)$/.test(before)
}

/** Family names as Hong Kong writes them, in capitals before the given names. */
const familyNames = new Set(
  'AU CHAN CHAU CHENG CHEUNG CHIU CHOI CHOW CHU CHUI CHUNG FAN FOK FONG FUNG HON HUI HUNG IP KAN KONG KWAN KWOK KWONG LAI LAM LAU LAW LEE LEUNG LIU LUI LUK MAK MAN MOK PANG POON SHUM SIN SIU SO SUEN SZE SZETO TAI TAM TANG TING TONG TSANG TSE TSOI TSUI WAN WONG WOO YAN YAU YEUNG YIM YIP YIU YUE YUEN YUNG'
    .split(' '),
)

/** What every reader of government papers knows, or knows better than its words. */
const common = (
  'HKSAR HKSARG HKID HKD USD RMB CNY EUR GBP JPY SGD AUD CAD PDF HTML XML CSS CSV JSON URL USB VPN LAN WAN DVD ROM RAM CPU SSD SMS MMS FAQ FAQS ATM GPS CCTV SIM PIN OTP ISO IEC IEEE GMT HKT UTC '
  + 'NGO NGOS CEO CEOS HIV AIDS SARS COVID UNESCO WHO GDP VAT RSS HTTP HTTPS WCAG PVC LED LPG LNG ABS VIP AED PPE HVAC ICT DNA BBC HSBC DOC DOCX XLS XLSX PPT PPTX RTF ODT TXT ZIP EXE JPG JPEG PNG GIF SVG TIFF '
  + 'ASCII UTF MTR ICAC CSR CAP TEL FAX REF ATTN BCC ADMIN TBA TBC TBD TBN GOVHK KWH MBPS GBPS DPI RPM UHF VHF MHZ GHZ PPM PSI ETC FYI RSVP ASAP NIL VAC COD '
  + 'MON TUE TUES WED THU THUR THURS FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC'
).split(' ')
