import { evened } from '../../look-and-feel/furniture-words.ts'
import { isOffered, namesOf } from '../../look-and-feel/offered.ts'
import type { Sight, SightControl } from '../../sight/sight.ts'

/** Words of a text size control: that it is about text, and which size. */
const topic = /\b(text|font|type|letter)[ -]?(size|resize|resizer)\b|字[型體体形號号]|文字大小|字級|字级/
const size =
  /\b(default|normal|original|standard|regular|small|smaller|smallest|medium|large|larger|largest|big|bigger|biggest|extra large|x-large|reset|increase|decrease|enlarge|reduce)\b|原設定|原设定|預設|预设|標準|标准|正常|一般|較小|较小|較大|较大|最小|最大|特大|[小中大細细]|放大|縮小|缩小/
/** Names that mean a size only among others of their kind. */
const alone = /^(a{1,3}|a ?[-+]{1,2}|[-+] ?a|small|medium|large|larger|largest|normal|default|小|中|大|較大|最大|较大|特大|原設定|原设定|標準|标准|正常|細|细)$/

/** Most that may stand between two of one control: its label, a separator. */
const widest = 12

/** The sizes that a page offers for its text, in reading order; none where it has no such control. */
export function findSizes(sight: Sight): SightControl[] {
  const candidates = sight.controls.filter((control) =>
    control.part !== 'main' && ['link', 'button', 'choice'].includes(control.kind) && isOffered(sight, control) && kindOf(sight, control) !== 'none'
  )
  const groups: SightControl[][] = []
  for (const control of candidates) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && control.order - last.order <= widest && control.part === last.part) group.push(control)
    else groups.push([control])
  }
  return groups.find((group) => group.length > 1 && (group.some((control) => kindOf(sight, control) === 'named') || isLetters(sight, group))) ??
    groups.find(([only]) => only && kindOf(sight, only) === 'named' && only.kind !== 'link') ?? []
}

const isLetters = (sight: Sight, group: readonly SightControl[]) =>
  group.every((control) => namesOf(sight, control).some((name) => /^a{1,3}[-+ ]*$|^[-+] ?a$/.test(bare(name)))) ||
  group.some((control) => namesOf(sight, control).some((name) => /[大中小]/.test(name)))

function kindOf(sight: Sight, control: SightControl): 'named' | 'alone' | 'none' {
  const names = namesOf(sight, control).map(bare)
  if (names.some((name) => topic.test(name) && size.test(name))) return 'named'
  // A title may explain a letter; it makes no size of what is called something else.
  return names.some((name) => alone.test(name)) && isLetterOrSize(bare(control.name)) ? 'alone' : 'none'
}

const isLetterOrSize = (name: string) => name === '' || alone.test(name)

/** As {@link evened}, with the marks that tell one size from another. */
const bare = (name: string) => (/[-+]/.test(name) && name.trim().length <= 4 ? name.normalize('NFKC').trim().toLowerCase() : evened(name))
