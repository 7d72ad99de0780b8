/** Whose circular a memo says that it is. */
interface Issuer {
  /** The words that say so: `FEHD`, `Food and Environmental Hygiene Department`, 食環署, and `departmental` of one that names nobody. */
  name: string
  /** Place of the whole in the memo: the words and the circular. */
  from: number
  to: number
}

const farthest = 100

const bodies =
  'Administration|Agency|Archives|Authority|Branch|Bureau|Bureaux|Commission|Council|Department|Division|Force|Headquarters|Judiciary|Laboratory|Observatory|Office|Ombudsman|Police|Secretariat|Section|Service|Services|Unit|Wing'
/** `Food and Environmental Hygiene Department’s`, with its abbreviation in brackets or without. */
const latinName = String.raw`\p{Lu}[\p{L}’'-]*(?:,?[ \t\n]+(?:of|and|the|for|&|\p{Lu}[\p{L}’'-]*)){0,12}`
const nameBefore = new RegExp(String.raw`(?<![\p{L}\d])(?<name>(?:${latinName}[ \t\n]+)?(?:${bodies}))(?:[’']s)?(?:\s*\(\p{Lu}[\p{L}&]*\))?\s+(?:own\s+|internal\s+)?$`, 'u')
/** Two capitals and more: `FEHD`, `ArchSD`, `C&ED`. */
const acronym = String.raw`\p{Lu}(?=[\p{L}&]*\p{Lu})[\p{L}&]{1,9}`
const acronymBefore = new RegExp(String.raw`(?<![\p{L}\d&])(?<name>${acronym})(?:[’']s|/)?\s*(?:own\s+|internal\s+)?$`, 'u')
/** Somebody's own, who is not named: `departmental`, `this Department’s`, `their own`. */
const ownBefore = /(?<![\p{L}\d])(?<name>departmental|divisional|in-house|internal|(?:department|bureau|office|branch|division)(?:[’']s)?(?:\s+own)?|(?:my|our|your|his|her|its|their)\s+own)\s+$/iu
const hanBody = '(?:署|局|处|處|厅|廳|院|科|组|組|委员会|委員會|办公室|辦公室|总部|總部|部门|部門|本部|该部|該部|机构|機構)'
const hanBefore = new RegExp(String.raw`(?<name>\p{Script=Han}{0,24}${hanBody})(?:的|之|内部|內部|所发|所發|发出的|發出的|自行发出的|自行發出的)?[「『“]?\s*$`, 'u')
/** 各局 are all of them, and 此處 is a place. */
const noBody = /(?:[各此何别別全到每]|有关|有關)(?:署|局|处|處|部门|部門|机构|機構)$/u

const nameBehind = new RegExp(String.raw`^,?\s+(?:issued\s+by|of)\s+(?:the\s+)?(?<name>(?:${latinName}[ \t\n]+)?(?:${bodies})|${acronym})(?![\p{L}\d])`, 'u')
const bracketBehind = new RegExp(String.raw`^\s*[(（]\s*(?<name>(?:${latinName}[ \t\n]+)?(?:${bodies})|${acronym}|\p{Script=Han}{1,24}${hanBody})\s*[)）]`, 'u')

/** Words in capitals that name nobody. */
const noAcronyms = new Set('THE RE REF PS NB CC FYI ASAP MEMO NOTE URGENT SEE PER AND OR OF IN TO BY VIA CF WITH UNDER FROM BOTH ALL NEW OLD PLEASE SUBJECT II III IV VI VII VIII IX'.split(' '))

/**
 * Whose circular is cited, where the memo says so: departments have series that are called as ours are. Null where it names nobody.
 *
 * @param cited place of the circular, from the name of its series on
 * @param isOrganisation whether the readers' list of bureaux and departments has a name
 */
export function issuerOf(memo: string, cited: { from: number; to: number }, isOrganisation: (name: string) => boolean): Issuer | null {
  // A blank line and the end of a sentence part it from what is meant there.
  const before = memo.slice(Math.max(0, cited.from - farthest), cited.from).split(/\n\s*\n|[.;。；！？]\s+/u).at(-1) ?? ''
  const behind = memo.slice(cited.to, cited.to + farthest)
  const written = memo.slice(cited.from, cited.to)
  const ahead = nameBefore.exec(before) ?? ownBefore.exec(before) ?? acronymIn(before, written, isOrganisation) ?? bodyIn(before)
  const name = ahead?.groups?.['name']
  if (ahead && name !== undefined) return { name, from: cited.from - before.length + ahead.index, to: cited.to }
  const found = nameBehind.exec(behind) ?? bracketIn(behind, isOrganisation)
  const named = found?.groups?.['name']
  if (!found || named === undefined) return null
  return { name: named, from: cited.from, to: cited.to + found[0].length }
}

function acronymIn(before: string, written: string, isOrganisation: (name: string) => boolean): RegExpExecArray | null {
  const found = acronymBefore.exec(before)
  const name = found?.groups?.['name']
  if (!found || name === undefined) return null
  if (isOrganisation(name)) return found
  // In a heading in capitals every word is one.
  const isHeading = /\p{Lu}{2,}[^\p{L}]*$/u.test(before.slice(0, found.index)) || /\p{Lu}{4,}/u.test(written)
  return isHeading || noAcronyms.has(name) ? null : found
}

function bodyIn(before: string): RegExpExecArray | null {
  const found = hanBefore.exec(before)
  return found && !noBody.test(found.groups?.['name'] ?? '') ? found : null
}

/** Letters in brackets are somebody's name where it is one that is known. */
function bracketIn(behind: string, isOrganisation: (name: string) => boolean): RegExpExecArray | null {
  const found = bracketBehind.exec(behind)
  const name = found?.groups?.['name'] ?? ''
  return found && (isOrganisation(name) || !new RegExp(`^${acronym}$`, 'u').test(name)) ? found : null
}
