import type { FurtherSketch } from './further.ts'

/** Whole papers in three languages, as they are issued: most without a fault, some with several in the midst of what is right. */
export const papers: Readonly<Record<string, FurtherSketch>> = {
  'faultless-circular-on-leave': {
    facts: { supersedes: ['general-circular/3-2021'] },
    around: { targets: { 'clf:service/e-leave': 'public', 'clf:circular/general-circular/8/2019': 'public' } },
    en: {
      title: 'Planning of leave in the summer months',
      summary: 'Tells supervisors how to plan leave from July to September so that counters stay open.',
      body:
        'This circular tells supervisors how leave in the summer is planned. It supersedes General Circular No. 3/2021. ¶ #2 Background ¶ #p In 2025, nearly one third of the counters in the district offices closed early on at least one day in August because too many officers were on leave. ¶ #p The Staff Consultative Committee discussed the matter on 12 March 2026 and agreed to the arrangements below. ¶ #2 Arrangements ¶ #p Each officer should enter the leave planned for July to September in the [electronic leave service](clf:service/e-leave) by 5 June 2026. ¶ #p The supervisor should see to it that, on any working day: ¶ #b at least two officers are at each counter; ¶ #b at least one of them may sign receipts; and ¶ #b no more than 40% of the team is absent. ¶ #p Leave on medical grounds is not affected; [General Circular No. 8/2019](clf:circular/general-circular/8/2019) applies. ¶ #2 Enquiries ¶ Enquiries may be made to Executive Officer (Personnel) 2 on 2867 4410.',
    },
    tc: {
      title: '暑期假期編排',
      summary: '說明主管如何編排七月至九月的假期，以維持櫃檯服務。',
      body:
        '本通告說明如何編排暑期假期，並取代總務通告第3/2021號。 ¶ #2 背景 ¶ #p 在2025年8月，接近三分之一的民政事務處櫃檯因放假人數過多，最少有一天須提早關閉。 ¶ #p 職方協商委員會於2026年3月12日討論有關事宜，並同意下述安排。 ¶ #2 安排 ¶ #p 職員應於2026年6月5日或之前，把擬於七月至九月放取的假期輸入[電子假期服務](clf:service/e-leave)。 ¶ #p 主管應確保在任何工作天： ¶ #b 每個櫃檯最少有兩名職員當值； ¶ #b 其中最少一人獲授權簽發收據；以及 ¶ #b 缺勤人數不超過全組的40%。 ¶ #p 病假不受影響，並按[總務通告第8/2019號](clf:circular/general-circular/8/2019)處理。 ¶ #2 查詢 ¶ 如有查詢，請致電2867 4410與行政主任（人事）2聯絡。',
    },
    sc: {
      title: '暑期假期安排',
      summary: '说明主管如何安排七月至九月的假期，以维持柜台服务。',
      body:
        '本通告说明如何安排暑期假期，并取代总务通告第3/2021号。 ¶ #2 背景 ¶ #p 在2025年8月，接近三分之一的民政事务处柜台因休假人数过多，至少有一天提早关闭。 ¶ #p 职方协商委员会在2026年3月12日讨论有关事宜，并同意下述安排。 ¶ #2 安排 ¶ #p 职员应在2026年6月5日或之前，把拟在七月至九月休的假期输入[电子请假服务](clf:service/e-leave)。 ¶ #p 主管应确保在任何工作日： ¶ #b 每个柜台至少有两名职员值班； ¶ #b 其中至少一人获授权签发收据；以及 ¶ #b 缺勤人数不超过全组的40%。 ¶ #p 病假不受影响，按[总务通告第8/2019号](clf:circular/general-circular/8/2019)处理。 ¶ #2 查询 ¶ 如有疑问，请致电2867 4410与行政主任（人事）2联系。',
    },
  },
  'faultless-guideline-on-counters': {
    kind: 'guideline',
    en: {
      title: 'Service at public counters',
      summary: 'How counter staff receive callers, and what to do when a caller has a complaint.',
      body:
        'This guideline is for staff who serve at public counters and for their supervisors. ¶ #2 Receiving callers ¶ Greet each caller within one minute. If the queue is longer than ten persons, open another counter. ¶ #3 Callers with disabilities ¶ Callers who use a wheelchair are served at the low counter. Staff should: ¶ #b speak to the caller, not to the companion; ¶ #b write down figures and dates on request; and ¶ #b offer the induction loop, which is tested every Monday. ¶ #3 Callers who speak other languages ¶ Interpreters for eight languages can be booked by telephone on 3755 6811 from 8 am to 10 pm. ¶ #2 Complaints ¶ #t Time limits for replies // !Kind of complaint | !First reply | !Full reply // About waiting | 3 working days | 10 working days // About conduct | 5 working days | 30 calendar days ¶ Keep the record of each complaint for two years. ¶ #f Record sheet for complaints <complaints.docx>',
    },
    tc: {
      title: '公眾櫃檯服務',
      summary: '櫃檯職員接待訪客及處理投訴的方法。',
      body:
        '本指引供公眾櫃檯的職員及其主管參考。 ¶ #2 接待訪客 ¶ 職員應於一分鐘內招呼每名訪客。輪候人數如超過十人，應加開櫃檯。 ¶ #3 殘疾訪客 ¶ 使用輪椅的訪客由矮身櫃檯接待。職員應： ¶ #b 直接與訪客交談，而非與同行者交談； ¶ #b 按要求寫下數字及日期；以及 ¶ #b 提供感應線圈系統，該系統每逢星期一測試。 ¶ #3 使用其他語言的訪客 ¶ 如需八種語言的傳譯服務，可於上午8時至晚上10時致電3755 6811預約。 ¶ #2 投訴 ¶ #t 回覆時限 // !投訴種類 | !初步回覆 | !詳細回覆 // 輪候 | 3個工作天 | 10個工作天 // 職員操守 | 5個工作天 | 30個曆日 ¶ 每宗投訴的紀錄須保存兩年。 ¶ #f 投訴紀錄表 <complaints-tc.docx>',
    },
    sc: {
      title: '公众柜台服务',
      summary: '柜台职员接待来访者和处理投诉的方法。',
      body:
        '本指引供公众柜台的职员及其主管参考。 ¶ #2 接待来访者 ¶ 职员应在一分钟内招呼每名来访者。排队人数如超过十人，应加开柜台。 ¶ #3 残疾来访者 ¶ 使用轮椅的来访者由低位柜台接待。职员应： ¶ #b 直接与来访者交谈，而不是与同行者交谈； ¶ #b 按要求写下数字和日期；以及 ¶ #b 提供感应线圈系统，该系统每星期一测试。 ¶ #3 使用其他语言的来访者 ¶ 如需八种语言的口译服务，可在上午8时至晚上10时致电3755 6811预约。 ¶ #2 投诉 ¶ #t 回复时限 // !投诉种类 | !初步回复 | !详细回复 // 排队 | 3个工作日 | 10个工作日 // 职员操守 | 5个工作日 | 30个历日 ¶ 每宗投诉的记录应保存两年。 ¶ #f 投诉记录表 <complaints-sc.docx>',
    },
  },
  'faultless-notice-of-works': {
    en: {
      title: 'Lift works at the North Point Government Offices',
      summary: 'Lifts 3 and 4 are out of service from 6 July to 28 August 2026.',
      body:
        'Lifts 3 and 4 of the North Point Government Offices will be replaced from 6 July to 28 August 2026. ¶ #2 While the works last ¶ #o Lifts 1 and 2 stop at all floors. ¶ #o Goods are taken up before 8:30 am or after 6:30 pm only. ¶ #o Staff with difficulty in walking may ask their supervisors for a desk on the ground floor. ¶ #2 Noise ¶ Drilling is limited to weekdays between 7 pm and 10 pm and to Saturdays. Examinations in the training centre on the third floor are not affected. ¶ #c Fire drill | The drill planned for 14 July 2026 is put off to 15 September 2026. ¶ The contractor has insured the works for HK$15 million.',
    },
    tc: {
      title: '北角政府合署升降機工程',
      summary: '3號及4號升降機於2026年7月6日至8月28日暫停服務。',
      body:
        '北角政府合署3號及4號升降機將於2026年7月6日至8月28日更換。 ¶ #2 工程期間的安排 ¶ #o 1號及2號升降機停所有樓層。 ¶ #o 貨物只可於上午8時30分前或下午6時30分後運送。 ¶ #o 行動不便的職員可向主管要求調往地下辦公。 ¶ #2 噪音 ¶ 鑽鑿工程只限於平日晚上7時至10時及星期六進行，三樓訓練中心的考試不受影響。 ¶ #c 火警演習 | 原定於2026年7月14日舉行的演習，改於2026年9月15日舉行。 ¶ 承建商已為工程投保1,500萬元。',
    },
    sc: {
      title: '北角政府合署电梯工程',
      summary: '3号和4号电梯在2026年7月6日至8月28日暂停服务。',
      body:
        '北角政府合署3号和4号电梯将在2026年7月6日至8月28日更换。 ¶ #2 工程期间的安排 ¶ #o 1号和2号电梯停所有楼层。 ¶ #o 货物只可在上午8时30分前或下午6时30分后运送。 ¶ #o 行动不便的职员可向主管要求调到首层办公。 ¶ #2 噪音 ¶ 钻凿工程只限在平日晚上7时至10时和星期六进行，三楼培训中心的考试不受影响。 ¶ #c 消防演习 | 原定在2026年7月14日举行的演习，改在2026年9月15日举行。 ¶ 承建商已为工程投保1,500万元。',
    },
  },
  'faultless-service-of-pay-slips': {
    kind: 'service',
    en: {
      title: 'Electronic pay slips',
      summary: 'See and download your monthly pay slips of the last seven years.',
      body:
        'Officers may see their pay slips from the 25th of each month. ¶ #2 Before you start ¶ You need a departmental account and the token that was issued with it. If the token is lost, report it to the help desk on 2114 7700 at once. ¶ #2 What you can do ¶ #b See the slip of any month since April 2019. ¶ #b Download it as a tagged PDF file. ¶ #b Compare two months side by side. ¶ #2 Hours ¶ The service runs from 6 am to midnight, Monday to Saturday. It is closed on public holidays. ¶ #i Screen with the list of months on one side and the chosen slip on the other <slip.png> ¶ Slips are kept for seven years and then destroyed.',
    },
    tc: {
      title: '電子糧單',
      summary: '查閱及下載最近七年的每月糧單。',
      body:
        '職員可由每月25日起查閱糧單。 ¶ #2 使用前 ¶ 你須備有部門帳戶及隨帳戶發出的保安編碼器。如遺失編碼器，請立即致電2114 7700通知支援中心。 ¶ #2 可用功能 ¶ #b 查閱2019年4月以來任何月份的糧單。 ¶ #b 下載加標籤的PDF檔案。 ¶ #b 並排比較兩個月份。 ¶ #2 服務時間 ¶ 服務時間為星期一至六上午6時至午夜，公眾假期休息。 ¶ #i 畫面一邊列出月份，另一邊顯示所選糧單 <slip-tc.png> ¶ 糧單保存七年，其後銷毀。',
    },
    sc: {
      title: '电子工资单',
      summary: '查阅和下载最近七年的每月工资单。',
      body:
        '职员可从每月25日起查阅工资单。 ¶ #2 使用前 ¶ 您需要部门账户和随账户发出的安全令牌。如遗失令牌，请立即致电2114 7700通知支持中心。 ¶ #2 可用功能 ¶ #b 查阅2019年4月以来任何月份的工资单。 ¶ #b 下载加标签的PDF文件。 ¶ #b 并排比较两个月份。 ¶ #2 服务时间 ¶ 服务时间为星期一至六上午6时至午夜，公众假期休息。 ¶ #i 画面一边列出月份，另一边显示所选工资单 <slip-sc.png> ¶ 工资单保存七年，其后销毁。',
    },
  },
  'faultless-circular-on-tenders': {
    en: {
      title: 'Opening of tenders received by post',
      summary: 'Who opens tenders that come by post, and what is written down.',
      body:
        'This circular reminds subject officers how tenders that come by post are opened. It should be read with the [regulations on stores and procurement](https://www.fstb.gov.hk/en/treasury/spr.htm). ¶ #2 Opening team ¶ #p The team has three members, of whom at least one comes from another section. Members declare their interests before each exercise^A form for the declaration is kept by the Supplies Section.^. ¶ #p Envelopes are opened together, at noon on the closing day. ¶ #2 Records ¶ #p For each tender the team writes down the matters in the table. ¶ #t What is written down for each tender // !Matter | !By whom | !Kept for // Time of receipt | Registry | 3 years // Price as tendered | Opening team | 7 years // Samples received | Supplies Section | Nil ¶ #p Late tenders are returned unopened. The file notes “late”, with the hour. ¶ #2 Limits ¶ #p The arrangement in [paragraph 2](clf:paragraph/2) does not apply to purchases below HK$1.4 million.',
    },
    tc: {
      title: '開啟以郵遞方式收到的標書',
      summary: '由誰開啟郵遞標書，以及須記錄的事項。',
      body:
        '本通告提醒主管人員如何開啟以郵遞方式收到的標書，並應與[物料供應及採購規例](https://www.fstb.gov.hk/tc/treasury/spr.htm)一併閱讀。 ¶ #2 開標小組 ¶ #p 小組由三人組成，其中最少一人來自其他組別。成員須在每次開標前申報利益^申報表格由物料供應組備存。^。 ¶ #p 標書於截標日正午12時一併開啟。 ¶ #2 紀錄 ¶ #p 小組須就每份標書記錄下表所列事項。 ¶ #t 每份標書須記錄的事項 // !事項 | !負責人 | !保存期 // 收件時間 | 檔案室 | 3年 // 投標價 | 開標小組 | 7年 // 收到的樣本 | 物料供應組 | 無 ¶ #p 逾期標書原封退回，檔案須註明「逾期」及收件時間。 ¶ #2 適用範圍 ¶ #p [第二段](clf:paragraph/2)的安排不適用於140萬元以下的採購。',
    },
    sc: {
      title: '开启以邮寄方式收到的标书',
      summary: '由谁开启邮寄标书，以及应记录的事项。',
      body:
        '本通告提醒主管人员如何开启以邮寄方式收到的标书，应与[物料供应及采购规例](https://www.fstb.gov.hk/sc/treasury/spr.htm)一并阅读。 ¶ #2 开标小组 ¶ #p 小组由三人组成，其中至少一人来自其他组别。成员应在每次开标前申报利益^申报表格由物料供应组保存。^。 ¶ #p 标书在截标日正午12时一并开启。 ¶ #2 记录 ¶ #p 小组应就每份标书记录下表所列事项。 ¶ #t 每份标书应记录的事项 // !事项 | !负责人 | !保存期 // 收件时间 | 档案室 | 3年 // 投标价 | 开标小组 | 7年 // 收到的样本 | 物料供应组 | 无 ¶ #p 逾期标书原封退回，档案应注明“逾期”和收件时间。 ¶ #2 适用范围 ¶ #p [第二段](clf:paragraph/2)的安排不适用于140万元以下的采购。',
    },
  },
  'faultless-guideline-on-records': {
    kind: 'guideline',
    en: {
      title: 'Closing and moving of paper files',
      summary: 'When a part of a file is closed and where it goes.',
      body:
        '#2 When to close a part ¶ Close a part when it is 5 cm thick, or five years old, whichever comes first. ¶ #2 How to close it ¶ #o Write “Closed” and the date on the cover. ¶ #o Open the next part and note the number on both covers, as in CSB/ADM/4-2/7 Part 2. ¶ #o Tell the registry, which brings the index up to date. ¶ #2 Moving files ¶ Files that are not called for in two years go to the records centre in Tuen Mun. Boxes hold up to 15 kg. Do not tie them with wire. ¶ #q A record that cannot be found does not exist. ¶ The schedule of disposal says how long each class is kept.',
    },
    tc: {
      title: '紙本檔案的關閉及移送',
      summary: '檔案分冊何時關閉及移往何處。',
      body:
        '#2 何時關閉分冊 ¶ 分冊厚達5厘米，或已使用五年，以較早者為準，即須關閉。 ¶ #2 關閉方法 ¶ #o 在封面寫上「已關閉」及日期。 ¶ #o 開設下一分冊，並在兩冊的封面註明編號，例如CSB/ADM/4-2/7第2冊。 ¶ #o 通知檔案室更新索引。 ¶ #2 移送檔案 ¶ 兩年內無人調閱的檔案，移送屯門的檔案中心。每箱以15公斤為限，切勿以鐵線綑綁。 ¶ #q 找不到的檔案，等於沒有檔案。 ¶ 各類檔案的保存期載於存廢期限表。',
    },
    sc: {
      title: '纸质档案的关闭和移送',
      summary: '档案分册何时关闭和移往何处。',
      body:
        '#2 何时关闭分册 ¶ 分册厚达5厘米，或已使用五年，以较早者为准，即应关闭。 ¶ #2 关闭方法 ¶ #o 在封面写上“已关闭”和日期。 ¶ #o 开设下一分册，并在两册的封面注明编号，例如CSB/ADM/4-2/7第2册。 ¶ #o 通知档案室更新索引。 ¶ #2 移送档案 ¶ 两年内无人调阅的档案，移送屯门的档案中心。每箱以15公斤为限，切勿用铁丝捆绑。 ¶ #q 找不到的档案，等于没有档案。 ¶ 各类档案的保存期载于存废期限表。',
    },
  },
  'faultless-circular-on-typhoons': {
    en: {
      title: 'Work arrangements in typhoons and rainstorms',
      summary: 'Who comes to work when a tropical cyclone warning or a rainstorm warning is in force.',
      body:
        'This circular applies to all staff except those on the essential list. ¶ #2 Signal No. 8 or above ¶ #p When Signal No. 8 is announced before working hours, staff stay at home. When it is lowered more than three hours before the end of the working day, they return within two hours. ¶ #p Supervisors release in the first place those who live on outlying islands such as Lamma, Cheung Chau and Peng Chau. ¶ #2 Rainstorm warnings ¶ #t What staff do in a rainstorm // !Warning | !Before work | !At work // Amber | Come as usual | Stay // Red | Come as usual | Stay, unless it is unsafe // Black | Stay at home | Stay under shelter ¶ #2 Essential staff ¶ #p The list of essential staff is reviewed every April. Those on it may claim the cost of a taxi against a receipt. ¶ #p The latest warnings are on the [page of warnings of the Observatory](https://www.hko.gov.hk/en/wxinfo/dailywx/wxwarntoday.htm).',
    },
    tc: {
      title: '颱風及暴雨下的工作安排',
      summary: '熱帶氣旋警告或暴雨警告生效時的上班安排。',
      body:
        '本通告適用於必要人員名單以外的全體職員。 ¶ #2 八號或以上信號 ¶ #p 如八號信號於辦公時間前發出，職員無須上班。如信號於辦公時間結束前三小時以上除下，職員須於兩小時內返回工作地點。 ¶ #p 主管應先讓居於南丫島、長洲及坪洲等離島的職員離開。 ¶ #2 暴雨警告 ¶ #t 暴雨時的安排 // !警告 | !上班前 | !上班時 // 黃色 | 如常上班 | 留守 // 紅色 | 如常上班 | 留守，除非情況危險 // 黑色 | 留在家中 | 留在有遮蔽的地方 ¶ #2 必要人員 ¶ #p 必要人員名單每年四月覆檢。名單上的人員可憑收據申領的士車資。 ¶ #p 最新警告載於[天文台警告專頁](https://www.hko.gov.hk/tc/wxinfo/dailywx/wxwarntoday.htm)。',
    },
    sc: {
      title: '台风和暴雨下的工作安排',
      summary: '热带气旋警告或暴雨警告生效时的上班安排。',
      body:
        '本通告适用于必要人员名单以外的全体职员。 ¶ #2 八号或以上信号 ¶ #p 如八号信号在办公时间前发出，职员无须上班。如信号在办公时间结束前三小时以上解除，职员应在两小时内返回工作地点。 ¶ #p 主管应先让住在南丫岛、长洲和坪洲等离岛的职员离开。 ¶ #2 暴雨警告 ¶ #t 暴雨时的安排 // !警告 | !上班前 | !上班时 // 黄色 | 照常上班 | 留守 // 红色 | 照常上班 | 留守，除非情况危险 // 黑色 | 留在家中 | 留在有遮蔽的地方 ¶ #2 必要人员 ¶ #p 必要人员名单每年四月复核。名单上的人员可凭收据报销出租车费。 ¶ #p 最新警告载于[天文台警告专页](https://www.hko.gov.hk/sc/wxinfo/dailywx/wxwarntoday.htm)。',
    },
  },
  'faultless-circular-on-systems': {
    facts: { series: 'it-circular', number: 4 },
    en: {
      title: 'Two-step sign-in to departmental systems',
      summary: 'Sets out when each system must ask for a second step at sign-in.',
      body:
        'From 1 September 2026 every system that can be reached from outside an office asks for two steps at sign-in: a password and a code. ¶ #2 Schedule ¶ #t Dates for systems // !Group | !Systems | !Date // A | E-mail and portal | 1 September 2026 // B | Leave, pay and claims | 2 November 2026 // C | All others | 1 March 2027 ¶ #2 Codes ¶ #p A code has six digits and is good for 30 seconds. It comes from a hardware token or from the mobile app of the department. ¶ #p Officers who do not wish to use their own phones are given a token. ¶ #2 Exceptions ¶ #p An exception needs the approval of the Departmental IT Security Officer and lasts at most 90 days. ¶ #p The log of exceptions (version 2.1) is sent to the Digital Policy Office (DPO) every quarter.',
    },
    tc: {
      title: '部門系統雙重認證',
      summary: '訂明各系統何時須採用雙重認證登入。',
      body:
        '由2026年9月1日起，凡可於辦公室以外使用的系統，登入時須輸入密碼及驗證碼。 ¶ #2 時間表 ¶ #t 各系統的實施日期 // !組別 | !系統 | !日期 // 甲 | 電郵及入門網站 | 2026年9月1日 // 乙 | 假期、薪酬及申領 | 2026年11月2日 // 丙 | 其他 | 2027年3月1日 ¶ #2 驗證碼 ¶ #p 驗證碼為六位數字，有效30秒，由編碼器或部門流動應用程式產生。 ¶ #p 不欲使用私人手機的職員，可獲發編碼器。 ¶ #2 豁免 ¶ #p 豁免須經部門資訊科技保安主任批准，為期不得超過90天。 ¶ #p 豁免紀錄（第2.1版）每季送交數字政策辦公室。',
    },
    sc: {
      title: '部门系统双重认证',
      summary: '订明各系统何时应采用双重认证登录。',
      body:
        '从2026年9月1日起，凡可在办公室以外使用的系统，登录时应输入密码和验证码。 ¶ #2 时间表 ¶ #t 各系统的实施日期 // !组别 | !系统 | !日期 // 甲 | 电子邮件和门户网站 | 2026年9月1日 // 乙 | 假期、薪酬和报销 | 2026年11月2日 // 丙 | 其他 | 2027年3月1日 ¶ #2 验证码 ¶ #p 验证码为六位数字，有效30秒，由令牌或部门移动应用生成。 ¶ #p 不愿使用私人手机的职员，可获发令牌。 ¶ #2 豁免 ¶ #p 豁免应经部门信息安全主任批准，为期不得超过90天。 ¶ #p 豁免记录（第2.1版）每季度送交数字政策办公室。',
    },
  },
  'faultless-reference-of-queues': {
    kind: 'best-practice',
    en: {
      title: 'Shorter queues by booking ahead',
      summary: 'How one licensing office halved its waiting time.',
      body:
        '#2 What was wrong ¶ In 2024 callers at the Kwun Tong Licensing Office waited 52 minutes on average. Seven of ten came between 11 am and 2 pm. ¶ #2 What was done ¶ #b Callers book a slot of 15 minutes by telephone or online. ¶ #b One counter is kept for people who come without a booking. ¶ #b A text message is sent the day before. ¶ #2 What came of it ¶ #i Bar chart: waiting time of 52 minutes in 2024, 31 minutes in 2025 and 24 minutes in 2026 <queues.png> Average waiting time by year ¶ The cost was HK$260,000, of which HK$80,000 recurs each year. Other offices may have the booking page for free.',
    },
    tc: {
      title: '預約輪候，縮短隊伍',
      summary: '某牌照事務處如何把輪候時間減半。',
      body:
        '#2 問題 ¶ 2024年，觀塘牌照事務處的訪客平均輪候52分鐘，十人中有七人於上午11時至下午2時到訪。 ¶ #2 做法 ¶ #b 訪客可致電或上網預約15分鐘的時段。 ¶ #b 預留一個櫃檯服務沒有預約的人士。 ¶ #b 於前一天發出短訊提示。 ¶ #2 成效 ¶ #i 棒形圖：輪候時間2024年為52分鐘、2025年為31分鐘、2026年為24分鐘 <queues-tc.png> 各年平均輪候時間 ¶ 開支為26萬元，其中8萬元為每年經常開支。其他辦事處可免費取用預約網頁。',
    },
    sc: {
      title: '预约排队，缩短队伍',
      summary: '某牌照事务处如何把排队时间减半。',
      body:
        '#2 问题 ¶ 2024年，观塘牌照事务处的来访者平均排队52分钟，十人中有七人在上午11时至下午2时到访。 ¶ #2 做法 ¶ #b 来访者可致电或上网预约15分钟的时段。 ¶ #b 预留一个柜台服务没有预约的人士。 ¶ #b 在前一天发出短信提示。 ¶ #2 成效 ¶ #i 柱形图：排队时间2024年为52分钟、2025年为31分钟、2026年为24分钟 <queues-sc.png> 各年平均排队时间 ¶ 开支为26万元，其中8万元为每年经常开支。其他办事处可免费使用预约网页。',
    },
  },
  'faultless-circular-on-training': {
    facts: { amendments: [{ date: '2026-05-20', en: 'Venue of the second class', tc: '第二班的地點', sc: '第二班的地点' }], revisedOn: '2026-05-20' },
    en: {
      title: 'Sign language classes for counter staff',
      summary: 'Calls for nominations to three evening classes in Hong Kong Sign Language.',
      body:
        'Nominations are invited for classes in Hong Kong Sign Language. No knowledge is needed beforehand. ¶ #2 Classes ¶ #t Classes from July to December // !Class | !Evening | !Begins on | !Venue // 1 | Tuesdays, 6:30 pm to 8:30 pm | 7 July 2026 | Training Centre, Room 5 // 2 | Thursdays, 6:30 pm to 8:30 pm | 10 September 2026 | Sha Tin Town Hall ¶ #2 Who may join ¶ Staff on civil service or contract terms. Preference is given to those who meet the public at least three days a week. ¶ #2 How to nominate ¶ Send the form to the [training desk](mailto:training-desk@csb.gov.hk) by 19 June 2026. ¶ #f Nomination form for sign language classes | en | no | training-desk@csb.gov.hk <nomination.pdf> ¶ #v Greetings in sign language | greetings.vtt | A teacher signs “good morning”, “please sit down” and “thank you”. Each sign is shown twice.',
    },
    tc: {
      title: '櫃檯職員手語班',
      summary: '邀請部門提名職員參加香港手語夜間班。',
      body:
        '現邀請部門提名職員參加香港手語班，參加者無須具備手語知識。 ¶ #2 班次 ¶ #t 七月至十二月的班次 // !班次 | !時間 | !開課日期 | !地點 // 1 | 星期二下午6時30分至8時30分 | 2026年7月7日 | 訓練中心5號室 // 2 | 星期四下午6時30分至8時30分 | 2026年9月10日 | 沙田大會堂 ¶ #2 參加資格 ¶ 公務員或合約職員均可參加，每星期最少三天接觸公眾的職員可獲優先取錄。 ¶ #2 提名方法 ¶ 請於2026年6月19日或之前，把表格送交[訓練組信箱](mailto:training-desk@csb.gov.hk)。 ¶ #f 手語班提名表格 | zh-Hant-HK | no | training-desk@csb.gov.hk <nomination-tc.pdf> ¶ #v 手語問候 | greetings-tc.vtt | 導師以手語示範「早晨」、「請坐」及「多謝」，每個手語示範兩次。',
    },
    sc: {
      title: '柜台职员手语班',
      summary: '邀请部门提名职员参加香港手语夜间班。',
      body:
        '现邀请部门提名职员参加香港手语班，参加者无须具备手语知识。 ¶ #2 班次 ¶ #t 七月至十二月的班次 // !班次 | !时间 | !开课日期 | !地点 // 1 | 星期二下午6时30分至8时30分 | 2026年7月7日 | 培训中心5号室 // 2 | 星期四下午6时30分至8时30分 | 2026年9月10日 | 沙田大会堂 ¶ #2 参加资格 ¶ 公务员或合同职员均可参加，每星期至少三天接触公众的职员可优先录取。 ¶ #2 提名方法 ¶ 请在2026年6月19日或之前，把表格送交[培训组信箱](mailto:training-desk@csb.gov.hk)。 ¶ #f 手语班提名表格 | zh-Hans | no | training-desk@csb.gov.hk <nomination-sc.pdf> ¶ #v 手语问候 | greetings-sc.vtt | 导师用手语示范“早上好”、“请坐”和“谢谢”，每个手语示范两次。',
    },
  },
  'faults-in-a-circular-on-passes': {
    also: { 'dates-are-written-out': 'failed', 'link-text-says-where': 'failed', 'telephone-numbers-are-spaced': 'failed', 'words-are-not-in-capitals': 'failed' },
    en: {
      title: 'Renewal of staff passes',
      summary: 'Passes of the old design are exchanged by the end of September.',
      body:
        'Passes of the old design are exchanged for the new one from 3 August 2026. ¶ #2 How to exchange a pass ¶ #p Book a time [here](https://www.csb.gov.hk/english/passes.html). ¶ #p Bring the old pass. OLD PASSES WILL NOT BE RETURNED. ¶ #p Contract staff need the signature of their supervisors. ¶ #2 Lost passes ¶ #p Report the loss to the duty officer on 28671122 at any hour. ¶ #2 Last day ¶ #p Old passes open no door after 30/9/2026.',
    },
    tc: {
      title: '更換職員證',
      summary: '舊式職員證須於九月底前更換。',
      body:
        '舊式職員證由2026年8月3日起更換。 ¶ #2 更換方法 ¶ #p 請[預約更換職員證的時間](https://www.csb.gov.hk/tc_chi/passes.html)。 ¶ #p 請攜同舊證，舊證不會發還。 ¶ #p 合約職員須由主管簽署。 ¶ #2 遺失職員證 ¶ #p 如有遺失，請隨時致電2867 1122通知當值主任。 ¶ #2 最後日期 ¶ #p 舊證於2026年9月30日後失效。',
    },
    sc: {
      title: '更换工作证',
      summary: '旧式工作证应在九月底前更换。',
      body:
        '旧式工作证从2026年8月3日起更换。 ¶ #2 更换方法 ¶ #p 请[预约更换工作证的时间](https://www.csb.gov.hk/sc_chi/passes.html)。 ¶ #p 请带旧证，旧证不会发还。 ¶ #p 合同职员应由主管签字。 ¶ #2 遗失工作证 ¶ #p 如有遗失，请随时致电2867 1122通知值班主任。 ¶ #2 最后日期 ¶ #p 旧证在2026年9月30日后失效。',
    },
  },
  'faults-in-a-guideline-on-meetings': {
    kind: 'guideline',
    also: { 'bold-line-is-a-heading': 'failed', 'list-is-not-typed': 'failed', 'chinese-punctuation-is-full-width': 'failed', 'simplified-uses-its-own-words': 'found' },
    en: {
      title: 'Meetings that everybody can follow',
      summary: 'How to prepare meetings for colleagues with hearing or visual impairment.',
      body:
        '#2 Before the meeting ¶ Send the papers three working days ahead. Ask whether anybody needs an interpreter. ¶ #2 At the meeting ¶ Say your name before you speak. Describe what is on the slides. ¶ #2 After the meeting ¶ **Minutes** ¶ Minutes are sent within a week. They hold: ¶ 1. who came; ¶ 2. what was decided; ¶ 3. who does what by when.',
    },
    tc: {
      title: '人人可參與的會議',
      summary: '為聽障或視障同事籌備會議的方法。',
      body:
        '#2 會議前 ¶ 於三個工作天前發出文件,並詢問是否有人需要傳譯。 ¶ #2 會議中 ¶ 發言前先說出姓名，並描述投影片的內容。 ¶ #2 會議後 ¶ **會議紀錄** ¶ 會議紀錄須於一星期內發出，內容包括： ¶ 1. 出席者； ¶ 2. 決定； ¶ 3. 由何人於何時跟進。',
    },
    sc: {
      title: '人人可参与的会议',
      summary: '为听障或视障同事筹备会议的方法。',
      body:
        '#2 会议前 ¶ 在三个工作日前用电邮发出文件，并询问是否有人需要口译。文件应可列印。 ¶ #2 会议中 ¶ 发言前先说出姓名，并描述幻灯片的内容。 ¶ #2 会议后 ¶ **会议记录** ¶ 会议记录应在一星期内发出，内容包括： ¶ 1. 出席者； ¶ 2. 决定； ¶ 3. 由何人在何时跟进。',
    },
  },
  'faults-in-a-circular-on-quarters': {
    also: { 'languages-agree-on-figures': 'failed', 'chinese-is-not-half-converted': 'failed', 'script-matches-language': 'failed', 'no-placeholder-words': 'failed' },
    en: {
      title: 'Letting of departmental quarters at Homantin',
      summary: 'Invites applications for 24 flats.',
      body:
        'Applications are invited for 24 flats at Homantin. ¶ #2 Flats ¶ #t Flats to let // !Size | !Number | !Rent a month // 45 square metres | 16 | 7.5% of salary // 70 square metres | 8 | 7.5% of salary ¶ #2 Who may apply ¶ Married officers on Point 22 or above who own no flat in Hong Kong. ¶ #2 How to apply ¶ Send the form to the Quarters Unit by noon on 17 July 2026. The address of the site office is [to be added].',
    },
    tc: {
      title: '何文田部門宿舍租住申請',
      summary: '接受24個單位的租住申請。',
      body:
        '現接受何文田24個宿舍單位的申請。 ¶ #2 單位 ¶ #t 可供租住的單位 // !面積 | !數目 | !月租 // 45平方米 | 16 | 薪金的7.5% // 70平方米 | 8 | 薪金的7.5% ¶ #2 申請資格 ¶ 薪級第22點或以上、在香港沒有物業的已婚人員。樓宇附設乾洗店及理發店。 ¶ #2 申請手續 ¶ 表格須於2026年7月27日正午前送交宿舍組，地盤辦事處的地址將另行通知。',
    },
    sc: {
      title: '何文田部门宿舍租住申请',
      summary: '接受24个单位的租住申请。',
      body:
        '现接受何文田24个宿舍单位的申请。 ¶ #2 单位 ¶ #t 可供租住的单位 // !面积 | !数目 | !月租 // 45平方米 | 16 | 薪金的7.5% // 70平方米 | 8 | 薪金的7.5% ¶ #2 申请资格 ¶ 薪级第22点或以上、在香港沒有房产的已婚人员。 ¶ #2 申请手续 ¶ 表格应在2026年7月17日正午前送交宿舍组，工地办事处的地址将另行通知。',
    },
  },
  'faults-in-a-notice-of-a-seminar': {
    also: {
      'alternative-adds-words': 'failed',
      'underline-is-for-links': 'failed',
      'not-by-colour-or-place': 'found',
      'quotation-marks-fit-the-language': 'failed',
      'no-spaces-between-han': 'failed',
    },
    en: {
      title: 'Seminar on plain language',
      summary: 'Half a day on how to write letters that people understand.',
      body:
        'The seminar is held on 23 July 2026 (Thursday), from 9:30 am to 12:30 pm, in the lecture theatre of the Central Library. ¶ #2 Speakers ¶ #i Photograph of the panel at the last seminar, four speakers at a long table <panel.jpg> ¶ Speakers come from the Judiciary, two banks and the Hospital Authority. ¶ #2 Places ¶ There are __120 places__, given in order of application. ¶ #2 How to apply ¶ Open the form on the portal and click the blue button.',
    },
    tc: {
      title: '淺白語文研討會',
      summary: '半天研討會，講解如何撰寫易於理解的信件。',
      body:
        '研討會於2026年7月23日（星期四）上午9時30分至下午12時30分在中央圖書館演講廳舉行。 ¶ #2 講 者 ¶ #i 上次研討會的四名講者坐在長桌後 <panel.jpg> ¶ 講者來自司法機構、兩家銀行及醫院管理局。 ¶ #2 名額 ¶ 名額為**120個**，先到先得。 ¶ #2 報名方法 ¶ 在入門網站開啟表格，然後按「報名」。',
    },
    sc: {
      title: '浅白语文研讨会',
      summary: '半天研讨会，讲解如何撰写易于理解的信件。',
      body:
        '研讨会在2026年7月23日（星期四）上午9时30分至下午12时30分在中央图书馆演讲厅举行。 ¶ #2 讲者 ¶ #i 上次研讨会的四名讲者坐在长桌后 <panel.jpg> ¶ 讲者来自司法机构、两家银行和医院管理局。 ¶ #2 名额 ¶ 名额为**120个**，先到先得。 ¶ #2 报名方法 ¶ 在门户网站打开表格，然后按「报名」。',
    },
  },
  'faults-in-a-circular-on-vehicles': {
    facts: { supersedes: ['general-circular/9-2020'], reviewBy: '2028-05-03', contact: null },
    also: {
      'review-is-due-within-a-year': 'failed',
      'enquiries-are-given': 'failed',
      'supersession-is-told-on-both-sides': 'failed',
      'table-has-headers': 'failed',
      'heading-is-short': 'failed',
      'languages-agree-on-figures': 'cantTell',
    },
    en: {
      title: 'Use of departmental vehicles',
      summary: 'Sets out who may call a departmental vehicle and how.',
      body:
        'This circular sets out who may use departmental vehicles. General Circular No. 9/2020 is superseded. ¶ #2 Who may call a vehicle: ¶ #p Officers on duty who carry heavy goods or more than HK$50,000 in cash. ¶ #2 Fleet ¶ #t Vehicles by place // Wan Chai | 6 // Sha Tin | 4 // Tsuen Wan | 3',
    },
    tc: {
      title: '使用部門車輛',
      summary: '訂明誰可召用部門車輛及有關手續。',
      body: '本通告訂明誰可使用部門車輛。 ¶ #2 誰可召用車輛 ¶ #p 執行職務時攜帶重物或超過50,000元現金的人員。 ¶ #2 車隊 ¶ #t 各地點的車輛數目 // !地點 | !數目 // 灣仔 | 6 // 沙田 | 4 // 荃灣 | 3',
    },
    sc: {
      title: '使用部门车辆',
      summary: '订明谁可使用部门车辆和有关手续。',
      body:
        '本通告订明谁可使用部门车辆，并取代总务通告第9/2020号。 ¶ #2 谁可使用车辆 ¶ #p 执行职务时携带重物或超过50,000元现金的人员。 ¶ #2 车队 ¶ #t 各地点的车辆数目 // !地点 | !数目 // 湾仔 | 6 // 沙田 | 4 // 荃湾 | 3',
    },
  },
  'faults-in-a-service-of-rooms': {
    kind: 'service',
    also: {
      'link-address-is-whole': 'failed',
      'language-is-marked': 'failed',
      'image-has-alternative': 'failed',
      'attachment-title-names-the-file': 'failed',
      'chinese-dates-have-one-form': 'failed',
    },
    en: {
      title: 'Booking of meeting rooms',
      summary: 'Find a free room and book it up to 60 days ahead.',
      body:
        'Rooms in 14 buildings can be booked up to 60 days ahead. ¶ #2 How to start ¶ Open the [booking page of the portal](https://https://www.csb.gov.hk/english/rooms.html). The new system opens on 1 July 2026. ¶ #i room_plan_v2.png <room_plan_v2.png> ¶ #2 Rules ¶ Food is not allowed. Rooms that are not used within 15 minutes are given to others. ¶ #f Annex 1 <rules.pdf>',
    },
    tc: {
      title: '預訂會議室',
      summary: '查找空置會議室，並可於60天前預訂。',
      body:
        '職員可於60天前預訂14座大樓的會議室。 ¶ #2 如何開始 ¶ 請開啟[入門網站的預訂專頁](https://www.csb.gov.hk/tc_chi/rooms.html)。訂房後系統會發出以下訊息：Your booking has been received and is waiting for approval. 新系統由二○二六年七月一日起啟用。 ¶ #i 會議室平面圖：大房靠窗，小房靠門 <room-tc.png> ¶ #2 規則 ¶ 不准飲食。15分鐘內未使用的會議室，會撥予他人。 ¶ #f 附件一：會議室使用規則 <rules-tc.pdf>',
    },
    sc: {
      title: '预订会议室',
      summary: '查找空置会议室，并可在60天前预订。',
      body:
        '职员可在60天前预订14座大楼的会议室。 ¶ #2 如何开始 ¶ 请打开[门户网站的预订专页](https://www.csb.gov.hk/sc_chi/rooms.html)。新系统从2026年7月1日起启用。 ¶ #i 会议室平面图：大房靠窗，小房靠门 <room-sc.png> ¶ #2 规则 ¶ 不准饮食。15分钟内未使用的会议室，会拨给他人。 ¶ #f 附件一：会议室使用规则 <rules-sc.pdf>',
    },
  },
}
