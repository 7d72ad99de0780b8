import type { LanguageTag } from '../visit/languages.ts'

type ByLanguage = Readonly<Record<LanguageTag, readonly string[]>>

/** What script changes in the accessibility tree of a page whose table can be sorted and whose accordion has several sections. */
export const withDialog: ByLanguage = {
  en: ['+ button "Room"', '+ button "Seats"', '+ button "Show all sections"'],
  'zh-Hant-HK': ['+ button "會議室"', '+ button "座位"', '+ button "展開所有部分"'],
  'zh-Hans': ['+ button "会议室"', '+ button "座位"', '+ button "展开所有部分"'],
}

/** The same with tabs, in place of a table of contents, after them. */
export const withTabs: ByLanguage = {
  en: [
    ...withDialog.en,
    '- list ""',
    '- listitem 1 ""',
    '- link "Weekdays"',
    '- listitem 1 ""',
    '- link "Weekends"',
    '+ tablist "Opening hours"',
    '+ tab "Weekdays"',
    '+ tab "Weekends"',
    '+ tabpanel "Weekdays"',
    '- heading 2 "Weekends"',
    '- paragraph "The rooms are open on Saturday morning, and closed on Sunday."',
  ],
  'zh-Hant-HK': [
    ...withDialog['zh-Hant-HK'],
    '- list ""',
    '- listitem 1 ""',
    '- link "平日"',
    '- listitem 1 ""',
    '- link "周末"',
    '+ tablist "開放時間"',
    '+ tab "平日"',
    '+ tab "周末"',
    '+ tabpanel "平日"',
    '- heading 2 "周末"',
    '- paragraph "會議室在星期六上午開放，星期日關閉。"',
  ],
  'zh-Hans': [
    ...withDialog['zh-Hans'],
    '- list ""',
    '- listitem 1 ""',
    '- link "平日"',
    '- listitem 1 ""',
    '- link "周末"',
    '+ tablist "开放时间"',
    '+ tab "平日"',
    '+ tab "周末"',
    '+ tabpanel "平日"',
    '- heading 2 "周末"',
    '- paragraph "会议室在星期六上午开放，星期日关闭。"',
  ],
}

/** What script changes in the page written from the README: a table of four columns to sort by, and an accordion. */
export const fromReadme: ByLanguage = {
  en: ['+ button "Facility"', '+ button "Date of use"', '+ button "Fee (HK$)"', '+ button "Status"', '+ button "Show all sections"'],
  'zh-Hant-HK': ['+ button "設施"', '+ button "使用日期"', '+ button "費用（港元）"', '+ button "狀況"', '+ button "展開所有部分"'],
  'zh-Hans': ['+ button "设施"', '+ button "使用日期"', '+ button "费用（港元）"', '+ button "状态"', '+ button "展开所有部分"'],
}
