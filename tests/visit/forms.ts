import type { Pair } from './pair.ts'
import { fillAndSend, kept, waysToSend } from './sent-form.ts'

/** The forms of a page, with what is known of them. */
export interface Forms {
  url: string
  /** Forms that script answers without sending them, each as `POST /preferences`. */
  scriptAnswers: readonly string[]
  /** Opens the page with script, as a person meets it first. */
  reopen: () => Promise<void>
}

/** Where a form sends other fields with script than without, and declared answers that do not happen; with what was sent each time. */
export async function faultsOfForms({ plain, live }: Pair, { url, scriptAnswers, reopen }: Forms): Promise<{ findings: string[]; posted: string[] }> {
  await plain.goto(url)
  const ways = await waysToSend(plain)
  const findings: string[] = []
  const posted: string[] = []
  const answered = new Set<string>()
  for (let way = 0; way < ways; way++) {
    if (way > 0) await plain.goto(url)
    await reopen()
    const sent = { without: await fillAndSend(plain, way), with: await fillAndSend(live, way) }
    posted.push(sent.with)
    const form = sent.without.split(' ', 2).join(' ')
    if (sent.with === kept && sent.without !== kept) answered.add(form)
    if (sent.with === sent.without || (sent.with === kept && scriptAnswers.includes(form))) continue
    findings.push(
      `submit button ${
        way + 1
      }: without script ${sent.without}, with script ${sent.with}. A form must send the same fields either way; if the page answers it by itself, declare parameters: { scriptAnswers: ['${form}'] }.`,
    )
  }
  const idle = ways > 0 ? scriptAnswers.filter((form) => !answered.has(form)) : scriptAnswers
  findings.push(...idle.map((form) => `declared, but script does not answer a form that sends ${form}. Take it out of parameters.scriptAnswers.`))
  return { findings, posted }
}
