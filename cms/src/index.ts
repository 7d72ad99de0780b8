import type { Core } from '@strapi/strapi'
import { writeReference } from './circulars/reference.ts'
import { storeInternalLinks } from './links/store-internal-links.ts'
import { limitReading } from './readers/limit-reading.ts'
import { createImportToken } from './start/import-token.ts'
import { createLocales } from './start/locales.ts'
import { refuseNewerDatabase } from './start/newer-database.ts'
import { setPublicRole } from './start/public-role.ts'
import { useSqliteFile } from './start/use-sqlite-file.ts'
import { guardFileRows } from './uploads/keep-published-files.ts'

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    useSqliteFile(strapi)
    refuseNewerDatabase(strapi)
    strapi.documents.use(limitReading(strapi))
    strapi.documents.use(storeInternalLinks)
    strapi.documents.use(writeReference(strapi))
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    guardFileRows(strapi)
    await createLocales(strapi)
    await setPublicRole(strapi)
    await createImportToken(strapi)
  },
}
