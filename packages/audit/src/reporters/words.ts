import type { LanguageTag } from '@clf/text'

/** The words of a report. */
export interface Words {
  failed: string
  cantTell: string
  untested: string
  notAudited: string
  /** A fault that fails no page. */
  advice: string
  morePages: (count: number) => string
  /** Places of one rule that are not named. */
  morePlaces: (count: number) => string
  /** Pages that are known of and were left out. */
  notVisited: string
  /** Something was taken for granted of what robots may read. */
  robots: string
  others: (count: number) => string
  otherGroups: (count: number, groups: number) => string
  totals: (counts: { pages: number; unjudged: number; faults: number; looks: number; stopped: number; advice: number; leftOut: number }) => string
}

export const words: Record<LanguageTag, Words> = {
  en: {
    failed: 'FAULT',
    cantTell: 'LOOK',
    untested: 'NOT JUDGED',
    notAudited: 'NOT AUDITED',
    advice: 'ADVICE',
    morePages: (count) => `and on ${count} more ${count === 1 ? 'page' : 'pages'}`,
    morePlaces: (count) => `and ${count} more ${count === 1 ? 'place' : 'places'}, each named in the JSON and in the HTML report`,
    notVisited: 'NOT VISITED',
    robots: 'ROBOTS',
    others: (count) => `and ${count} more`,
    otherGroups: (count, groups) => `${count}: in ${groups} more groups of the same kind, each named in the JSON.`,
    totals: ({ pages, unjudged, faults, looks, stopped, advice, leftOut }) =>
      `${pages} page ${pages === 1 ? 'state' : 'states'} audited, ${unjudged} not audited: ${faults} ${faults === 1 ? 'fault' : 'faults'}, ${looks} for a person to look at${
        stopped > 0 ? `, ${stopped} ${stopped === 1 ? 'rule' : 'rules'} stopped` : ''
      }${advice > 0 ? `; ${advice} beyond what is required` : ''}${leftOut > 0 ? `. Known and not visited: ${leftOut}` : ''}.`,
  },
  'zh-Hant-HK': {
    failed: '問題',
    cantTell: '須人手檢查',
    untested: '未能判斷',
    notAudited: '未能審查',
    advice: '建議',
    morePages: (count) => `及另外${count}頁`,
    morePlaces: (count) => `及另外${count}處，詳見 JSON 及 HTML 報告`,
    notVisited: '沒有瀏覽',
    robots: '機械人程式',
    others: (count) => `及另外${count}個`,
    otherGroups: (count, groups) => `${count}：另有${groups}組同類網址，詳見 JSON。`,
    totals: ({ pages, unjudged, faults, looks, stopped, advice, leftOut }) =>
      `已審查${pages}個網頁狀態，未能審查${unjudged}個：發現${faults}個問題，${looks}處須人手檢查${stopped > 0 ? `，${stopped}項規則中途停止` : ''}${advice > 0 ? `；另有${advice}處屬更高要求` : ''}${
        leftOut > 0 ? `。已知而沒有瀏覽的網址：${leftOut}個` : ''
      }。`,
  },
  'zh-Hans': {
    failed: '问题',
    cantTell: '须人手检查',
    untested: '未能判断',
    notAudited: '未能审查',
    advice: '建议',
    morePages: (count) => `及另外${count}页`,
    morePlaces: (count) => `及另外${count}处，详见 JSON 及 HTML 报告`,
    notVisited: '没有浏览',
    robots: '机器人程序',
    others: (count) => `及另外${count}个`,
    otherGroups: (count, groups) => `${count}：另有${groups}组同类网址，详见 JSON。`,
    totals: ({ pages, unjudged, faults, looks, stopped, advice, leftOut }) =>
      `已审查${pages}个网页状态，未能审查${unjudged}个：发现${faults}个问题，${looks}处须人手检查${stopped > 0 ? `，${stopped}项规则中途停止` : ''}${advice > 0 ? `；另有${advice}处属更高要求` : ''}${
        leftOut > 0 ? `。已知而没有浏览的网址：${leftOut}个` : ''
      }。`,
  },
}
