import { otherMethods } from '@clf/app-shell'
import type { APIRoute } from 'astro'
import { replica } from '../../cms-reader/cms.ts'
import { config } from '../../config/current.ts'
import { serveFile } from '../../files/serve-file.ts'
import { fetchFile } from '../../read-model/files/fetch-files.ts'
import { KeptFiles } from '../../read-model/files/kept-files.ts'
import type { NamedFile } from '../../read-model/store/store.ts'

const kept = new KeptFiles(config.store)
const keep = (file: NamedFile) => fetchFile(config, kept, file, new AbortController().signal)

// An intranet that has read nothing yet shows previews all the same, with their files.
export const GET: APIRoute = ({ params, request, locals }) =>
  serveFile({ cmsUrl: config.cmsUrl, fileOf: (url) => (replica.isFilled ? replica.file(url, locals.reader?.audiences) : null), kept, keep }, params['path'], request)
export const HEAD = GET
export const ALL = otherMethods('GET', 'HEAD')
