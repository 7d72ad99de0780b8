import { readController } from '../../../reading/controller.ts'

export default readController('api::glossary-term.glossary-term')
