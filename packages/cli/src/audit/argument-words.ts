import type { Said } from '../answer/command-error.ts'
import { shown } from '../answer/shown.ts'

// What is said of options that were given wrongly. Whatever is shown of what was received goes through `shown`.

const example = 'http://127.0.0.1:4321/en'

export const noAddress: Said = {
  en: `There is no address to audit. Give one in full, for example ${example}, or a file of addresses with --list.`,
  'zh-Hant-HK': `沒有要審查的網址。請提供完整網址，例如 ${example}，或以 --list 指定列有網址的檔案。`,
  'zh-Hans': `没有要审查的网址。请提供完整网址，例如 ${example}，或以 --list 指定列有网址的文件。`,
}

/** @param line of the list in which it stands, from 1 */
export const notAnAddress = (value: string, line?: number): Said => ({
  en: `${line === undefined ? '' : `Line ${line} of the list, `}"${shown(value)}"${line === undefined ? '' : ','} is not a web address. Write it in full, for example ${example}`,
  'zh-Hant-HK': `${line === undefined ? '' : `清單第${line}行的`}「${shown(value)}」不是網址。請寫出完整網址，例如 ${example}`,
  'zh-Hans': `${line === undefined ? '' : `清单第${line}行的`}“${shown(value)}”不是网址。请写出完整网址，例如 ${example}`,
})

/**
 * @param host of the address; nothing else of it is shown
 * @param line of the list in which it stands, from 1
 */
export const hasPassword = (host: string, line?: number): Said => ({
  en: `The address of ${host}${
    line === undefined ? '' : ` in line ${line} of the list`
  } has a user name or a password in it, and addresses stand in reports. Leave them out, and sign in with --sign-in or --storage-state.`,
  'zh-Hant-HK': `${line === undefined ? '' : `清單第${line}行中，`}${host} 的網址載有用戶名稱或密碼，而網址會在報告中顯示。請從網址刪去，改以 --sign-in 或 --storage-state 登入。`,
  'zh-Hans': `${line === undefined ? '' : `清单第${line}行中，`}${host} 的网址载有用户名或密码，而网址会在报告中显示。请从网址删去，改以 --sign-in 或 --storage-state 登录。`,
})

/** What is read from a file, and how the file comes about. */
const files = {
  '--list': {
    en: 'Give the path of a file with an address a line.',
    'zh-Hant-HK': '請指定每行一個網址的檔案。',
    'zh-Hans': '请指定每行一个网址的文件。',
  },
  '--records': {
    en: 'Give the path of a CSV file with an address and a date a line.',
    'zh-Hant-HK': '請指定每行有一個網址和一個日期的 CSV 檔案。',
    'zh-Hans': '请指定每行有一个网址和一个日期的 CSV 文件。',
  },
  '--history': {
    en: 'Give the path of a file that "clf audit --json FILE" has written.',
    'zh-Hant-HK': '請指定由 clf audit --json 寫成的檔案。',
    'zh-Hans': '请指定由 clf audit --json 写成的文件。',
  },
  '--storage-state': {
    en: 'Write it with Playwright, for example "npx playwright open --save-storage=state.json https://www.example.org".',
    'zh-Hant-HK': '請以 Playwright 儲存，例如：npx playwright open --save-storage=state.json https://www.example.org',
    'zh-Hans': '请以 Playwright 保存，例如：npx playwright open --save-storage=state.json https://www.example.org',
  },
  '--sign-in': {
    en: 'Give the path of a module that exports the steps of signing in.',
    'zh-Hant-HK': '請指定匯出登入步驟的模組檔案。',
    'zh-Hans': '请指定导出登录步骤的模块文件。',
  },
} as const satisfies Record<string, Said>

/** Options that name a file to be read. */
export type ReadOption = keyof typeof files

/** @param code of the system, such as `ENOENT` */
export const unreadable = (option: ReadOption, file: string, code: string): Said => ({
  en: `${option} ${file}: ${code === 'ENOENT' ? 'there is no such file' : `the file could not be read (${code})`}. ${files[option].en}`,
  'zh-Hant-HK': `${option} ${file}：${code === 'ENOENT' ? '沒有這個檔案' : `未能讀取檔案（${code}）`}。${files[option]['zh-Hant-HK']}`,
  'zh-Hans': `${option} ${file}：${code === 'ENOENT' ? '没有这个文件' : `未能读取文件（${code}）`}。${files[option]['zh-Hans']}`,
})

