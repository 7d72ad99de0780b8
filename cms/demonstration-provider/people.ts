/** Somebody who can sign in at the demonstration's provider. */
export interface Person {
  /** Claim `sub`. */
  subject: string
  name: string
  email: string
  hasVerifiedEmail: boolean
  groups: readonly string[]
}

/** Groups of the demonstration, as `CLF_CMS_OIDC_ROLES` maps them. */
export const demonstrationRoles = { 'cms-authors': 'author', 'cms-editors': 'editor', 'cms-approvers': 'approver', 'cms-administrators': 'administrator' }

export const people: readonly Person[] = [
  { subject: 'a-1', name: 'Chan Tai Man', email: 'chan.tm@demo.example', hasVerifiedEmail: true, groups: ['cms-editors', 'staff'] },
  { subject: 'a-2', name: 'Lee Siu Ming', email: 'lee.sm@demo.example', hasVerifiedEmail: true, groups: ['cms-approvers'] },
  { subject: 'a-3', name: 'Wong Mei Ling', email: 'wong.ml@demo.example', hasVerifiedEmail: true, groups: ['cms-authors'] },
  { subject: 'a-4', name: 'Ho Ka Yan', email: 'ho.ky@demo.example', hasVerifiedEmail: true, groups: ['cms-administrators'] },
  { subject: 'a-5', name: 'Lam Chi Wai', email: 'lam.cw@demo.example', hasVerifiedEmail: true, groups: ['staff'] },
]
