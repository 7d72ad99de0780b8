/** Words by which pages say what they are, in the languages of Hong Kong sites. Judged on titles and headings, and on running text only where there is hardly any. */
export const pageWords = {
  signIn:
    /\b(sign|log)[ -]?(in|on)\b|\blogin\b|\blogon\b|\bauthenticat|\bsingle sign|登入|登錄|登录|登陸|登陆|身份認證|身份认证|身分認證|\bsession (has )?(expired|timed out|ended)\b|(登入|登錄|登录|連線|连线|工作階段|会话)(已)?(逾時|超時|超时|過期|过期|失效)|請(重新|先)登入|请(重新|先)(登录|登入)/iu,
  /** A heading that asks to sign in, and is not about signing in. */
  asksToSignIn:
    /^(please )?(sign|log)[ -]?(in|on)( (first|again|here|to|with|using|by)\b.*)?[.!]?$|^(staff |user |member |customer )?log[io]n[.!]?$|^(請|请)?(先|重新|掃碼|扫码|掃描二維碼|扫描二维码)?(登入|登錄|登录|登陸|登陆)(系統|系统|帳戶|账户|賬戶|網站|网站|以繼續|以继续|後繼續|后继续)?[。！!]?$/iu,
  /** The part of them that says that a sign-in no longer holds. */
  expired: /\bsession (has )?(expired|timed out|ended)\b|(逾時|超時|超时|過期|过期|失效)|重新(登入|登录|登錄)/iu,
  notFound:
    /\b404\b|\b(can)?not (be )?found\b|\bcan[’']?t be found\b|\bcould(n[’']?t| not) (be found|find)\b|\bunable to (find|locate)\b|\b(page|url|address|file|document) (is |was )?(missing|gone)\b|\bno such (page|file|address)\b|\bdo(es)?n?[’' ]?(not|t) exist\b|\bcan(not|[’']?t)( \w+)? find\b|\bno longer (available|exists?|here)\b|\b(page|url|address|document|file)\b.{0,40}\b(been |was |were )(re)?(moved|deleted|removed)\b|\bnothing (was found )?here\b|\bbroken link\b|找不到|(沒有|没有|無|无)此(頁|页|網頁|网页|頁面|页面)|沒有這[個一]?頁|没有这[个一]?页|不存在|未能找到|未找到|無法找到|无法找到|查無此頁|查无此页|(頁|页|網址|网址|文件|檔案).{0,12}(移除|刪除|删除|失效|下架)|(迷路|走失)了/iu,
  /** What a message that there is no page is about, if it says so. */
  ofPages:
    /\b(web)?pages?\b|\burls?\b|\baddress\b|\bfiles?\b|\bdocuments?\b|\blinks?\b|\bresource\b|\bcontent\b|\b404\b|\b(what|thing) you\b|\byou (asked|requested|(are|were) looking)\b|頁|页|網址|网址|文件|檔案|档案|連結|链接|鏈接|內容|内容|資源|资源|迷路|走失/iu,
  /** What else a message may hold that names nothing. */
  besideMissing: /\b(sorry|oops|uh[- ]?oh|whoops|error|we|are|it|this|that|is|was|the|here|very)\b|很|抱歉|對不起|对不起|哎呀|糟糕/giu,
  /** A heading that is the message itself, not one about it. */
  isMissing:
    /^(error )?404\b|^(sorry|oops|uh[- ]?oh|whoops|we(’|')re sorry|we are sorry)\b|^(the |this |that )?(requested )?(page|url|address|file|document|resource)\b.{0,40}\b(you|was|is|does|has|could|can|cannot|can[’']t|not|missing|gone)\b|^([\w’']+,? ){0,3}(can)?not (be )?found[.!]?$|^(we )?(can(not|[’']?t)|could(n[’']?t| not)|are unable to) (be found|find|locate)\b|^(對不起|对不起|抱歉|很抱歉|哎呀|糟糕)|^.{0,12}(找不到|不存在|未能找到|未找到|無法找到|无法找到|沒有此頁|没有此页|無此頁|无此页|查無此頁|查无此页).{0,8}$/iu,
  error:
    /\b(50[0-4])\b|\binternal server error\b|\bapplication error\b|\bsomething went wrong\b|\bunexpected error\b|\bservice unavailable\b|\bbad gateway\b|系統錯誤|系统错误|發生錯誤|发生错误|伺服器錯誤|服务器错误|應用程式錯誤|出現問題|出现问题/iu,
  /** What a server or a program writes when it has failed, which no page says of itself. */
  crash:
    /\bserver error in '|\bruntime error\b.*\bserver\b|\b(fatal|parse) error: |\buncaught \w*(error|exception)\b|\btraceback \(most recent call last\)|\bstack trace:|\bwhitelabel error page\b|\bexception details:|\bORA-\d{5}\b|\bon line \d+\b.*\.php\b|\.php\b.*\bon line \d+\b/iu,
  /** The name of the page that a server shows before anybody has put a site on it. */
  ofAnEmptyServer:
    /^welcome to (nginx|openresty|tengine|apache2?|caddy|lighttpd)( on [\w ]+)?!?$|^apache2? ([\w ]+ )?default page\b|^iis windows server$|^iis ?\d+(\.\d+)?$|^internet information services( \(iis\))?$|^test page for the\b.*\bserver\b|^(http|web) server test page\b|^apache tomcat\/\d|^default (web ?site|web|parallels plesk|plesk) page\b|^index of \/$/iu,
  /** Said where an address has no site: its name is for sale, or has run out, or a server says no more than that it runs. */
  parked:
    /^it works!?$|\b(this |the )?domain( name)?\b.{0,40}\b(is|may be|has|was)\b.{0,20}\b(for sale|parked|expired|registered (at|by|with))\b|\bbuy this domain\b|\bdomain (parking|for sale)\b|(域名|網域|网域).{0,12}(出售|待售|轉讓|转让|過期|过期|到期|停放)/iu,
  /** Said of a lift or a counter too, and of a site where {@link pageWords.ofTheSite} stands beside it, or nothing else. */
  maintenance:
    /\b(under|down for|scheduled|planned|routine|urgent|system|site) maintenance\b|\bmaintenance (mode|in progress|notice)\b|\btemporarily (unavailable|closed|suspended|out of service)\b|\bbe back (soon|shortly)\b|維護|维护|保養|保养|升[級级]|暫停服務|暂停服务|更新中/iu,
  ofTheSite:
    /\b(web ?)?sites?\b|\b(web ?)?pages?\b|\bsystems?\b|\bservers?\b|\bportal\b|\bplatform\b|\b(e-?|online )services?\b|\bwe\b|\bwe[’']ll\b|\bmaintenance mode\b|\bdown for maintenance\b|網站|网站|網頁|网页|系[統统]|本站|平台|伺服器|服[務务]器|(網上|网上|電子|电子)服[務务]/iu,
  /** Said of what is to come: the page is there until then. */
  toCome: /\bwill (be|undergo|take place)\b(?! back)|\bscheduled for\b|將[於于在會]|将[于在会]|預定|预定|計劃於|计划于/iu,
  /** Said of what is the case now, whatever else is to come. */
  present:
    /\b(is|are|currently|now)\b.{0,30}\b(being|under|down|undergoing|unavailable|closed|suspended|out of service)\b|\bin progress\b|\bbe back\b|正在|現正|现正|正進行|正进行|(維護|维护|保養|保养|升[級级]|更新)(中|期間|期间)/iu,
  /** Said of a road too, as {@link pageWords.maintenance} is of a lift. */
  toBeBuilt: /\bunder construction\b|\b(coming|launching) soon\b|建設中|建设中|建置中|即將(推出|上線|開放)|即将(推出|上线|开放)|敬[請请]期待/iu,
  /** What may stand beside the words of maintenance where a line says nothing else. */
  besideMaintenance:
    /\b(is|are|now|currently|for|in|progress|notice|sorry|mode|under|down|temporarily|be|back|soon|shortly)\b|正在|現正|现正|進行|进行|定期|例行|緊急|紧急|暫時|暂时|中|公告|通告|通知|工程|期間|期间/giu,
  /** All that a page says whose content is still to come. */
  waiting:
    /^(((the )?(page|content|site|data) (is )?)?(now )?loading( (the )?(page|content|data))?|please wait( (a moment|while (the |this )?(page|content|site|data) (is )?load(s|ing)))?|one moment( please)?|just a moment( please)?|wait a moment( please)?|(網頁|网页|頁面|页面|內容|内容|資料|数据)?(正在)?(載入|加載|加载|讀取|读取)中?|[請请]?(耐心)?(稍[候後后]|等[候待]))([\s,.…。，、！!]+|$|(?=[請请]))((please wait|one moment( please)?|[請请]?(耐心)?(稍[候後后]|等[候待]))[\s.…。！!]*)?$/iu,
  /** Asked by what stands before a site and lets in only people, or only so many at a time. */
  atTheDoor:
    /\b(verify|confirm|prove|make sure|check) (that )?you('|’| a)re (a )?(human|not a (ro)?bot)\b|\bi('|’| a)m not a robot\b|\b(checking|verifying) (if )?(your browser|you are human)\b|\byou are (now )?(being placed )?in (line|a queue|the queue)\b|\bvirtual waiting room\b|(確認|确认|證明|证明|驗證|验证)[你您]?(是|並非|并非|不是)(真人|人類|人类|機械人|机器人)|(人機|人机|真人)(驗證|验证)|[你您](現|现)?正?在?(排隊|排队|輪候|轮候)(進入|进入|中)|(虛擬|虚拟)(等候室|輪候室)/iu,
  /** Said by what lets nobody in who is not known to it, or who comes with a browser that it does not know. */
  refuses:
    /\b(access|request|permission) (is |was |has been |to (this|the) (page|site|server|resource) (is |was |has been )?)?(denied|rejected|forbidden|blocked)\b|\brequested url was rejected\b|\byou (do not|don[’']?t) have (the )?(permission|access|rights?|authori[sz]ation) (to|for)\b|\byou (have been|are|were) (blocked|banned)\b|\b(you are )?not authori[sz]ed to (view|access|see|open)\b|^(403|401) |^(forbidden|unauthori[sz]ed)[.!]?$|(拒絕|拒绝|禁止)(存取|訪問|访问|瀏覽|浏览|進入|进入)|(存取|訪問|访问|請求|请求|要求)(已|已經|已经)?(被|遭)(拒絕|拒绝|攔截|拦截|阻擋|阻挡|封鎖|封锁)|[你您]?(沒有|没有|無|无)(權限|权限|權|权)(存取|訪問|访问|瀏覽|浏览|查看|檢視)|\bbrowser\b.{0,30}\b(is |are )?(not |no longer |un)(supported|compatible)\b|\b(unsupported|outdated|incompatible) browser\b|\bbrowser (is )?(out of date|too old|outdated)\b|(不支援|不支持|不再支援|不再支持).{0,12}(瀏覽器|浏览器)|(瀏覽器|浏览器).{0,8}(版本)?(過舊|过旧|過低|过低|太舊|太旧|不受支援|不受支持|不獲支援)/iu,
  consent: /\bcookies?\b|\bconsent\b|\bprivacy\b|\bi agree\b|\baccept\b|\bterms\b|\bdisclaimer\b|\bage\b|同意|接受|私隱|隐私|免責|免责|條款|条款/iu,
}
