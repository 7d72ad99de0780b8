import { LinkEnded, languageOfAddress, pathIn, withoutLanguage } from '@clf/app-shell'
import { previewEnd, readPreviewToken } from '@clf/content'
import { defineMiddleware } from 'astro/middleware'
import { cms } from './cms-reader/cms.ts'
import { createCmsClient } from './cms-reader/cms-client.ts'
import { config } from './config/current.ts'

/**
 * Gives pages the CMS that they read. `/en/preview/TOKEN/circulars/…` is the page `/en/circulars/…`, read with the draft of the token in the
 * place of what is public; its address stays what was asked for, so that the other languages are those of the draft.
 */
export const onRequest = defineMiddleware(({ locals, url: { pathname } }, next) => {
  const lang = languageOfAddress(pathname)
  const [, token, path = ''] = /^\/preview\/([^/]+)(\/.*)?$/.exec(withoutLanguage(pathname)) ?? []
  if (lang === null || token === undefined) {
    locals.cms = cms
    return next()
  }
  const shown = readPreviewToken(token)
  if (!shown) throw new LinkEnded('The address holds no token of a preview.')
  locals.draft = { until: previewEnd(shown) }
  locals.cms = createCmsClient(config.cmsUrl, { preview: token })
  return next(pathIn(lang, path))
})
