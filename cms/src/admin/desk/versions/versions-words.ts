import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'

export const title = said('Public versions', '公開版本', '公开版本')
export const show = said('What readers had, and when', '讀者所見的版本及時間', '读者所见的版本及时间')
export const looking = said('Looking …', '正在查閱……', '正在查阅……')
export const failed = said('The versions could not be fetched. Close this and open it again.', '未能取得各版本。請關閉後再開啟。', '未能取得各版本。请关闭后再打开。')
export const none = said('Nothing of it was ever public.', '文件從未公開。', '文件从未公开。')
export const byWhom = said('{who} · {at}', '{who} · {at}', '{who} · {at}')
export const compare = said('Compare with the version before, of {at}', '與上一版本（{at}）比較', '与上一版本（{at}）比较')
export const compared = said('What changed on {at}', '{at} 的更改', '{at} 的更改')
export const notCompared = said('They could not be compared. Try again in a minute.', '未能比較。請於一分鐘後再試。', '未能比较。请于一分钟后再试。')
export const same = said('Nothing differs but the instant.', '除時間外，內容相同。', '除时间外，内容相同。')
export const facts = said('Facts', '資料', '资料')
export const before = said('Before: ', '原為：', '原为：')
export const after = said('After: ', '改為：', '改为：')
export const added = said('Added: ', '新增：', '新增：')
export const removed = said('Removed: ', '刪除：', '删除：')
export const empty = said('nothing', '無', '无')
export const takeUp = said('Put the version of {at} into the draft', '以 {at} 的版本取代草稿', '以 {at} 的版本取代草稿')
export const sure = said(
  'The draft as it is now is replaced by the version of {at}, in all languages. What was never public of it is lost. Readers notice nothing before it is submitted, approved and published.',
  '現有草稿的所有語言版本會由 {at} 的版本取代，草稿中從未公開的內容會失去。提交、批准並發布之前，讀者所見不變。',
  '现有草稿的所有语言版本会由 {at} 的版本取代，草稿中从未公开的内容会丢失。提交、批准并发布之前，读者所见不变。',
)
export const replace = said('Replace the draft', '取代草稿', '取代草稿')
export const keep = said('Keep the draft', '保留草稿', '保留草稿')
export const takenUp = said(
  'The draft holds the version of {at} again. Submit it to have it published.',
  '草稿已換回 {at} 的版本。如要發布，請提交審批。',
  '草稿已换回 {at} 的版本。如要发布，请提交审批。',
)
export const notTakenUp = said('The draft was left as it is. Try again in a minute.', '草稿維持不變。請於一分鐘後再試。', '草稿维持不变。请于一分钟后再试。')
export const saveFirst = said(
  'Save or discard what you have typed before you put a version into the draft.',
  '如要以某一版本取代草稿，請先儲存或捨棄已輸入的內容。',
  '如要以某一版本取代草稿，请先保存或舍弃已输入的内容。',
)

/** What made a row of the table of public versions. */
export const acts: Readonly<Record<string, Said>> = {
  publish: said('Published', '發布', '发布'),
  withdraw: said('Withdrawn', '撤回', '撤回'),
  restore: said('Restored', '還原', '还原'),
  remove: said('Taken from readers', '停止提供', '停止提供'),
}

/** Parts of the house that act without a person. */
export const parts: Readonly<Record<string, Said>> = {
  import: said('the importer', '匯入程式', '导入程序'),
  clock: said('the clock', '系統', '系统'),
  seed: said('demonstration content', '示範內容', '示范内容'),
  migration: said('moved from an earlier house', '由舊系統遷入', '由旧系统迁入'),
  server: said('the server', '伺服器', '服务器'),
}
