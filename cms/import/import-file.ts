import type { ImportOptions } from './options.ts'
import { prepareImport } from './prepare-import.ts'
import { printReport } from './report/print-report.ts'
import { sendRequest } from './send/send-request.ts'
import { readToken } from './send/read-token.ts'
import { readSourceFile } from './source/read-file.ts'

const defaultCmsUrl = 'http://127.0.0.1:1337'

export interface ImportTask {
  path: string
  options: ImportOptions
  dryRun: boolean
  environment: NodeJS.ProcessEnv
  print(text: string): void
  writeReport(json: string): Promise<void>
}

/** Imports one file: read, recognise, check the words, send, tell. */
export async function importFile({
  path,
  options,
  dryRun,
  environment,
  print,
  writeReport,
}: ImportTask): Promise<void> {
  const file = await readSourceFile(path)
  const { request, report } = await prepareImport(file, options)
  await writeReport(`${JSON.stringify(report, null, 2)}\n`)
  print(printReport(report))
  if (dryRun) return print('Nothing was sent (--dry-run).')
  const answer = await sendRequest(request, environment['CLF_CMS_URL'] || defaultCmsUrl, await readToken(environment))
  print(
    answer.awaitsApproval
      ? `Submitted as ${answer.reference}. It awaits approval; once somebody has approved and published it, it is at:`
      : `Stored as a draft, ${answer.reference}; once published it is at:`,
  )
  for (const page of Object.values(answer.paths)) print(`  ${intranetUrl(environment)}${page}`)
}

function intranetUrl(environment: NodeJS.ProcessEnv): string {
  return environment['CLF_INTRANET_URL'] || `http://127.0.0.1:${environment['CLF_INTRANET_PORT'] || '4321'}`
}
