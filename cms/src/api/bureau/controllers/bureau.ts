import { readController } from '../../../reading/controller.ts'

export default readController('api::bureau.bureau')
