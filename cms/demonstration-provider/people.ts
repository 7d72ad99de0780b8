import type { DemonstrationClient, Person } from '@clf/openid/demonstration'

/** Groups of the demonstration, as `CLF_CMS_OIDC_ROLES` maps them. */
export const demonstrationRoles = { 'cms-authors': 'author', 'cms-editors': 'editor', 'cms-approvers': 'approver', 'cms-administrators': 'administrator' }

/** Somebody who can be known by an e-mail address. */
export interface Editor extends Person {
  email: string
  hasVerifiedEmail: boolean
}

export const people: readonly Editor[] = [
  { subject: 'a-1', name: 'Chan Tai Man', email: 'chan.tm@demo.example', hasVerifiedEmail: true, groups: ['cms-editors', 'staff'] },
  { subject: 'a-2', name: 'Lee Siu Ming', email: 'lee.sm@demo.example', hasVerifiedEmail: true, groups: ['cms-approvers'] },
  { subject: 'a-3', name: 'Wong Mei Ling', email: 'wong.ml@demo.example', hasVerifiedEmail: true, groups: ['cms-authors'] },
  { subject: 'a-4', name: 'Ho Ka Yan', email: 'ho.ky@demo.example', hasVerifiedEmail: true, groups: ['cms-administrators'] },
  { subject: 'a-5', name: 'Lam Chi Wai', email: 'lam.cw@demo.example', hasVerifiedEmail: true, groups: ['staff'] },
]

/** As whom the CMS asks the demonstration's provider. */
export const clientOf = (cmsUrl: string): DemonstrationClient => ({
  id: 'clf-cms',
  secret: 'demonstration',
  callback: `${cmsUrl}/sign-in/callback`,
  afterSignOut: `${cmsUrl}/admin/auth/login`,
})
