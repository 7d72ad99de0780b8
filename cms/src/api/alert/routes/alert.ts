import { readOnlyRouter } from '../../../rest/read-only-router.ts'

export default readOnlyRouter('api::alert.alert')
