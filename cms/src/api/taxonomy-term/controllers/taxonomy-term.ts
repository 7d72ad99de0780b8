import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::taxonomy-term.taxonomy-term')
