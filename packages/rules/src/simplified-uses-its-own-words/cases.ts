import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {},
  passed: { sc: ['请登录信息系统。', '网络安全软件', '请保存文件。', '打印指引', '资讯科技总监办公室通告', '服务器的内存', '程序员及服务员'], tc: ['資訊科技', '網絡軟件'], en: ['Software'] },
  cantTell: { sc: ['请登入资讯系统。', '伺服器的记忆体', '列印表格', '上载档案', '请点击滑鼠。', '预设密码', '萤幕阅读器', '互联网浏览器的书签及连结'] },
}