export const notStoredAudit = (file: string): Said => ({
  en: `--history ${file}: this is no result of an audit. ${files['--history'].en}`,
  'zh-Hant-HK': `--history ${file}：這不是審查結果。${files['--history']['zh-Hant-HK']}`,
  'zh-Hans': `--history ${file}：这不是审查结果。${files['--history']['zh-Hans']}`,
})

export const notStorageState = (file: string): Said => ({
  en: `--storage-state ${file}: this is no storage state, for it has no lists of cookies and origins. ${files['--storage-state'].en}`,
  'zh-Hant-HK': `--storage-state ${file}：檔案並非已儲存的登入狀態，當中沒有 cookies 和 origins 兩個列表。${files['--storage-state']['zh-Hant-HK']}`,
  'zh-Hans': `--storage-state ${file}：文件并非已保存的登录状态，当中没有 cookies 和 origins 两个列表。${files['--storage-state']['zh-Hans']}`,
})

export const records = {
  'no-date': (file: string, line: number, found: string): Said => ({
    en: `--records ${file}: line ${line} has no date for ${shown(found)}. Write it in full, for example 2026-05-01.`,
    'zh-Hant-HK': `--records ${file}：第${line}行沒有 ${shown(found)} 的日期。請寫出完整日期，例如 2026-05-01。`,
    'zh-Hans': `--records ${file}：第${line}行没有 ${shown(found)} 的日期。请写出完整日期，例如 2026-05-01。`,
  }),
  'no-record': (file: string, line: number, found: string): Said => ({
    en: `--records ${file}: no line has an address with a date; ${
      found === '' ? 'the file is empty' : `line ${line} is "${shown(found)}"`
    }. Write an address in full and a date a line, for example ${example},2026-05-01`,
    'zh-Hant-HK': `--records ${file}：沒有一行同時有網址和日期；${found === '' ? '檔案是空白的' : `第${line}行是「${shown(found)}」`}。請每行寫出一個完整網址和一個日期，例如 ${example},2026-05-01`,
    'zh-Hans': `--records ${file}：没有一行同时有网址和日期；${found === '' ? '文件是空白的' : `第${line}行是“${shown(found)}”`}。请每行写出一个完整网址和一个日期，例如 ${example},2026-05-01`,
  }),
  'not-csv': (file: string, line: number): Said => ({
    en: `--records ${file}: a quotation mark is still open at line ${line}. Close it, or leave it out.`,
    'zh-Hant-HK': `--records ${file}：至第${line}行仍有引號沒有成對。請補上或刪去引號。`,
    'zh-Hans': `--records ${file}：至第${line}行仍有引号没有成对。请补上或删去引号。`,
  }),
}

export const signIn = {
  /** @param line the first line of what was thrown */
  unloadable: (file: string, line: string): Said => ({
    en: `--sign-in ${file}: the script could not be loaded (${line}). Run it with "node ${file}" and mend what is said.`,
    'zh-Hant-HK': `--sign-in ${file}：未能載入程式（${line}）。請以 node ${file} 執行，並修正所指出的錯誤。`,
    'zh-Hans': `--sign-in ${file}：未能加载脚本（${line}）。请以 node ${file} 运行，并修正所指出的错误。`,
  }),
  noFunction: (file: string): Said => ({
    en: `--sign-in ${file}: the script exports no function to call. Write "export default async (page) => { … }", with the steps that Playwright has recorded inside.`,
    'zh-Hant-HK': `--sign-in ${file}：程式沒有匯出可供呼叫的函數。請寫 export default async (page) => { … }，並在當中放入 Playwright 錄製的步驟。`,
    'zh-Hans': `--sign-in ${file}：脚本没有导出可供调用的函数。请写 export default async (page) => { … }，并在当中放入 Playwright 录制的步骤。`,
  }),
  /** @param line the first line of what was thrown */
  failed: (file: string, line: string): Said => ({
    en: `--sign-in ${file}: signing in failed (${line}). Try the script in a browser of its own, mend it, and give the same command again.`,
    'zh-Hant-HK': `--sign-in ${file}：登入失敗（${line}）。請先在瀏覽器單獨試行並修正程式，然後再次輸入同一指令。`,
    'zh-Hans': `--sign-in ${file}：登录失败（${line}）。请先在浏览器单独试行并修正脚本，然后再次输入同一命令。`,
  }),
}

export const notAChoice = (option: string, value: string, choices: readonly string[]): Said => ({
  en: `${option} takes ${choices.join(', ')}, not "${shown(value)}".`,
  'zh-Hant-HK': `${option} 只可用 ${choices.join('、')}，不可用「${shown(value)}」。`,
  'zh-Hans': `${option} 只可用 ${choices.join('、')}，不可用“${shown(value)}”。`,
})

