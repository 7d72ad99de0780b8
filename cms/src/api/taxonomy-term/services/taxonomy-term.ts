import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::taxonomy-term.taxonomy-term')
