import type { Core } from '@strapi/strapi'
import { approvalOf } from './approval.ts'
import { editionMachine } from './machine.ts'

/** States of the open cases about documents of a type, by `documentId`; what nobody has submitted has none. */
export async function openStates(strapi: Core.Strapi, uid: string): Promise<Map<string, string>> {
  const cases = await approvalOf(strapi).workflow.open(strapi.db.connection, editionMachine.id)
  return new Map(cases.filter(({ record }) => record.type === uid).map(({ record, state }) => [record.id, state]))
}
