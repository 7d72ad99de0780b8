import type { Core } from '@strapi/strapi'

const tieUid = 'clf::account-tie'

/** Which account is whose: a person is known by the subject that the provider gives them for ever, not by an e-mail address that may become somebody else's. */
const model = {
  uid: tieUid,
  singularName: 'clf-account-tie',
  tableName: 'clf_account_ties',
  attributes: {
    id: { type: 'increments' },
    issuer: { type: 'string' },
    subject: { type: 'string' },
    /** Id of the administrator. */
    account: { type: 'integer' },
    /** Instant of the first sign-in, ISO 8601. */
    at: { type: 'string' },
  },
  indexes: [
    { name: 'clf_account_ties_subject_uq', type: 'unique', columns: ['issuer', 'subject'] },
    { name: 'clf_account_ties_account_uq', type: 'unique', columns: ['account'] },
  ],
}

interface Tie {
  id: number
  issuer: string
  subject: string
  account: number
}

/** Makes Strapi keep the table, in `register()`, whether or not anybody signs in by a provider: a table that is not asked for would be deleted. */
export function registerTieTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

const ties = (strapi: Core.Strapi) => strapi.db.query(tieUid as never)

export async function tieOf(strapi: Core.Strapi, where: Pick<Tie, 'issuer' | 'subject'> | Pick<Tie, 'account'>): Promise<Tie | null> {
  return (await ties(strapi).findOne({ where } as never)) as Tie | null
}

/** The database refuses a second tie of a person, or of an account. */
export async function tie(strapi: Core.Strapi, tied: Omit<Tie, 'id'>): Promise<void> {
  await ties(strapi).create({ data: { ...tied, at: new Date().toISOString() } } as never)
}

/** Forgets whose an account was that is no more; another one may bear its number. */
export async function untie(strapi: Core.Strapi, { id }: Tie): Promise<void> {
  await ties(strapi).delete({ where: { id } } as never)
}
