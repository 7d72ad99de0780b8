import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Line } from '../edition/edition-subject.ts'
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

/** Words of capitals that are no names: those beside a name written small, numerals, forms and other words in capitals are left out. */
function abbreviationsIn({ text, node }: Line): string[] {
  if (node === null && text.length < 12) return []
  const found = [...text.matchAll(/(?<![\w.@/&-])[A-Z]{3,8}(?![\w.@/&-]|\s+[A-Z]?[a-z]+-[a-z]|[’']s? [A-Z]{2})/g)]
  return found.filter(({ 0: word, index }) => !/^[IVXLC]+$/.test(word) && !isInCapitals(text, word, index) && !/^[:：]/.test(text.slice(index + word.length))).map(([word]) => word)
}

/** Whether words in capitals stand beside it: a shouted line, or the family name of somebody. */
function isInCapitals(text: string, word: string, index: number): boolean {
  const before = /([A-Za-z]+)[\s,]+$/.exec(text.slice(0, index))?.[1] ?? ''
  const after = /^[\s,]+([A-Za-z]+)/.exec(text.slice(index + word.length))?.[1] ?? ''
  const isWord = (next: string) => next.length > 3 && next === next.toUpperCase() && /[AEIOU]/.test(next)
  return isWord(before) || isWord(after) || /^(?:Mr|Ms|Mrs|Miss|Dr|Prof|Sir)$/.test(before)
}

/** What every reader of government papers knows, or knows better than its words. */
const common = [
  'HKSAR',
  'HKSARG',
  'HKID',
  'HKD',
  'USD',
  'PDF',
  'HTML',
  'XML',
  'CSS',
  'CSV',
  'JSON',
  'URL',
  'USB',
  'VPN',
  'LAN',
  'WAN',
  'DVD',
  'ROM',
  'RAM',
  'SMS',
  'MMS',
  'FAQ',
  'ATM',
  'GPS',
  'CCTV',
  'SIM',
  'PIN',
  'OTP',
  'ISO',
  'IEC',
  'GMT',
  'HKT',
  'UTC',
  'NGO',
  'CEO',
  'HIV',
  'AIDS',
  'SARS',
  'COVID',
  'UNESCO',
  'WHO',
  'GDP',
  'VAT',
  'RSS',
  'HTTP',
  'HTTPS',
  'WCAG',
  'PVC',
  'LED',
  'LPG',
  'ABS',
  'VIP',
  'AED',
  'PPE',
  'HVAC',
  'ICT',
  'DNA',
  'BBC',
  'HSBC',
  'DOCX',
  'XLSX',
  'PPTX',
  'JPEG',
  'PNG',
  'ASCII',
  'UTF',
  'MTR',
  'ICAC',
  'CSR',
  'CAP',
  'NOT',
  'AND',
  'THE',
  'ALL',
  'FOR',
  'MUST',
  'END',
  'PART',
  'NOTE',
  'ANNEX',
  'TABLE',
  'NEW',
  'YES',
  'SECTION',
  'SECRET',
  'TOP',
  'CEOS',
  'CHAN',
  'LEE',
  'WONG',
  'TEL',
  'FAX',
  'REF',
  'ATTN',
  'BCC',
  'AMEND',
  'ADMIN',
  'STAFF',
  'TBC',
  'GOVHK',
  'SMOKING',
  'ENTRY',
  'PARKING',
  'EXIT',
  'WARNING',
  'DANGER',
  'ONLY',
  'OPEN',
  'CLOSED',
  'IMPORTANT',
  'URGENT',
  'CAUTION',
]
