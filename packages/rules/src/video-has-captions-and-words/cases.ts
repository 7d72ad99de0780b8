import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: ['#v Fire drill |  | Leave by the nearest door.', '#v Fire drill | drill-captions', '#v  | drill-captions | Leave by the nearest door.', '#v Fire drill | drill-captions | Transcript'],
    tc: ['#v 火警演習 |  | 由最近的門離開。', '#v 火警演習 | captions', '#v 火警演習 | captions | 待補'],
    sc: ['#v 火警演习 |  | 由最近的门离开。', '#v 火警演习 | captions'],
  },
  passed: {
    en: ['#v Fire drill | drill-captions | Leave by the nearest door.', 'Words.', '#v Lift rules | c | Wait for others to leave. Then enter.'],
    tc: ['#v 火警演習 | captions | 由最近的門離開。', '內容。'],
    sc: ['#v 火警演习 | captions | 由最近的门离开。', '内容。'],
  },
}
