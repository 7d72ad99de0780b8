import { directoryOf } from '@clf/workflow'
import type { DirectorySource, Language, Words } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { auditor } from '../../start/roles.ts'
import { roles } from '../machine.ts'
import type { Role } from '../machine.ts'
import { clock, everywhere, groupOf, importer, lastResort, personOf, titleOfClock, titleOfImporter, vacantPosts } from './posts.ts'
import type { Posts } from './posts.ts'
import { titleOfGroup } from './read-posts.ts'

interface Account {
  email: string
  preferedLanguage: string | null
  roles: { id: number; code: string; name: string }[]
}

interface Permission {
  action: string
  role: { id: number } | null
}

const explorer = 'plugin::content-manager.explorer'
const superAdmin = 'strapi-super-admin'

/** What the roles of the house are called as posts; a role of another name bears it in every language. */
const titles: Readonly<Record<string, Words>> = {
  [superAdmin]: { en: 'Administrator', 'zh-Hant-HK': '管理員', 'zh-Hans': '管理员' },
  'strapi-editor': { en: 'Editor', 'zh-Hant-HK': '編輯', 'zh-Hans': '编辑' },
  'strapi-author': { en: 'Author', 'zh-Hant-HK': '擬稿人', 'zh-Hans': '拟稿人' },
  'clf-approver': { en: 'Approver', 'zh-Hant-HK': '審批人', 'zh-Hans': '审批人' },
  'clf-auditor': { en: 'Auditor', 'zh-Hant-HK': '審計人員', 'zh-Hans': '审计人员' },
}

/** Ids of a directory have no more room. */
const longest = 100

/**
 * The posts of a house whose administrator keeps no file of them: each account is a post of its own. Who may write is an author, who may
 * publish is reviewer and publisher, and who may do everything is an auditor too, as is who has that role.
 */
export async function postsOfAccounts(strapi: Core.Strapi): Promise<Posts> {
  const found: Account[] = await strapi.db.query('admin::user').findMany(
    { where: { isActive: true }, select: ['email', 'preferedLanguage'], populate: { roles: true }, orderBy: { id: 'asc' } } as never,
  )
  const accounts = found.filter(({ email, roles: own }) => email.length <= longest && own.length > 0).map((account) => ({ ...account, id: personOf(account.email) }))
  const writing = await rolesThatMay(strapi, [`${explorer}.create`, `${explorer}.update`])
  const publishing = await rolesThatMay(strapi, [`${explorer}.publish`])
  const has = (account: Account, ids: ReadonlySet<number>): boolean => account.roles.some(({ id }) => ids.has(id))
  const isAuditor = (account: Account): boolean => account.roles.some(({ code }) => code === superAdmin || code === auditor.code)
  const plays: Readonly<Record<Role, (account: Account) => boolean>> = {
    author: (account) => has(account, writing),
    reviewer: (account) => has(account, publishing),
    publisher: (account) => has(account, publishing),
    auditor: isAuditor,
  }
  const posts = accounts.map((account) => account.id)
  const source: DirectorySource = {
    people: [...accounts.map(personOfAccount), { id: importer.person }, { id: clock.person }],
    posts: [
      ...accounts.map((account) => ({ id: account.id, title: titleOf(account) })),
      { id: importer.post, title: titleOfImporter },
      { id: clock.post, title: titleOfClock },
      ...vacantPosts,
    ],
    groups: [
      ...roles.map((role) => ({
        id: groupOf(everywhere, role),
        title: titleOfGroup(everywhere, role),
        members: [...accounts.filter(plays[role]).map(({ id }) => ({ post: id })), ...(role === 'author' ? [{ post: importer.post }] : [])],
      })),
      { ...lastResort, members: [...accounts.filter(plays.publisher), ...vacantPosts].map(({ id }) => ({ post: id })) },
    ],
    holdings: [...posts.map((id) => ({ post: id, person: id, kind: 'substantive' as const })), { ...importer, kind: 'substantive' }, { ...clock, kind: 'substantive' }],
    leave: [],
    lastResort: lastResort.id,
  }
  return { directory: directoryOf(source), departments: new Set([everywhere]) }
}

/** Languages of mail, by that of the admin. */
const languageOf: Readonly<Record<string, Language>> = { en: 'en', zh: 'zh-Hant-HK', 'zh-Hans': 'zh-Hans' }

/** An address that the directory does not take for one keeps nobody from their post. */
function personOfAccount({ id, preferedLanguage }: Account & { id: string }): DirectorySource['people'][number] {
  const language = languageOf[preferedLanguage ?? '']
  return { id, ...(z.email().safeParse(id).success && { mail: id }), ...(language && { language }) }
}

async function rolesThatMay(strapi: Core.Strapi, actions: readonly string[]): Promise<ReadonlySet<number>> {
  const permissions: Permission[] = await strapi.db.query('admin::permission').findMany({ where: { action: { $in: actions } }, select: ['action'], populate: { role: { select: ['id'] } } } as never)
  return new Set(permissions.flatMap(({ role }) => (role ? [role.id] : [])))
}

function titleOf({ roles: own }: Account): Words {
  const [role] = own
  const name = role?.name.slice(0, longest).trim() || 'Account'
  return titles[role?.code ?? ''] ?? { en: name, 'zh-Hant-HK': name, 'zh-Hans': name }
}
