import { readController } from '../../../reading/controller.ts'

export default readController('api::best-practice.best-practice')
