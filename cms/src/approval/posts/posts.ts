import type { Directory } from '@clf/workflow'
import type { Role } from '../machine.ts'

/** Who may take part in the way of an edition: the directory, with a group for each role of each department. */
export interface Posts {
  directory: Directory
  /** Codes of departments that have posts of their own; everything else is of {@link everywhere}. */
  departments: ReadonlySet<string>
}

/** Code that stands for every department without posts of its own. */
export const everywhere = '*'

/** The group of the directory that plays a role for a department. */
export const groupOf = (department: string, role: Role): string => `${department} ${role}`

/** The part of the house that stores what the importer sends, and submits it. Nobody signs in as it. */
export const importer = { person: 'import', post: 'importer' } as const

/** The part of the house that publishes at the instant that was set, and begins reviews. It decides nothing, and nobody signs in as it. */
export const clock = { person: 'clock', post: 'clock' } as const

export const titleOfClock = { en: 'Clock', 'zh-Hant-HK': '時鐘', 'zh-Hans': '时钟' } as const

export const titleOfImporter = { en: 'Importer', 'zh-Hant-HK': '匯入程式', 'zh-Hans': '导入程序' } as const

/** Id and title of the group that is asked when nobody else is left. */
export const lastResort = { id: 'last resort', title: { en: 'Last resort', 'zh-Hant-HK': '最後處理人員', 'zh-Hans': '最后处理人员' } } as const

/** Posts that nobody holds: the last resort is of two posts at least, whoever holds them. */
export const vacantPosts = ['vacant-1', 'vacant-2'].map((id) => ({ id, title: { en: 'Vacant post', 'zh-Hant-HK': '懸空職位', 'zh-Hans': '空缺职位' } }))

/** Id of a person, for whatever capitals an e-mail is written in. */
export const personOf = (email: string): string => email.trim().toLowerCase()
