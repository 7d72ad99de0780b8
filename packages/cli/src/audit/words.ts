import type { Again, Progress, RunFileProblem } from '@clf/audit'
import type { LanguageTag } from '@clf/text'
import type { Said } from '../answer/command-error.ts'
import type { OutputProblem } from './output-file.ts'

/** How far an audit is. */
export type Told = Progress & { secondsLeft: number | undefined }

/** How an audit is gone on with that was stopped: not at all, by the same command, or by the same command without `--fresh`. */
export type StopKind = 'not-begun' | 'goes-on' | 'goes-on-without-fresh'

/** What the command says while it works. `npx clf audit` has no other words; those of the report are in `@clf/audit`. */
export interface Words {
  progress: (told: Told) => string
  resumed: (began: string, told: Progress) => string
  /** A page that is visited once more. */
  again: Record<Again, (address: string) => string>
  runFile: Record<RunFileProblem, (file: string) => string>
  /** A file that is to be written, by the option that names it. */
  output: Record<OutputProblem, (option: string, file: string) => string>
  /** A report that could not be written when the audit had ended, with the code of the system. */
  notWritten: (option: string, file: string, code: string) => string
  /** The folder for runs could not be made, with the code of the system. */
  ownFolder: (code: string) => string
  browser: { none: string; failed: (path: string) => string }
  stopped: Record<StopKind, string>
}

/** A sentence in each language. */
export const inEachLanguage = (say: (words: Words) => string): Said => ({ en: say(words.en), 'zh-Hant-HK': say(words['zh-Hant-HK']), 'zh-Hans': say(words['zh-Hans']) })

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
    notWritten: (option, file, code) => `${option} ${file} could not be written (${code}). Make room or allow it; the same command then writes it without auditing again.`,
    ownFolder: (code) => `The folder .clf, which holds the run, could not be made here (${code}). Give the command in a folder that you may write, or name a file in another one with --run.`,
    browser: {
      none:
        'There is no Chromium or Chrome on this machine. Install one with the package manager of the system or with "npx playwright install chromium", or set CLF_CHROMIUM to the path of one, and give the same command again.',
      failed: (path) => `The browser ${path} did not start. Run "${path} --version" to see why, or set CLF_CHROMIUM to the path of another one, and give the same command again.`,
    },
    stopped: {
      'not-begun': 'Stopped before the audit began.',
      'goes-on': 'Stopped. The same command, given in the same folder, goes on where it stopped.',
      'goes-on-without-fresh': 'Stopped. The same command without --fresh, given in the same folder, goes on where it stopped.',
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
    notWritten: (option, file, code) => `未能寫入 ${option} ${file}（${code}）。請騰出空間或更改權限，然後再次輸入同一指令；屆時無須重新審查。`,
    ownFolder: (code) => `未能在此建立存放審查記錄的資料夾 .clf（${code}）。請在可寫入的資料夾輸入指令，或以 --run 指定其他資料夾內的檔案。`,
    browser: {
      none: '這部電腦沒有 Chromium 或 Chrome。請以系統的套件管理程式或 npx playwright install chromium 安裝，或把 CLF_CHROMIUM 設為瀏覽器的路徑，然後再次輸入同一指令。',
      failed: (path) => `瀏覽器 ${path} 未能啟動。請執行 ${path} --version 查看原因，或把 CLF_CHROMIUM 設為另一個瀏覽器的路徑，然後再次輸入同一指令。`,
    },
    stopped: {
      'not-begun': '已停止，審查尚未開始。',
      'goes-on': '已停止。在同一資料夾輸入同一指令，便會由停止之處繼續。',
      'goes-on-without-fresh': '已停止。在同一資料夾輸入同一指令（不加 --fresh），便會由停止之處繼續。',
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
    notWritten: (option, file, code) => `未能写入 ${option} ${file}（${code}）。请腾出空间或更改权限，然后再次输入同一命令；届时无须重新审查。`,
    ownFolder: (code) => `未能在此建立存放审查记录的文件夹 .clf（${code}）。请在可写入的文件夹输入命令，或以 --run 指定其他文件夹内的文件。`,
    browser: {
      none: '这台电脑没有 Chromium 或 Chrome。请以系统的软件包管理器或 npx playwright install chromium 安装，或把 CLF_CHROMIUM 设为浏览器的路径，然后再次输入同一命令。',
      failed: (path) => `浏览器 ${path} 未能启动。请运行 ${path} --version 查看原因，或把 CLF_CHROMIUM 设为另一个浏览器的路径，然后再次输入同一命令。`,
    },
    stopped: {
      'not-begun': '已停止，审查尚未开始。',
      'goes-on': '已停止。在同一文件夹输入同一命令，便会从停止之处继续。',
      'goes-on-without-fresh': '已停止。在同一文件夹输入同一命令（不加 --fresh），便会从停止之处继续。',
    },
  },
}
