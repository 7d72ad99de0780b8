import type { Again, Progress, RunFileProblem } from '@clf/audit'
import type { LanguageTag } from '@clf/text'
import type { OutputProblem } from './output-file.ts'

/** How far an audit is. */
export type Told = Progress & { secondsLeft: number | undefined }

/** What the command says while it works. `npx clf audit` has no other words; those of the report are in `@clf/audit`. */
export interface Words {
  progress: (told: Told) => string
  resumed: (began: string, told: Progress) => string
  /** A page that is visited once more. */
  again: Record<Again, (address: string) => string>
  runFile: Record<RunFileProblem, (file: string) => string>
  /** A file that is to be written, by the option that names it. */
  output: Record<OutputProblem, (option: string, file: string) => string>
}

/** `1:05` or `2:03:09`. */
function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

export const words: Record<LanguageTag, Words> = {
  en: {
    progress: ({ pagesDone, pagesKnown, statesDone, faults, secondsLeft }) =>
      `Pages: ${pagesDone} of ${pagesKnown} known. States: ${statesDone}. Faults so far: ${faults}.${secondsLeft === undefined ? '' : ` Time left: about ${clockOf(secondsLeft)}.`}`,
    resumed: (began, { pagesDone, pagesKnown }) => `Going on with the audit that began ${began}: ${pagesDone} of ${pagesKnown} known pages are done. To begin anew, use --fresh.`,
    again: {
      'browser-lost': (address) => `The browser ended while ${address} was open; the page is visited again.`,
      'asked-to-wait': (address) => `The server asked to wait before ${address}; the page is visited again.`,
      'signed-in-again': (address) => `${address} wanted a new sign-in; the page is visited again.`,
    },
    runFile: {
      'in-use': (file) => `Another audit is using the run file ${file}. Wait for it to end, or name another file with --run.`,
      'other-audit': (file) =>
        `The run file ${file} belongs to an audit with other addresses or options. Give the same ones to go on with it, name another file with --run, or begin anew with --fresh.`,
      unreadable: (file) => `The run file ${file} cannot be used. Take it away, or name another file with --run.`,
    },
    output: {
      'no-folder': (option, file) => `${option} ${file}: there is no such folder. Make it first, or name a file in another folder.`,
      'not-a-file': (option, file) => `${option} ${file} is a folder or a device, which a report would replace. Name a file.`,
      'not-writable': (option, file) => `${option} ${file} may not be written. Allow it, or name a file in another folder.`,
    },
  },
  'zh-Hant-HK': {
    progress: ({ pagesDone, pagesKnown, statesDone, faults, secondsLeft }) =>
      `網頁：已知${pagesKnown}頁，完成${pagesDone}頁。狀態：${statesDone}個。暫時發現問題：${faults}個。${secondsLeft === undefined ? '' : `尚餘時間約${clockOf(secondsLeft)}。`}`,
    resumed: (began, { pagesDone, pagesKnown }) => `繼續於${began}開始的審查：已知${pagesKnown}頁，完成${pagesDone}頁。如要重新開始，請用 --fresh。`,
    again: {
      'browser-lost': (address) => `瀏覽器在開啟 ${address} 時結束，將再次瀏覽此頁。`,
      'asked-to-wait': (address) => `伺服器要求稍後再讀取 ${address}，將再次瀏覽此頁。`,
      'signed-in-again': (address) => `${address} 要求重新登入，將再次瀏覽此頁。`,
    },
    runFile: {
      'in-use': (file) => `另一項審查正在使用記錄檔 ${file}。請等待其完成，或以 --run 指定另一個檔案。`,
      'other-audit': (file) => `記錄檔 ${file} 屬於另一項審查，其網址或選項不同。如要繼續該項審查，請使用相同的網址和選項；否則請以 --run 指定另一個檔案，或以 --fresh 重新開始。`,
      unreadable: (file) => `未能使用記錄檔 ${file}。請移走該檔案，或以 --run 指定另一個檔案。`,
    },
    output: {
      'no-folder': (option, file) => `${option} ${file}：沒有這個資料夾。請先建立，或指定其他資料夾內的檔案。`,
      'not-a-file': (option, file) => `${option} ${file} 是資料夾或裝置，報告會取代它。請指定一個檔案。`,
      'not-writable': (option, file) => `${option} ${file} 不可寫入。請更改權限，或指定其他資料夾內的檔案。`,
    },
  },
  'zh-Hans': {
    progress: ({ pagesDone, pagesKnown, statesDone, faults, secondsLeft }) =>
      `网页：已知${pagesKnown}页，完成${pagesDone}页。状态：${statesDone}个。暂时发现问题：${faults}个。${secondsLeft === undefined ? '' : `剩余时间约${clockOf(secondsLeft)}。`}`,
    resumed: (began, { pagesDone, pagesKnown }) => `继续于${began}开始的审查：已知${pagesKnown}页，完成${pagesDone}页。如要重新开始，请用 --fresh。`,
    again: {
      'browser-lost': (address) => `浏览器在打开 ${address} 时结束，将再次浏览此页。`,
      'asked-to-wait': (address) => `服务器要求稍后再读取 ${address}，将再次浏览此页。`,
      'signed-in-again': (address) => `${address} 要求重新登录，将再次浏览此页。`,
    },
    runFile: {
      'in-use': (file) => `另一项审查正在使用记录文件 ${file}。请等待其完成，或以 --run 指定另一个文件。`,
      'other-audit': (file) => `记录文件 ${file} 属于另一项审查，其网址或选项不同。如要继续该项审查，请使用相同的网址和选项；否则请以 --run 指定另一个文件，或以 --fresh 重新开始。`,
      unreadable: (file) => `未能使用记录文件 ${file}。请移走该文件，或以 --run 指定另一个文件。`,
    },
    output: {
      'no-folder': (option, file) => `${option} ${file}：没有这个文件夹。请先建立，或指定其他文件夹内的文件。`,
      'not-a-file': (option, file) => `${option} ${file} 是文件夹或设备，报告会取代它。请指定一个文件。`,
      'not-writable': (option, file) => `${option} ${file} 不可写入。请更改权限，或指定其他文件夹内的文件。`,
    },
  },
}
