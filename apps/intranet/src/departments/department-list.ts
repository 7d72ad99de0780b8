import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { departmentStrings } from './strings.ts'

export interface DepartmentGroup {
  id: string
  label: string
  note?: string
  bureaus: Bureau[]
}

const kinds = ['bureau', 'department', 'agency'] as const

/** Units of today by kind, then those of 2006. Groups without units are left out. */
export function departmentGroups(lang: LanguageTag, bureaus: Bureau[]): DepartmentGroup[] {
  const strings = departmentStrings[lang]
  const today = bureaus.filter(({ era }) => era === 'current')
  const former = bureaus.filter(({ era }) => era === '2006')
  const groups: DepartmentGroup[] = [
    ...kinds.map((kind) => ({ id: kind, label: strings.kinds[kind], bureaus: today.filter((one) => one.kind === kind) })),
    { id: 'former', label: strings.former, note: strings.formerNote, bureaus: former },
  ]
  return groups.filter((group) => group.bureaus.length > 0)
}
