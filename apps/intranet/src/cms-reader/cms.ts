import { config } from '../config/current.ts'
import type { CmsClient } from './cms-client.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import { Replica } from '../read-model/reading/replica.ts'

/** The store of this server, as its pages read it. */
export const replica = new Replica(config.store)

/** What is public. */
export const cms = createReplicaClient(replica)

/** What readers of these audiences may read. */
export const cmsFor = (audiences: readonly string[]): CmsClient => (audiences.length === 0 ? cms : createReplicaClient(replica, { audiences }))
