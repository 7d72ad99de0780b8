import { readController } from '../../../reading/controller.ts'

export default readController('api::service.service')
