import { readController } from '../../../reading/controller.ts'

export default readController('api::taxonomy-term.taxonomy-term')