/** An address that was taken for one more value of an option. */
export const addressAfter = (option: string, value: string): Said => ({
  en: `"${shown(value)}" stands behind ${option} and is taken for a value of it. Put addresses before the options.`,
  'zh-Hant-HK': `「${shown(value)}」緊接 ${option}，因此視作該選項的值。請把網址放在選項之前。`,
  'zh-Hans': `“${shown(value)}”紧接 ${option}，因此视作该选项的值。请把网址放在选项之前。`,
})

export const noHost = (value: string): Said => ({
  en: `--scope "${shown(value)}" names no host. Write a host, or a host and a path, for example www.example.gov.hk/en`,
  'zh-Hant-HK': `--scope「${shown(value)}」沒有主機名稱。請寫主機名稱，或主機名稱加路徑，例如 www.example.gov.hk/en`,
  'zh-Hans': `--scope“${shown(value)}”没有主机名称。请写主机名称，或主机名称加路径，例如 www.example.gov.hk/en`,
})

export const noRule = (value: string, near: readonly string[]): Said => ({
  en: `--rule: there is no rule "${shown(value)}". ${
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'A result of --json lists every rule with its id, for example heading-order or axe/image-alt.'
  }`,
  'zh-Hant-HK': `--rule：沒有「${shown(value)}」這項規則。${near.length > 0 ? `你是否想用 ${near.join('、')}？` : '以 --json 寫成的結果列有所有規則的名稱，例如 heading-order 或 axe/image-alt。'}`,
  'zh-Hans': `--rule：没有“${shown(value)}”这项规则。${near.length > 0 ? `你是否想用 ${near.join('、')}？` : '以 --json 写成的结果列有所有规则的名称，例如 heading-order 或 axe/image-alt。'}`,
})

/** What is counted. */
export const units = {
  pixels: { en: 'CSS pixels', 'zh-Hant-HK': 'CSS 像素', 'zh-Hans': 'CSS 像素' },
  seconds: { en: 'seconds', 'zh-Hant-HK': '秒', 'zh-Hans': '秒' },
  status: { en: 'as HTTP statuses go', 'zh-Hant-HK': 'HTTP 狀態碼', 'zh-Hans': 'HTTP 状态码' },
  pages: { en: 'pages', 'zh-Hant-HK': '網頁', 'zh-Hans': '网页' },
  links: { en: 'links', 'zh-Hant-HK': '連結', 'zh-Hans': '链接' },
  atATime: { en: 'pages at a time', 'zh-Hant-HK': '同時處理的網頁', 'zh-Hans': '同时处理的网页' },
} as const satisfies Record<string, Said>

export const notWhole = (option: string, value: string, { least, most, unit }: { least: number; most: number; unit: Said }): Said => ({
  en: `${option} takes a whole number from ${least} to ${most} (${unit.en}), not "${shown(value)}".`,
  'zh-Hant-HK': `${option} 須為${least}至${most}的整數（${unit['zh-Hant-HK']}），不可用「${shown(value)}」。`,
  'zh-Hans': `${option} 须为${least}至${most}的整数（${unit['zh-Hans']}），不可用“${shown(value)}”。`,
})

export const notARate = (value: string): Said => ({
  en: `--rate takes a number from 0.01 to 1000 (pages in a second), not "${shown(value)}".`,
  'zh-Hant-HK': `--rate 須為0.01至1000的數字（每秒網頁數目），不可用「${shown(value)}」。`,
  'zh-Hans': `--rate 须为0.01至1000的数字（每秒网页数目），不可用“${shown(value)}”。`,
})

export const notAContact = (value: string): Said => ({
  en: `--contact "${shown(value)}" is neither an address of the web nor one of mail. Give one at which you are reached, for example audit@example.gov.hk`,
  'zh-Hant-HK': `--contact「${shown(value)}」既非網址，亦非電郵地址。請提供可聯絡你的地址，例如 audit@example.gov.hk`,
  'zh-Hans': `--contact“${shown(value)}”既非网址，亦非电邮地址。请提供可联络你的地址，例如 audit@example.gov.hk`,
})

/** @param host of the address; nothing else of it is shown */
export const contactHasPassword = (host: string): Said => ({
  en: `--contact: the address of ${host} has a user name or a password in it, and every server is told of it. Leave them out.`,
  'zh-Hant-HK': `--contact：${host} 的網址載有用戶名稱或密碼，而所有伺服器都會收到這個網址。請從網址刪去。`,
  'zh-Hans': `--contact：${host} 的网址载有用户名或密码，而所有服务器都会收到这个网址。请从网址删去。`,
})
