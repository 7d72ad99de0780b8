import type { LanguageTag } from '@clf/text'

type Chinese = Exclude<LanguageTag, 'en'>

// Invented, and full of the marks that lines must not start or end with, alone and in rows.
const clauses: Record<Chinese, string[]> = {
  'zh-Hant-HK': [
    '各局及部門須於每年三月前檢討本通告',
    '申請表格（見附件甲）已上載至「表格」一欄',
    '負責人員應參閱《紀錄管理指引》第二章〈存檔〉',
    '查詢請電2810 0000或傳真至2810 0001',
    '「『機密』文件不得影印」的規定維持不變',
    '新安排適用於A、B、C三類人員',
    '會議室【三樓】的冷氣系統（包括後備機組）將會更換',
    '請問貴署是否同意？如不同意，請說明理由！',
    '首階段：先導計劃；次階段：全面推行',
    '詳情見《通告》（第5/2026號）、《指引》及〈附錄〉',
    '員工可在網上（Intranet）查閱薪酬紀錄',
    '凡於2026年10月1日或以後入職者',
    '艔船、𨋢槽及綫路的檢查由衞生組負責',
    '如遇黃色、紅色或黑色暴雨警告',
    '「網上申請」',
    '（完）',
  ],
  'zh-Hans': [
    '各局及部门须于每年三月前检讨本通告',
    '申请表格（见附件甲）已上载至「表格」一栏',
    '负责人员应参阅《纪录管理指引》第二章〈存档〉',
    '查询请电2810 0000或传真至2810 0001',
    '「『机密』文件不得复印」的规定维持不变',
    '新安排适用于A、B、C三类人员',
    '会议室【三楼】的空调系统（包括后备机组）将会更换',
    '请问贵署是否同意？如不同意，请说明理由！',
    '首阶段：先导计划；次阶段：全面推行',
    '详情见《通告》（第5/2026号）、《指引》及〈附录〉',
    '员工可在网上（Intranet）查阅薪酬纪录',
    '凡于2026年10月1日或以后入职者',
    '渡船、电梯槽及线路的检查由卫生组负责',
    '如遇黄色、红色或黑色暴雨警告',
    '“网上申请”',
    '（完）',
  ],
}

const joints = ['，', '；', '、', '：', '？', '！', '。', '，（', '：「', '。《', '；【', '，『', '、〈']
const closings: Record<string, string> = { '（': '）', '「': '」', '《': '》', '【': '】', '『': '』', '〈': '〉' }

// The same numbers in every run (Lehmer's generator), so that a broken line can be looked up.
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed;;) yield (state = (state * 48_271) % 2_147_483_647)
}

function paragraph(words: string[], take: () => number): string {
  const clause = () => words[take() % words.length] ?? ''
  let text = clause()
  for (let more = 3 + (take() % 5); more > 0; more -= 1) {
    const joint = joints[take() % joints.length] ?? '，'
    text += joint + clause() + (closings[joint.at(-1) ?? ''] ?? '')
  }
  return `${text}。`
}

/**
 * 520 invented paragraphs, the same in every run. No Latin word is wider than seven characters: what does not fit a
 * line has to be broken somewhere, whatever the rules.
 */
export function paragraphs(tag: Chinese): string[] {
  const source = numbers(2026)
  return Array.from({ length: 520 }, () => paragraph(clauses[tag], () => source.next().value))
}
