import type { Core } from '@strapi/strapi'
import { importCircular } from '../../../circulars/import-circular.ts'

export default ({ strapi }: { strapi: Core.Strapi }) => ({ circular: (body: unknown) => importCircular(strapi, body) })
