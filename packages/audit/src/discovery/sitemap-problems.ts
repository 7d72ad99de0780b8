import type { LanguageTag } from '@clf/text'

type Copy = Record<LanguageTag, string>

const copy = (en: string, traditional: string, simplified: string): Copy => ({ en, 'zh-Hant-HK': traditional, 'zh-Hans': simplified })

/** What can be wrong with a sitemap. */
export const sitemapProblems = {
  status: (status: number) => copy(`status ${status}`, `狀態${status}`, `状态${status}`),
  noAnswer: (said: string) => copy(`no answer: ${said}`, `沒有回應：${said}`, `没有回应：${said}`),
  tooManyFiles: (most: number) => copy(`there are more than ${most} sitemaps`, `網站地圖檔案多於${most}個`, `网站地图文件多于${most}个`),
  noPage: () => copy('it names no page', '當中沒有列出網頁', '其中没有列出网页'),
  tooDeep: (most: number) => copy(`it names sitemaps that name sitemaps, ${most} deep`, `檔案層層引用，多於${most}層`, `文件层层引用，多于${most}层`),
  otherHost: (address: string) => copy(`it names a sitemap of another host, ${address}`, `引用了其他主機的檔案 ${address}`, `引用了其他主机的文件 ${address}`),
  tooLarge: (mebibytes: number) =>
    copy(`it is larger than ${mebibytes} MiB; what comes after is not read`, `檔案大於${mebibytes} MiB，其後的內容沒有讀取`, `文件大于${mebibytes} MiB，其后的内容没有读取`),
  tooManyPages: (most: number) => copy(`it names more than ${most} pages; those after are not read`, `列出多於${most}個網頁，其後的沒有讀取`, `列出多于${most}个网页，其后的没有读取`),
  noList: (type: string) => copy(`it is neither XML nor a list of addresses but ${type}`, `並非 XML，亦非網址清單，而是 ${type}`, `并非 XML，也非网址清单，而是 ${type}`),
  notWellFormed: (line: number, said: string) => copy(`it is no well-formed XML, line ${line}: ${said}`, `XML 格式有誤，第${line}行：${said}`, `XML 格式有误，第${line}行：${said}`),
  noSitemap: (root: string) => copy(`it is no sitemap but <${root}>`, `並非網站地圖，而是 <${root}>`, `并非网站地图，而是 <${root}>`),
  noAddress: (count: number) =>
    copy(`it has ${count} ${count === 1 ? 'entry' : 'entries'} without an address that can be read`, `有${count}個項目沒有可讀取的網址`, `有${count}个项目没有可读取的网址`),
  brokenCompression: () => copy('its compression is broken', '壓縮檔案已損壞', '压缩文件已损坏'),
  brokenOff: () => copy('it broke off', '傳輸中斷', '传输中断'),
} satisfies Record<string, (...found: never[]) => Copy>
