import { textRule, type Match } from '../edition/text-rule.ts'

/** Simplified Chinese is written in the words of its readers. */
export const simplifiedUsesItsOwnWords = textRule({
  id: 'simplified-uses-its-own-words',
  impact: 'minor',
  criteria: ['clf:language-versions', '3.1.5'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'A converter changes characters and not words. Readers of Simplified Chinese do not know some words of Hong Kong.',
    'zh-Hant-HK': '轉換程式只改字、不改詞。部分香港用語，簡體版讀者並不認識。',
    'zh-Hans': '转换程序只改字、不改词。部分香港用语，简体版读者并不认识。',
  },
  messages: {
    word: {
      en: '“{found}” is a word of Hong Kong. Unless it is part of a name, use the word that readers of Simplified Chinese know.',
      'zh-Hant-HK': '「{found}」是香港用語。除非屬名稱的一部分，否則請改用簡體版讀者慣用的詞。',
      'zh-Hans': '“{found}”是香港用语。除非属名称的一部分，否则请改用简体版读者惯用的词。',
    },
  },
  languages: ['zh-Hans'],
  find: (text) => [
    ...words.flatMap(([word, to]) => [...text.matchAll(word)].map((match) => matchOf(match, to))),
    ...[...text.matchAll(plainWords)].map((match) => matchOf(match, plain.get(match[0]) ?? '')),
  ],
})

const matchOf = ({ 0: found, index }: RegExpExecArray, to: string): Match<'word'> => ({ reason: 'word', start: index, end: index + found.length, to, isDoubtful: true })

/** As the converter leaves them, with what they are called on the mainland; words that names of offices hold are left out. */
const words = ([
  ['互联网浏览器的书签', '互联网浏览器的收藏夹'],
  ['资讯(?!科技|科技署)', '信息'],
  ['(?:电脑|应用)程式', '应用程序'],
  ['(?<!电脑|应用|方)程式(?!化)', '程序'],
  ['透过(?=互联网|网上|系统|电邮|电子|电话|网站)', '通过'],
  ['软体(?!动物)', '软件'],
  ['(?<!人)的士(?!兵|多|气|绅|大夫|官)(?<!(?:退伍|现役|受伤)的士)', '出租车'],
  ['巴士(?!站名|海峡|底)(?<!(?:九龙|新|城市|新大屿山|龙运)巴士)', '公共汽车'],
  ['(?<!公共)小巴', '小型公共汽车'],
  ['质素', '质量'],
  ['网路', '网络'],
  ['连接埠', '端口'],
  ['短讯', '短信'],
  ['讯息(?!科技)', '信息'],
  ['视像会议', '视频会议'],
  ['视讯', '视频'],
  ['帐号', '账号'],
  ['帐户', '账户'],
  ['银行户口', '银行账户'],
  ['冷气(?!团|机)', '空调'],
  ['升降机(?!及自动梯条例)', '电梯'],
  ['泊车', '停车'],
  ['乘搭', '乘坐'],
  ['(?<!简)单车(?!道|间)', '自行车'],
  ['(?<!中|媒)介面(?!临|对)', '界面'],
] as const).map(([word, to]) => [new RegExp(word, 'gu'), to] as const)

/** Words that mean nothing else in any place, with what they are called. */
const plain = new Map(
  `
    登入:登录 登出:退出登录 伺服器:服务器 记忆体:内存 列印:打印 上载:上传 滑鼠:鼠标 预设:默认 萤幕:屏幕 荧幕:屏幕 萤光幕:屏幕 连结:链接 字元:字符 硬体:硬件 使用者介面:用户界面 检视:查看
    手提电话:手机 流动电话:手机 行动电话:手机 智慧型手机:智能手机 资料库:数据库 数位:数字 影印机:复印机 影印:复印 光碟:光盘 硬碟:硬盘 磁碟:磁盘 随身碟:U盘 记忆棒:U盘 档案夹:文件夹 资料夹:文件夹 档名:文件名 印表机:打印机
    储存格:单元格 试算表:电子表格 搜寻:搜索 网志:博客 部落格:博客 电邮地址簿:电子邮件通讯录 手提电脑:笔记本电脑 笔记型电脑:笔记本电脑 游标:光标 视窗:窗口 巨集:宏 选单:菜单 捲轴:滚动条 点选:点击 剪贴簿:剪贴板 附档:附件
    汇入档案:导入文件 汇出档案:导出文件 宽频:宽带 人工智慧:人工智能 云端运算:云计算 解析度:分辨率 文书处理:文字处理 使用者名称:用户名 用户名称:用户名 扫瞄:扫描 电脑病毒码:病毒库 防毒软件:杀毒软件
    计程车:出租车 脚踏车:自行车 电单车:摩托车 货柜:集装箱 行人路:人行道 雪柜:冰箱 饮管:吸管 胶袋:塑料袋 塑胶:塑料 发泡胶:泡沫塑料 家俬:家具 水喉:水管 即食面:方便面 幼稚园:幼儿园 义工:志愿者 原子笔:圆珠笔
    轮候:排队等候 入息:收入 花红:奖金 厕纸:卫生纸 洗手盆:洗手池 士担:邮票 邮差:邮递员 缮写:书写 搭客:乘客 上落客:上下客 影片档:视频文件 自动柜员机:自动取款机
    柜位:柜台 缴交:缴纳 饭堂:食堂 饭盒:盒饭 速递:快递 提款机:取款机 电掣:开关 灯掣:开关 插苏:插座 电芯:电池 胶樽:塑料瓶 纸皮:纸板 病假纸:病假证明 医生纸:医生证明 更表:排班表 当更:值班 轮更:轮班 夜更:夜班
    网络保安:网络安全 流动装置:移动设备 二维条码:二维码 伤健人士:残疾人 弱能人士:残疾人 冷气机:空调 即时通讯:即时通信 储存档案:保存文件 储存文件:保存文件 设定档:配置文件 捷运:地铁 网页寄存:网站托管 信用咭:信用卡 名咭:名片 身分证:身份证 班房:教室 冲凉房:淋浴间 文仪用品:办公用品 文仪器材:办公设备 万字夹:回形针 钉书机:订书机 告示贴:便利贴 出粮:发工资 粮单:工资单
  `.trim().split(/\s+/).map((pair) => pair.split(':') as [string, string]),
)

const plainWords = new RegExp([...plain.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')
