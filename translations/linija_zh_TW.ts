<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>of the window</comment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>復原上次的設定變更</translation>
    </message>
    <message>
        <source>Quit Linija</source>
        <translation>結束 Linija</translation>
    </message>
    <message>
        <source>pick up take call</source>
        <comment>words to find an action by</comment>
        <translation>接起 接電話 來電</translation>
    </message>
    <message>
        <source>end call stop</source>
        <comment>words to find an action by</comment>
        <translation>結束 掛電話 停止</translation>
    </message>
    <message>
        <source>pause wait</source>
        <comment>words to find an action by</comment>
        <translation>暫停 等候</translation>
    </message>
    <message>
        <source>silence mic</source>
        <comment>words to find an action by</comment>
        <translation>靜音 麥克風 話筒</translation>
    </message>
    <message>
        <source>digits tones dtmf</source>
        <comment>words to find an action by</comment>
        <translation>數字 按鍵音 撥號音 dtmf</translation>
    </message>
    <message>
        <source>phone ring number</source>
        <comment>words to find an action by</comment>
        <translation>電話 撥號 打電話 號碼</translation>
    </message>
    <message>
        <source>wrap up done close</source>
        <comment>words to find an action by</comment>
        <translation>收尾 完成 結案 結束</translation>
    </message>
    <message>
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>狀態 就緒 未就緒 暫停 休息</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <comment>words to find an action by</comment>
        <translation>縮放 字型 字級 大小</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <comment>words to find an action by</comment>
        <translation>離開 關閉 退出</translation>
    </message>
    <message>
        <source>hide show panel column</source>
        <comment>words to find an action by</comment>
        <translation>隱藏 顯示 面板 欄位</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>group of actions</comment>
        <translation>通話</translation>
    </message>
    <message>
        <source>The contact</source>
        <comment>group of actions</comment>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>The guide</source>
        <comment>group of actions</comment>
        <translation>指引</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>group of actions</comment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Pages and columns</source>
        <comment>group of actions</comment>
        <translation>頁面與欄位</translation>
    </message>
    <message>
        <source>Your state</source>
        <comment>group of actions</comment>
        <translation>您的狀態</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>group of actions</comment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page of the settings</comment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>page of the settings</comment>
        <translation>電話帳號</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>page of the settings</comment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>page of the settings</comment>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>上一個聯絡</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下一個聯絡</translation>
    </message>
    <message>
        <source>Newer history entry</source>
        <translation>較新的紀錄</translation>
    </message>
    <message>
        <source>Older history entry</source>
        <translation>較舊的紀錄</translation>
    </message>
    <message>
        <source>Previous step of the guide</source>
        <translation>指引的上一步</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>指引的下一步</translation>
    </message>
    <message>
        <source>Choose answer %1 in the guide</source>
        <translation>在指引中選擇第 %1 個答案</translation>
    </message>
    <message>
        <source>Fold or unfold the calls</source>
        <translation>收合或展開通話欄</translation>
    </message>
    <message>
        <source>Fold or unfold the guide</source>
        <translation>收合或展開指引欄</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>設為就緒</translation>
    </message>
    <message>
        <source>Go not ready</source>
        <translation>設為未就緒</translation>
    </message>
    <message>
        <source>Go not ready: %1</source>
        <comment>a reason</comment>
        <translation>設為未就緒：%1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>佈景主題：淺色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>佈景主題：深色</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>佈景主題：與系統相同</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>redial lost call again</source>
        <comment>words to find an action by</comment>
        <translation>重撥 斷線 再打一次</translation>
    </message>
    <message>
        <source>sync sent waiting backend offline</source>
        <comment>words to find an action by</comment>
        <translation>同步 已送出 等待 後端 離線</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <comment>words to find an action by</comment>
        <translation>顏色 模式 外觀</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>page of the settings</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>轉接通話</translation>
    </message>
    <message>
        <source>Swap between customer and colleague</source>
        <translation>在客戶與同事之間切換</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>回到客戶</translation>
    </message>
    <message>
        <source>Hold to talk or to mute</source>
        <translation>按住說話或靜音</translation>
    </message>
    <message>
        <source>recording card data stop</source>
        <comment>words to find an action by</comment>
        <translation>錄音 卡號 資料 停止</translation>
    </message>
    <message>
        <source>forward hand over consult park blind attended</source>
        <comment>words to find an action by</comment>
        <translation>轉接 轉給 諮詢 駐留 直接轉接 諮詢轉接</translation>
    </message>
    <message>
        <source>complete transfer attended</source>
        <comment>words to find an action by</comment>
        <translation>完成 轉接 諮詢</translation>
    </message>
    <message>
        <source>toggle switch line consult</source>
        <comment>words to find an action by</comment>
        <translation>切換 線路 諮詢</translation>
    </message>
    <message>
        <source>conference three merge</source>
        <comment>words to find an action by</comment>
        <translation>會議 三方 合併</translation>
    </message>
    <message>
        <source>push to talk ptt cough microphone</source>
        <comment>words to find an action by</comment>
        <translation>按鍵發話 麥克風 咳嗽</translation>
    </message>
    <message>
        <source>repeat again last number</source>
        <comment>words to find an action by</comment>
        <translation>重撥 上次 號碼</translation>
    </message>
    <message>
        <source>Check phone and sound before work</source>
        <translation>上班前檢查電話與聲音</translation>
    </message>
    <message>
        <source>echo test microphone line loss jitter quality</source>
        <comment>words to find an action by</comment>
        <translation>回音 測試 麥克風 線路 遺失 抖動 品質</translation>
    </message>
    <message>
        <source>Check before work</source>
        <comment>page of the settings</comment>
        <translation>上班前檢查</translation>
    </message>
    <message>
        <source>Call back the customer who was cut off</source>
        <translation>回電給斷線的客戶</translation>
    </message>
    <message>
        <source>Pick up who was parked last</source>
        <translation>接回最後駐留的通話</translation>
    </message>
    <message>
        <source>Listen to voice messages</source>
        <translation>收聽語音留言</translation>
    </message>
    <message>
        <source>parking park back retrieve</source>
        <comment>words to find an action by</comment>
        <translation>駐留 接回 取回 停駐</translation>
    </message>
    <message>
        <source>mailbox voicemail call</source>
        <comment>words to find an action by</comment>
        <translation>信箱 語音信箱 通話</translation>
    </message>
    <message>
        <source>Record the call, pause or resume the recording</source>
        <translation>錄音、暫停錄音、繼續錄音</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>延長保留</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>重撥上次的號碼</translation>
    </message>
    <message>
        <source>Transfer to the colleague asked</source>
        <translation>完成轉接（給諮詢的同事）</translation>
    </message>
    <message>
        <source>Conference of all three</source>
        <translation>三方通話</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>離開三方通話（其他人繼續）</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Calls themselves %1</source>
        <comment>the name that the caller&apos;s telephone sent</comment>
        <translation>自稱 %1</translation>
    </message>
    <message>
        <source>Calls themselves %1 · speaks %2</source>
        <translation>自稱 %1 · 語言：%2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>language</comment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <comment>a name</comment>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>Perhaps %1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>可能是 %1 · 語言：%2</translation>
    </message>
    <message>
        <source>%1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>%1 · 語言：%2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>未知號碼</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>take the call</comment>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>microphone</comment>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>microphone</comment>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>put the call on hold</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>take the call off hold</comment>
        <translation>恢復通話</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>數字鍵</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>掛斷</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>填寫結案分類</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>in the queue; a time like 0:12</comment>
        <translation>已等候 %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at the other side</comment>
        <translation>對方響鈴中…</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>撥號中…</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <translation>對方已保留通話</translation>
    </message>
    <message>
        <source>Hold </source>
        <comment>before the time on hold; keep the space</comment>
        <translation>保留 </translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>the call</comment>
        <translation>未接聽</translation>
    </message>
    <message>
        <source>ends in </source>
        <comment>before a time that runs down; keep the space</comment>
        <translation>剩餘 </translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>來電：%1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>撥號中：%1</translation>
    </message>
    <message>
        <source>Talking: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>通話中：%1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>保留中：%1</translation>
    </message>
    <message>
        <source>Held by the other side: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>對方已保留通話：%1</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>通話已結束：%1</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %1, or %n other customer(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>可能是 %1，或另 %n 位同號碼客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>保留並接聽</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by SDES).</source>
        <translation>到伺服器為止的聲音已加密（SRTP，以 SDES 交換金鑰）。</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by DTLS).</source>
        <translation>到伺服器為止的聲音已加密（SRTP，以 DTLS 交換金鑰）。</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>緊急電話</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <comment>the number or name that the caller had dialled</comment>
        <translation>由 %1 轉來</translation>
    </message>
    <message>
        <source>menu: %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>語音選單：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>begin to record the call</comment>
        <translation>錄音</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>暫停錄音</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <comment>everybody in the conference</comment>
        <translation>全部掛斷</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <comment>the call to somebody else</comment>
        <translation>轉接…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>between the customer and the colleague</comment>
        <translation>切換</translation>
    </message>
    <message>
        <source>Back to customer</source>
        <comment>end the call with the colleague</comment>
        <translation>回到客戶</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <comment>the announced time once more</comment>
        <translation>延長保留</translation>
    </message>
    <message>
        <source>Send on …</source>
        <comment>a ringing call to somebody else</comment>
        <translation>轉送…</translation>
    </message>
    <message>
        <source>Announcing the recording …</source>
        <translation>正在告知錄音…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>the call is being recorded</comment>
        <translation>錄音中</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>錄音已暫停</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未錄音</translation>
    </message>
    <message>
        <source>The recording failed: %1</source>
        <translation>錄音失敗：%1</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <translation>繼續錄音</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>the agent&apos;s own mailbox, as the party of a call</comment>
        <translation>語音信箱</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the colleague who was asked, and leave</comment>
        <translation>完成轉接</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference of three</comment>
        <translation>會議通話</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>there is no sound device</comment>
        <translation>沒有聲音</translation>
    </message>
    <message>
        <source>There is no sound device: you and the other side do not hear each other.</source>
        <translation>沒有音訊裝置：您與對方互相聽不到。</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the conference; the others go on talking</comment>
        <translation>離開會議</translation>
    </message>
</context>
<context>
    <name>ConsultStrip</name>
    <message>
        <source>Calling …</source>
        <comment>a colleague</comment>
        <translation>撥號中…</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at a colleague</comment>
        <translation>響鈴中…</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>with a colleague</comment>
        <translation>通話中</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>a colleague</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <comment>by a colleague</comment>
        <translation>對方保留中</translation>
    </message>
    <message>
        <source>Not transferred: %1 is busy.</source>
        <comment>a name or number</comment>
        <translation>轉接失敗：%1 忙線中。</translation>
    </message>
    <message>
        <source>Not transferred: %1 does not answer.</source>
        <comment>a name or number</comment>
        <translation>轉接失敗：%1 無人接聽。</translation>
    </message>
    <message>
        <source>Not transferred: %1 refused the call.</source>
        <comment>a name or number</comment>
        <translation>轉接失敗：%1 拒接。</translation>
    </message>
    <message>
        <source>Not transferred: %1 cannot be reached. Check the number.</source>
        <comment>a name or number</comment>
        <translation>轉接失敗：無法連上 %1。請檢查號碼。</translation>
    </message>
    <message>
        <source>Not transferred to %1: the telephone server would not do it.</source>
        <comment>a name or number</comment>
        <translation>轉接到 %1 失敗：電話伺服器未接受。</translation>
    </message>
    <message>
        <source>Parking the call …</source>
        <translation>正在駐留通話…</translation>
    </message>
    <message>
        <source>Transferring to %1 …</source>
        <comment>a name or number</comment>
        <translation>正在轉接到 %1…</translation>
    </message>
    <message>
        <source>The customer has hung up</source>
        <translation>客戶已掛斷</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>會議通話</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>the call</comment>
        <translation>已駐留</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <comment>a name or number</comment>
        <translation>已轉接到 %1</translation>
    </message>
    <message>
        <source>Not parked: the telephone server would not do it.</source>
        <translation>駐留失敗：電話伺服器未接受。</translation>
    </message>
    <message>
        <source>Transferring: %1 is ringing …</source>
        <comment>a name or number</comment>
        <translation>轉接中：%1 響鈴中…</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>the customer</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <comment>a time of the day: so long the customer was told to wait</comment>
        <translation>承諾 %1 前接回</translation>
    </message>
    <message>
        <source>The promised time is over</source>
        <translation>承諾的時間已到</translation>
    </message>
    <message>
        <source>The promised time ends soon</source>
        <translation>承諾的時間快到了</translation>
    </message>
    <message>
        <source>Promised back in %1 s</source>
        <comment>seconds; on hold, as long as the customer was told</comment>
        <translation>承諾的時間剩 %1 秒</translation>
    </message>
    <message>
        <source>Promised back %1 ago</source>
        <comment>a time like 0:12; on hold, longer than the customer was told</comment>
        <translation>已超過承諾的時間 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the day; in little room: so long the customer was told to wait</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds; in little room: the promised time on hold ends</comment>
        <translation>剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time like 0:12; in little room: the promised time on hold ended</comment>
        <translation>逾時 %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Gold</source>
        <comment>customer tier</comment>
        <translation>金級</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>customer tier</comment>
        <translation>銀級</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>customer tier</comment>
        <translation>銅級</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>依號碼比對</translation>
    </message>
    <message>
        <source>matched by customer number</source>
        <translation>依客戶編號比對</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您選定</translation>
    </message>
    <message>
        <source>their time %1</source>
        <translation>當地時間 %1</translation>
    </message>
    <message>
        <source>their time %1, %2</source>
        <comment>time, day of the week</comment>
        <translation>當地時間 %2 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, their local time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>%1 年起的客戶</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: March 2024</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脫維亞</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>愛沙尼亞</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>烏克蘭</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波蘭</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德國</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬蘭</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麥</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英國</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>愛爾蘭</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>手機</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number or address</comment>
        <translation>住家</translation>
    </message>
    <message>
        <source>work</source>
        <comment>kind of telephone number or address</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>office</source>
        <comment>kind of telephone number or address</comment>
        <translation>辦公室</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Break</source>
        <comment>reason for not being ready</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason for not being ready</comment>
        <translation>午休</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason for not being ready</comment>
        <translation>教育訓練</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason for not being ready</comment>
        <translation>會議</translation>
    </message>
    <message>
        <source>Office work</source>
        <comment>reason for not being ready</comment>
        <translation>文書作業</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the agent</comment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>來電響鈴</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>客戶保留中</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>撥號中</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>諮詢中</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就緒</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>未回應</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>下一狀態：就緒</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>下一狀態：未就緒</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reason, after the contact</comment>
        <translation>下一狀態：%1</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>等候來電</translation>
    </message>
    <message>
        <source>Phone starting …</source>
        <translation>電話啟動中…</translation>
    </message>
    <message>
        <source>Phone does not answer</source>
        <translation>電話沒有回應</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>沒有音訊裝置</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>可以通話，但雙方都聽不到聲音。</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer.</source>
        <translation>尚未設定電話伺服器：來電直接進到這部電腦。</translation>
    </message>
    <message>
        <source>Signing in to the telephone server …</source>
        <translation>正在登入電話伺服器…</translation>
    </message>
    <message>
        <source>Phone signed in</source>
        <translation>電話已登入</translation>
    </message>
    <message>
        <source>Phone signed in (%1)</source>
        <comment>kind of connection</comment>
        <translation>電話已登入（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>今日聯絡 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>AHT %1</source>
        <comment>average handling time</comment>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>AHT: (talk + hold + after-call work) ÷ handled contacts</source>
        <translation>AHT：（通話＋保留＋話後處理）÷ 已處理的聯絡</translation>
    </message>
    <message>
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>首次解決：首次聯絡即解決 ÷ 所有首次聯絡</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Go ready again to get calls.</source>
        <translation>有來電響鈴但未接聽。請重新設為就緒，才會再接到來電。</translation>
    </message>
    <message>
        <source>No calls can come</source>
        <comment>the phone is not working; beside the agent&apos;s state</comment>
        <translation>無法接到來電</translation>
    </message>
    <message>
        <source>Phone is being restarted …</source>
        <translation>電話重新啟動中…</translation>
    </message>
    <message>
        <source>Phone version differs</source>
        <translation>電話版本不同</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>僅限直接通話</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer, on port %1.</source>
        <translation>尚未設定電話伺服器：來電直接進到這部電腦的連接埠 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice message(s)</source>
        <comment>in the mailbox of the telephone server</comment>
        <translation>
            <numerusform>%n 則新語音留言</numerusform>
        </translation>
    </message>
    <message>
        <source>In the mailbox of %1.</source>
        <comment>a telephone account</comment>
        <translation>在 %1 的語音信箱中。</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>the telephone server refused; beside the agent&apos;s state</comment>
        <translation>僅限直接通話</translation>
    </message>
    <message>
        <source>Paused at the server</source>
        <comment>the agent, by the telephone server</comment>
        <translation>派話已暫停</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server: its queues send you no calls.</source>
        <translation>您在這裡已就緒，但在電話伺服器上是暫停狀態：佇列不會派來電給您。</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>電話伺服器已暫停派話</translation>
    </message>
    <message>
        <source>first contact %1</source>
        <comment>share resolved at the first contact, in percent</comment>
        <translation>首次解決 %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Please choose one.</source>
        <translation>請選擇一項。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫此欄。</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>太長了：最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write this as text.</source>
        <translation>請以文字填寫。</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>請填寫數字。</translation>
    </message>
    <message>
        <source>Too small: at least %1.</source>
        <translation>太小了：至少 %1。</translation>
    </message>
    <message>
        <source>Too large: at most %1.</source>
        <translation>太大了：最多 %1。</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>請填寫日期，例如 %1。</translation>
    </message>
    <message>
        <source>Please choose yes or no.</source>
        <translation>請選擇是或否。</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>這看起來不像電話號碼。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>這看起來不像電子郵件地址。</translation>
    </message>
    <message>
        <source>Please write an amount like %1.</source>
        <translation>請填寫金額，例如 %1。</translation>
    </message>
    <message>
        <source>This step has no such field.</source>
        <translation>這個步驟沒有此欄位。</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>請從清單中選擇一項。</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>愛沙尼亞文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脫維亞文</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛文</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波蘭文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>烏克蘭文</translation>
    </message>
    <message>
        <source>Chinese (China)</source>
        <translation>中文（中國）</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>中文（台灣）</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <comment>group of search results</comment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>group of search results</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of search results</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>group of search results</comment>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>PhoneCheckWords</name>
    <message>
        <source>Telephone server</source>
        <comment>step of the check before work</comment>
        <translation>電話伺服器</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>step of the check before work</comment>
        <translation>音訊裝置</translation>
    </message>
    <message>
        <source>Your voice</source>
        <comment>step of the check before work</comment>
        <translation>您的聲音</translation>
    </message>
    <message>
        <source>Echo call</source>
        <comment>step of the check before work</comment>
        <translation>回音測試通話</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>抖動：%1 ms</translation>
    </message>
    <message>
        <source>MOS: %1</source>
        <comment>mean opinion score</comment>
        <translation>MOS：%1</translation>
    </message>
    <message>
        <source>Came back at %1</source>
        <comment>a sound level</comment>
        <translation>傳回音量：%1</translation>
    </message>
    <message>
        <source>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</source>
        <translation>電話沒有回應。請關閉 Linija 再重新開啟；若仍無法解決，請洽系統管理員。</translation>
    </message>
    <message>
        <source>No phone account is set up: only direct calls to this computer reach you.</source>
        <translation>尚未設定電話帳號：只有直接撥到這部電腦的來電能找到您。</translation>
    </message>
    <message>
        <source>Signing in takes unusually long. Check the network, then check again.</source>
        <translation>登入花費的時間異常地久。請檢查網路後再檢查一次。</translation>
    </message>
    <message>
        <source>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</source>
        <translation>沒有麥克風，也沒有喇叭。請接上耳機麥克風，Linija 會自動偵測。</translation>
    </message>
    <message>
        <source>There is no microphone. Plug in your headset; Linija finds it by itself.</source>
        <translation>沒有麥克風。請接上耳機麥克風，Linija 會自動偵測。</translation>
    </message>
    <message>
        <source>There is no speaker or headset. Plug one in; Linija finds it by itself.</source>
        <translation>沒有喇叭或耳機。請接上，Linija 會自動偵測。</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</source>
        <translation>麥克風完全沒有聲音，連室內雜音都沒有。是否在耳機或線控上設成靜音了？</translation>
    </message>
    <message>
        <source>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</source>
        <translation>沒有聽到您的聲音。請再檢查一次並說一句話；若您已說話，可能選錯了麥克風。</translation>
    </message>
    <message>
        <source>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</source>
        <translation>您的音量很小。請將麥克風移近嘴邊，或在聲音設定中調高音量。</translation>
    </message>
    <message>
        <source>The line could not be measured. Check again.</source>
        <translation>無法測量線路。請再檢查一次。</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call (%1). Tell your administrator.</source>
        <translation>電話伺服器拒絕了回音測試通話（%1）。請通知系統管理員。</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call. Tell your administrator.</source>
        <translation>電話伺服器拒絕了回音測試通話。請通知系統管理員。</translation>
    </message>
    <message>
        <source>The echo extension is busy. Check again in a moment.</source>
        <translation>回音分機忙線中。請稍後再檢查一次。</translation>
    </message>
    <message>
        <source>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</source>
        <translation>回音分機未及時接聽。請再檢查一次；若仍如此，請通知系統管理員。</translation>
    </message>
    <message>
        <source>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</source>
        <translation>目前無法接通回音分機。請再檢查一次；若仍如此，請通知系統管理員。</translation>
    </message>
    <message>
        <source>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</source>
        <translation>電話伺服器不加密聲音，但您的設定要求加密。請通知系統管理員。</translation>
    </message>
    <message>
        <source>The echo call was cut off. Check again; if it stays so, tell your administrator.</source>
        <translation>回音測試通話中斷了。請再檢查一次；若仍如此，請通知系統管理員。</translation>
    </message>
    <message>
        <source>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</source>
        <translation>電話無法撥出回音測試通話。請再檢查一次；若仍如此，請洽系統管理員。</translation>
    </message>
    <message>
        <source>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</source>
        <translation>這裡聽得到您，但沒有任何聲音傳回：聲音無法通過網路。請通知系統管理員。</translation>
    </message>
    <message>
        <source>You said nothing that could have come back. Check again and say a sentence.</source>
        <translation>您沒有說話，所以沒有聲音可以傳回。請再檢查一次並說一句話。</translation>
    </message>
    <message>
        <source>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</source>
        <translation>電話伺服器沒有傳來任何聲音：網路上有東西擋住了。請通知系統管理員。</translation>
    </message>
    <message>
        <source>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>客戶說的話有部分在網路上遺失。可以的話請改用網路線而非 Wi-Fi。</translation>
    </message>
    <message>
        <source>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>客戶聽您說話會斷續：聲音在網路上遺失。可以的話請改用網路線而非 Wi-Fi。</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</source>
        <translation>網路傳送聲音不穩定。請關閉這部電腦上的下載與影片。</translation>
    </message>
    <message>
        <source>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</source>
        <translation>聲音傳得太慢，雙方說話會互相打斷。您是否使用 VPN 或行動網路？</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>這部電腦太忙，無法穩定播放聲音。請關閉不需要的程式。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>step of the check before work</comment>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>step of the check before work</comment>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the check before work</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <comment>step of the check before work</comment>
        <translation>不理想</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>step of the check before work</comment>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of the check before work</comment>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Are you ready for calls?</source>
        <translation>準備好接電話了嗎？</translation>
    </message>
    <message>
        <source>Please speak: say a sentence or two</source>
        <translation>請說話：說一兩句</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Keep your headset on; in a moment you are asked to speak.</source>
        <translation>請戴好耳機；稍後會請您說話。</translation>
    </message>
    <message>
        <source>A moment later you should hear yourself in your headset.</source>
        <translation>稍後您應該會在耳機中聽到自己的聲音。</translation>
    </message>
    <message>
        <source>Your microphone is being listened to.</source>
        <translation>正在聽您的麥克風。</translation>
    </message>
    <message>
        <source>You can take calls</source>
        <translation>您可以接電話了</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>在完成前已停止</translation>
    </message>
    <message>
        <source>Nothing is known yet; check again when you like.</source>
        <translation>目前尚無結果；您可隨時再檢查一次。</translation>
    </message>
    <message>
        <source>A call came first</source>
        <translation>有來電優先</translation>
    </message>
    <message>
        <source>The check stopped at once. Check again when the line is free.</source>
        <translation>檢查已立即停止。請在線路空閒時再檢查一次。</translation>
    </message>
    <message>
        <source>A call is up; check again when the line is free.</source>
        <translation>通話進行中；請在線路空閒時再檢查。</translation>
    </message>
    <message>
        <source>good</source>
        <comment>result of the last check</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>not ideal</source>
        <comment>result of the last check</comment>
        <translation>不理想</translation>
    </message>
    <message>
        <source>with problems</source>
        <comment>result of the last check</comment>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Last checked today at %1: %2</source>
        <comment>time, result</comment>
        <translation>上次檢查：今天 %1，%2</translation>
    </message>
    <message>
        <source>Last checked yesterday at %1: %2</source>
        <comment>time, result</comment>
        <translation>上次檢查：昨天 %1，%2</translation>
    </message>
    <message>
        <source>Last checked on %1 at %2: %3</source>
        <comment>date, time, result</comment>
        <translation>上次檢查：%1 %2，%3</translation>
    </message>
    <message>
        <source>Line quality</source>
        <comment>step of the check before work: loss, jitter, delay</comment>
        <translation>線路品質</translation>
    </message>
    <message>
        <source>Is the phone signed in, so that customers reach you?</source>
        <translation>電話是否已登入，讓客戶能找到您？</translation>
    </message>
    <message>
        <source>Are the microphone and the headset that you chose plugged in?</source>
        <translation>您選擇的麥克風與耳機是否已接上？</translation>
    </message>
    <message>
        <source>Are you heard, and loud enough?</source>
        <translation>聽得到您嗎？音量夠嗎？</translation>
    </message>
    <message>
        <source>Does what you say come back from the telephone server?</source>
        <translation>您說的話是否會從電話伺服器傳回？</translation>
    </message>
    <message>
        <source>How much is lost or late on the way?</source>
        <translation>途中遺失或延遲了多少？</translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a sound level</comment>
        <translation>收音音量：%1</translation>
    </message>
    <message>
        <source>Without a phone account there is no echo number to call.</source>
        <translation>沒有電話帳號，就沒有可撥打的回音號碼。</translation>
    </message>
    <message>
        <source>No echo extension is known. Your administrator can name one in the telephone server’s profile.</source>
        <translation>沒有已知的回音分機。系統管理員可在電話伺服器的設定檔中指定。</translation>
    </message>
    <message>
        <source>It needs the echo call, which could not be made.</source>
        <translation>需要回音測試通話，但無法撥出。</translation>
    </message>
    <message>
        <source>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</source>
        <translation>按一下即可，約需 15 秒。Linija 會檢查帳號與裝置、聽您的麥克風，並撥打一個會播回您聲音的號碼。</translation>
    </message>
    <message>
        <source>Everything that could be checked is good. Skipped steps are marked below.</source>
        <translation>可檢查的項目都良好；略過的列在下方。</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>往返時間：%1 ms</translation>
    </message>
    <message>
        <source>Packet loss: %1 to you, %2 from you</source>
        <comment>shares in percent</comment>
        <translation>封包遺失：接收 %1、傳送 %2</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</source>
        <translation>主要伺服器沒有回應，您已登入備援伺服器。來電仍可接到；請通知系統管理員。</translation>
    </message>
    <message>
        <source>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</source>
        <translation>您選擇的裝置未接上，目前改用另一個裝置。請接上原裝置，或在聲音設定中另選一個。</translation>
    </message>
    <message>
        <source>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</source>
        <translation>電話伺服器不認得回音分機（%1）。請通知系統管理員；通話仍可能正常。</translation>
    </message>
    <message>
        <source>You can take calls, with something to improve</source>
        <translation>您可以接電話，但有項目需要改善</translation>
    </message>
    <message>
        <source>Needs attention: %1. What helps is written below.</source>
        <comment>names of steps</comment>
        <translation>需要注意：%1。處理方式見下方說明。</translation>
    </message>
    <message>
        <source>Calls will have trouble</source>
        <translation>接聽電話會有問題</translation>
    </message>
    <message>
        <source>Problem: %1. See below what helps, then check again.</source>
        <comment>names of steps</comment>
        <translation>有問題的項目：%1。處理方式見下方說明，之後請再檢查一次。</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>沒有連線</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Refused by the company server</source>
        <translation>遭公司伺服器拒絕</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://crm.example.com.</source>
        <translation>這不是位址。位址的格式如 https://crm.example.com。</translation>
    </message>
    <message>
        <source>The company server does not accept this token. Ask your administrator for a new one.</source>
        <translation>公司伺服器不接受這個權杖。請向系統管理員索取新的權杖。</translation>
    </message>
    <message>
        <source>The company server knows you, but does not let you in. Ask your administrator.</source>
        <translation>公司伺服器認得您，但不允許您登入。請洽系統管理員。</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address and the network, and try again.</source>
        <translation>那裡沒有回應。請檢查位址與網路，再試一次。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if that does not help, ask your administrator.</source>
        <translation>逾時沒有回應。請再試一次；若仍如此，請洽系統管理員。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a company server for Linija. Check the address again.</source>
        <translation>那裡有回應，但不是 Linija 的公司伺服器。請再檢查一次位址。</translation>
    </message>
    <message>
        <source>The company server is newer than this Linija. Update Linija.</source>
        <translation>公司伺服器的版本比這個 Linija 新。請更新 Linija。</translation>
    </message>
    <message>
        <source>The company server is busy. Try again later.</source>
        <translation>公司伺服器忙線中。請稍後再試。</translation>
    </message>
    <message>
        <source>It did not work because of something on this computer. The log says more.</source>
        <translation>因這部電腦本身的原因而失敗。詳情請看記錄檔。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>電話沒有回應。進行中的通話不受視窗影響，會繼續進行；Linija 會自動重新連線。</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>聲音設定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>有 %n 個指引無法讀取，已略過。第一個：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>無法接聽來電：對方可能剛剛掛斷。</translation>
    </message>
    <message>
        <source>The call could not be made. Please try again.</source>
        <translation>無法撥出電話。請再試一次。</translation>
    </message>
    <message>
        <source>The call could not be put on hold. The customer still hears you.</source>
        <translation>無法保留通話。客戶仍聽得到您的聲音。</translation>
    </message>
    <message>
        <source>The call could not be taken off hold. Please try again.</source>
        <translation>無法恢復通話。請再試一次。</translation>
    </message>
    <message>
        <source>The call could not be ended. Please try again.</source>
        <translation>無法結束通話。請再試一次。</translation>
    </message>
    <message>
        <source>The key did not reach the other side.</source>
        <translation>按鍵沒有傳到對方。</translation>
    </message>
    <message>
        <source>That sound device cannot be used now. The one before stays in use.</source>
        <translation>目前無法使用這個音訊裝置，將繼續使用原本的裝置。</translation>
    </message>
    <message>
        <source>The phone could not do that. Please try again.</source>
        <translation>電話無法完成這項操作。請再試一次。</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>完成設定</translation>
    </message>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>您最後輸入的內容尚未寫入磁碟。內容仍保留在視窗中，每隔幾秒會再試一次；請不要關閉 Linija。磁碟是否已滿？</translation>
    </message>
    <message>
        <source>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</source>
        <translation>電話已停止，進行中的通話已中斷。Linija 正在重新啟動電話；您輸入的內容都已保留。</translation>
    </message>
    <message>
        <source>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>執行中的電話版本不同，因此無法顯示通話。請登出電腦後重新登入，或通知系統管理員。</translation>
    </message>
    <message>
        <source>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</source>
        <translation>通話仍在進行，但對方沒有聲音：對方可能已靜音。請問問對方是否聽得到您。</translation>
    </message>
    <message>
        <source>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</source>
        <translation>電話伺服器沒有回應。通話會保留半分鐘，連線恢復後即可繼續。</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show on the left.</source>
        <translation>這部電腦聽不到鈴聲。來電仍會顯示在左側。</translation>
    </message>
    <message>
        <source>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</source>
        <comment>a time of day</comment>
        <translation>自 %1 起無法連上公司伺服器。您可以繼續工作：所有內容都保存在這裡，恢復連線後會自動送出。</translation>
    </message>
    <message>
        <source>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>公司伺服器不再接受您的登入。您寫的內容會保存在這裡，重新登入後送出。</translation>
    </message>
    <message>
        <source>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>公司伺服器的回應 Linija 無法使用。您寫的內容會保存在這裡；請通知系統管理員。</translation>
    </message>
    <message>
        <source>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija 尚未連接公司，因此沒有客戶可顯示。直接通話可正常使用。</translation>
    </message>
    <message>
        <source>That cannot be called: it is not a number or address that the phone understands.</source>
        <translation>無法撥打：電話無法辨識這個號碼或位址。</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Check the call’s card to see whether you are heard.</source>
        <translation>無法切換麥克風。請看通話卡片，確認對方是否聽得到您。</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>其他裝置</translation>
    </message>
    <message>
        <source>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</source>
        <translation>您沒有權限讀取 %1 的按鍵：需由系統管理員安裝 Linija 的 udev 規則並重新插上耳機。通話聲音不受影響。</translation>
    </message>
    <message>
        <source>%1: no calls come from the telephone server. %2</source>
        <comment>what is wrong; what to do about it</comment>
        <translation>%1：接不到電話伺服器的來電。%2</translation>
    </message>
    <message>
        <source>Phone settings</source>
        <translation>電話設定</translation>
    </message>
    <message>
        <source>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</source>
        <translation>沒有音訊裝置：您和來電者聽不到彼此的聲音。請接上耳機麥克風，Linija 會自動偵測。</translation>
    </message>
    <message>
        <source>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</source>
        <translation>您選擇的通話裝置未接上。接回之前，Linija 使用 %1。</translation>
    </message>
    <message>
        <source>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</source>
        <translation>您選擇的麥克風未接上。接回之前，Linija 使用 %1。</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>伺服器不接受這組名稱或密碼。請重新輸入，或洽系統管理員。</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>電話啟動中</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>僅限直接通話</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>登入中…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <translation>已登入 · %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it again, letter by letter.</source>
        <translation>伺服器找不到這個位址。請逐字再檢查一次。</translation>
    </message>
    <message>
        <source>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</source>
        <translation>伺服器認得這個帳號，但不讓這部電話登入：可能使用的電話太多，或不允許從這個網路登入。請洽系統管理員。</translation>
    </message>
    <message>
        <source>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</source>
        <translation>以這個帳號登入的電話太多。請登出其中一部，或洽系統管理員。</translation>
    </message>
    <message>
        <source>There is no server by that name. Check the address again.</source>
        <translation>沒有這個名稱的伺服器。請再檢查一次位址。</translation>
    </message>
    <message>
        <source>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</source>
        <translation>這部電腦沒有連往伺服器的網路。請檢查網路線、Wi-Fi 或 VPN；恢復後 Linija 會立即登入。</translation>
    </message>
    <message>
        <source>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</source>
        <translation>伺服器主機在線上，但電話連接埠已關閉。請檢查連接埠與連線方式；Linija 會自動重試。</translation>
    </message>
    <message>
        <source>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</source>
        <translation>伺服器沒有回應。Linija 會自動重試；請檢查網路與伺服器位址。</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</source>
        <translation>伺服器的憑證並非由這部電腦信任的機構簽發，因此 Linija 不登入。請洽系統管理員。</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</source>
        <translation>伺服器憑證上的名稱與位址不符。請檢查位址，或洽系統管理員。</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</source>
        <translation>伺服器的憑證已過期，或這部電腦的時鐘不準。請洽系統管理員。</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</source>
        <translation>伺服器的這個連接埠不支援 TLS。請選擇其他連線方式或連接埠，或洽系統管理員。</translation>
    </message>
    <message>
        <source>The server is too busy at the moment. Linija tries again when the server asked it to.</source>
        <translation>伺服器目前太忙。Linija 會在伺服器指定的時間再試。</translation>
    </message>
    <message>
        <source>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</source>
        <translation>伺服器發生錯誤，未讓這部電話登入。Linija 會自動重試；請通知系統管理員。</translation>
    </message>
    <message>
        <source>An address or a file of the account cannot be read. Check what is entered here.</source>
        <translation>無法讀取帳號的某個位址或檔案。請檢查這裡輸入的內容。</translation>
    </message>
    <message>
        <source>Telephone password refused</source>
        <translation>電話密碼遭拒</translation>
    </message>
    <message>
        <source>Telephone account unknown</source>
        <translation>電話帳號不存在</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>電話伺服器拒絕登入</translation>
    </message>
    <message>
        <source>Too many phones on this account</source>
        <translation>此帳號的電話太多</translation>
    </message>
    <message>
        <source>Telephone server not found</source>
        <translation>找不到電話伺服器</translation>
    </message>
    <message>
        <source>No network for the phone</source>
        <translation>電話沒有網路</translation>
    </message>
    <message>
        <source>Telephone server’s port is closed</source>
        <translation>電話伺服器的連接埠已關閉</translation>
    </message>
    <message>
        <source>Telephone server does not answer</source>
        <translation>電話伺服器沒有回應</translation>
    </message>
    <message>
        <source>Telephone server’s certificate refused</source>
        <translation>電話伺服器的憑證不被接受</translation>
    </message>
    <message>
        <source>Telephone server does not speak TLS</source>
        <translation>電話伺服器不支援 TLS</translation>
    </message>
    <message>
        <source>Telephone server is busy</source>
        <translation>電話伺服器忙線中</translation>
    </message>
    <message>
        <source>Telephone server has a fault</source>
        <translation>電話伺服器發生錯誤</translation>
    </message>
    <message>
        <source>Telephone account cannot be read</source>
        <translation>無法讀取電話帳號</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</source>
        <translation>主要伺服器沒有回應，您已登入備援伺服器 %1。Linija 會自動切回。</translation>
    </message>
</context>
<context>
    <name>RingSounds</name>
    <message>
        <source>Warble</source>
        <comment>a way to ring: fast high and low</comment>
        <translation>顫音</translation>
    </message>
    <message>
        <source>Chimes</source>
        <comment>a way to ring: three falling bells</comment>
        <translation>風鈴</translation>
    </message>
    <message>
        <source>Marimba</source>
        <comment>a way to ring: a short tune of wooden bars</comment>
        <translation>木琴</translation>
    </message>
    <message>
        <source>Low pulse</source>
        <comment>a way to ring: quiet and low, for open offices</comment>
        <translation>低沉脈動</translation>
    </message>
    <message>
        <source>Two tones</source>
        <comment>a way to ring: two soft tones</comment>
        <translation>雙音</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with it: buttons and spaces too.</source>
        <translation>按鈕與間距等所有內容都會一起放大。</translation>
    </message>
    <message>
        <source>font larger smaller zoom letters</source>
        <translation>字型 放大 縮小 縮放 字級</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses.</source>
        <translation>「減少」：不再有滑動或閃動效果。</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>接聽時限</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>目標 秒數 響鈴 服務水準</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>通知 訊息 彈出 背景</translation>
    </message>
    <message>
        <source>tray close background quit icon</source>
        <translation>系統匣 關閉 背景 結束 圖示</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>name of a setting</comment>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>headset input recording level device</source>
        <translation>耳機 輸入 錄音 音量 裝置</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>響鈴裝置</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>鈴聲 響鈴 喇叭 裝置</translation>
    </message>
    <message>
        <source>It is always shown; in a quiet room that may be enough.</source>
        <translation>來電一定會顯示；在安靜的環境中，這樣可能就夠了。</translation>
    </message>
    <message>
        <source>ring silent mute sound ringtone</source>
        <translation>響鈴 無聲 靜音 聲音 鈴聲</translation>
    </message>
    <message>
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>由系統管理員提供：sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip 帳號 電話 號碼 分機 註冊</translation>
    </message>
    <message>
        <source>sip user login authentication</source>
        <translation>sip 使用者 登入 驗證</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>sip proxy registrar pbx host domain</source>
        <translation>sip 代理 註冊 交換機 pbx 主機 網域</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>name of a setting: UDP, TCP or TLS</comment>
        <translation>連線方式</translation>
    </message>
    <message>
        <source>TLS keeps names and numbers private on the way to the server.</source>
        <translation>TLS 可在傳往伺服器途中保護姓名與號碼。</translation>
    </message>
    <message>
        <source>sip transport encryption tls tcp udp</source>
        <translation>sip 傳輸 加密 tls tcp udp</translation>
    </message>
    <message>
        <source>Port of this phone</source>
        <comment>name of a setting</comment>
        <translation>這部電話的連接埠</translation>
    </message>
    <message>
        <source>sip listen firewall</source>
        <translation>sip 監聽 防火牆</translation>
    </message>
    <message>
        <source>As your administrator gave it: https://crm.example.com</source>
        <translation>由系統管理員提供：https://crm.example.com</translation>
    </message>
    <message>
        <source>backend server crm url connection sign in token login sign out demo</source>
        <translation>後端 伺服器 crm 網址 連線 登入 權杖 登出 示範</translation>
    </message>
    <message>
        <source>login user agent</source>
        <translation>登入 使用者 客服人員</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>客戶與同事寫的內容會維持原文。</translation>
    </message>
    <message>
        <source>translation english ukrainian lithuanian latvian russian chinese locale</source>
        <translation>翻譯 英文 烏克蘭文 立陶宛文 拉脫維亞文 俄文 中文 地區</translation>
    </message>
    <message>
        <source>Home country</source>
        <comment>name of a setting</comment>
        <translation>所在國家／地區</translation>
    </message>
    <message>
        <source>region country code numbers phone format</source>
        <translation>地區 國家 國碼 號碼 電話 格式</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>name of a setting: keys of actions</comment>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys</source>
        <translation>鍵盤 按鍵 快捷鍵 熱鍵</translation>
    </message>
    <message>
        <source>privacy customer name screen sharing</source>
        <translation>隱私 客戶 姓名 螢幕分享</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>已變更：%1</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a setting: light or dark</comment>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>colours colors dark light night appearance</source>
        <translation>顏色 色彩 深色 淺色 夜間 外觀</translation>
    </message>
    <message>
        <source>Animations</source>
        <comment>name of a setting: whether things move</comment>
        <translation>動畫</translation>
    </message>
    <message>
        <source>movement reduced motion accessibility</source>
        <translation>動態 減少動畫 無障礙</translation>
    </message>
    <message>
        <source>The bar on a ringing call is full when this time is up.</source>
        <translation>時間到時，響鈴通話上的進度條會填滿。</translation>
    </message>
    <message>
        <source>Notify me of calls while I use another program</source>
        <comment>name of a setting</comment>
        <translation>使用其他程式時通知我有來電</translation>
    </message>
    <message>
        <source>With the desktop’s notifications, where it has them.</source>
        <translation>透過桌面的通知（若桌面支援）。</translation>
    </message>
    <message>
        <source>Keep Linija in the tray when I close the window</source>
        <comment>name of a setting</comment>
        <translation>關閉視窗時讓 Linija 留在系統匣</translation>
    </message>
    <message>
        <source>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</source>
        <translation>這樣來電仍會響鈴。若桌面沒有系統匣，關閉視窗會照常結束 Linija。</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>喇叭或耳機</translation>
    </message>
    <message>
        <source>talk output loudspeaker headphones volume device</source>
        <translation>通話 輸出 揚聲器 喇叭 耳機 音量 裝置</translation>
    </message>
    <message>
        <source>It can be a different device, so that you hear it without the headset.</source>
        <translation>可以選擇其他裝置，沒戴耳機也聽得到鈴聲。</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>來電</translation>
    </message>
    <message>
        <source>SIP address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>SIP 位址</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Only if it differs from the address.</source>
        <translation>與位址不同時才需填寫。</translation>
    </message>
    <message>
        <source>Only if it differs from the part after the @.</source>
        <translation>與 @ 之後的部分不同時才需填寫。</translation>
    </message>
    <message>
        <source>0 = any free port. Takes effect when the phone starts next.</source>
        <translation>0 = 任一空閒的連接埠。下次電話啟動時生效。</translation>
    </message>
    <message>
        <source>Servers that stand in</source>
        <comment>name of a setting</comment>
        <translation>備援伺服器</translation>
    </message>
    <message>
        <source>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</source>
        <translation>依順序以逗號分隔。伺服器沒有回應時 Linija 會改用下一個，並自動切回。</translation>
    </message>
    <message>
        <source>failover backup second server redundancy</source>
        <translation>容錯移轉 備援 備份 第二 伺服器</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <comment>name of a setting</comment>
        <translation>對外代理伺服器</translation>
    </message>
    <message>
        <source>Everything goes by it; the servers are then not asked themselves.</source>
        <translation>所有訊息都經由它；不再直接詢問伺服器。</translation>
    </message>
    <message>
        <source>sip proxy sbc border route</source>
        <translation>sip 代理 proxy sbc 邊界 路由</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <comment>name of a setting</comment>
        <translation>信任的憑證</translation>
    </message>
    <message>
        <source>A PEM file, where your company signs its own. Else those of this computer serve.</source>
        <translation>公司自行簽發憑證時使用的 PEM 檔；否則使用這部電腦的憑證。</translation>
    </message>
    <message>
        <source>tls ca root certificate pem</source>
        <translation>tls ca 根憑證 憑證 pem</translation>
    </message>
    <message>
        <source>Encrypt the sound</source>
        <comment>name of a setting</comment>
        <translation>聲音加密</translation>
    </message>
    <message>
        <source>SDES needs TLS as the connection to be of use.</source>
        <translation>SDES 需搭配 TLS 連線才有作用。</translation>
    </message>
    <message>
        <source>srtp sdes dtls encryption secure media</source>
        <translation>srtp sdes dtls 加密 安全 媒體</translation>
    </message>
    <message>
        <source>Encryption is asked for</source>
        <comment>name of a setting</comment>
        <translation>要求加密</translation>
    </message>
    <message>
        <source>Always: a call without it is refused, in and out. Emergency calls go through all the same.</source>
        <translation>一律：未加密的來電與去電都會拒絕；緊急電話仍可撥通。</translation>
    </message>
    <message>
        <source>srtp mandatory preferred encryption secure</source>
        <translation>srtp 必須 優先 加密 安全</translation>
    </message>
    <message>
        <source>Find a way through address translation (ICE)</source>
        <comment>name of a setting</comment>
        <translation>穿越位址轉換（ICE）</translation>
    </message>
    <message>
        <source>For a desk at home or behind a router. Needs a STUN or TURN server.</source>
        <translation>適用於在家工作或路由器後方的座位。需要 STUN 或 TURN 伺服器。</translation>
    </message>
    <message>
        <source>ice nat router home firewall</source>
        <translation>ice nat 路由器 在家 防火牆</translation>
    </message>
    <message>
        <source>STUN server</source>
        <comment>name of a setting</comment>
        <translation>STUN 伺服器</translation>
    </message>
    <message>
        <source>Tells this phone how it is seen from outside.</source>
        <translation>告訴這部電話它從外部看來的位址。</translation>
    </message>
    <message>
        <source>stun nat router</source>
        <translation>stun nat 路由器</translation>
    </message>
    <message>
        <source>TURN server</source>
        <comment>name of a setting</comment>
        <translation>TURN 伺服器</translation>
    </message>
    <message>
        <source>Passes the sound on where there is no direct way. It answers STUN too.</source>
        <translation>無法直接連通時轉送聲音。也會回應 STUN。</translation>
    </message>
    <message>
        <source>turn relay nat router firewall</source>
        <translation>turn 轉送 nat 路由器 防火牆</translation>
    </message>
    <message>
        <source>Name at the TURN server</source>
        <comment>name of a setting</comment>
        <translation>TURN 伺服器的名稱</translation>
    </message>
    <message>
        <source>turn user login</source>
        <translation>turn 使用者 登入</translation>
    </message>
    <message>
        <source>Profile of the telephone server</source>
        <comment>name of a setting</comment>
        <translation>電話伺服器的設定檔</translation>
    </message>
    <message>
        <source>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</source>
        <translation>讓伺服器的佇列跟隨您的狀態：asterisk、freeswitch，或系統管理員給您的檔案。留空：僅通話。</translation>
    </message>
    <message>
        <source>pbx queue pause codes asterisk freeswitch agent login</source>
        <translation>pbx 佇列 暫停 代碼 asterisk freeswitch 客服 登入</translation>
    </message>
    <message>
        <source>More emergency numbers</source>
        <comment>name of a setting</comment>
        <translation>更多緊急電話號碼</translation>
    </message>
    <message>
        <source>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</source>
        <translation>您國家的緊急號碼已內建；這裡填寫公司電話系統的號碼，以逗號分隔。</translation>
    </message>
    <message>
        <source>emergency help 112 911 police fire ambulance</source>
        <translation>緊急 求助 110 119 112 911 警察 消防 救護車</translation>
    </message>
    <message>
        <source>Company server address</source>
        <comment>name of a setting: a web address</comment>
        <translation>公司伺服器位址</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>name of a setting: to sign in to the company server</comment>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Short, such as “olena”. Your work is filed under it.</source>
        <translation>簡短名稱，例如「olena」。您的工作會記在此名下。</translation>
    </message>
    <message>
        <source>Display name</source>
        <comment>name of a setting: the agent&apos;s own</comment>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Your name as colleagues see it.</source>
        <translation>同事看到的名稱。</translation>
    </message>
    <message>
        <source>your name agent</source>
        <translation>您的名字 客服</translation>
    </message>
    <message>
        <source>Display language</source>
        <comment>name of a setting</comment>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Show the caller’s name in notifications</source>
        <comment>name of a setting</comment>
        <translation>在通知中顯示來電者姓名</translation>
    </message>
    <message>
        <source>Otherwise they only say that a call is coming in: others may see your screen.</source>
        <translation>否則通知只會說有來電：別人可能會看到您的螢幕。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a setting</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Let a second call ring while I talk</source>
        <comment>name of a setting</comment>
        <translation>通話中允許第二通來電響鈴</translation>
    </message>
    <message>
        <source>You hear a soft tone. Otherwise the second caller hears busy.</source>
        <translation>您會聽到輕聲提示；否則第二位來電者會聽到忙線。</translation>
    </message>
    <message>
        <source>call waiting second call busy</source>
        <translation>來電等候 第二通 來電 忙線</translation>
    </message>
    <message>
        <source>Announced time on hold</source>
        <comment>name of a setting</comment>
        <translation>承諾的保留時間</translation>
    </message>
    <message>
        <source>What you tell customers when you put them on hold. 0: you are not reminded.</source>
        <translation>保留通話時您告訴客戶的時間。0：不提醒。</translation>
    </message>
    <message>
        <source>hold wait minute promise announce</source>
        <translation>保留 等候 分鐘 承諾 告知</translation>
    </message>
    <message>
        <source>You hear a soft tone, and the card says how much is left.</source>
        <translation>您會聽到輕聲提示，卡片會顯示剩餘時間。</translation>
    </message>
    <message>
        <source>hold reminder warning tone</source>
        <translation>保留 提醒 警告 提示音</translation>
    </message>
    <message>
        <source>While I hold the talk key</source>
        <comment>name of a setting: push-to-talk</comment>
        <translation>按住說話鍵的作用</translation>
    </message>
    <message>
        <source>The key is among the shortcuts: “Hold to talk or to mute”.</source>
        <translation>按鍵請在「快速鍵」的「按住說話或靜音」設定。</translation>
    </message>
    <message>
        <source>push to talk key mute microphone cough</source>
        <translation>按鍵發話 靜音 麥克風 咳嗽</translation>
    </message>
    <message>
        <source>Only while you are ready, after a tone, and only calls through your telephone server.</source>
        <translation>僅在您就緒時、提示音之後，且僅限經電話伺服器的來電。</translation>
    </message>
    <message>
        <source>auto answer automatic intercom</source>
        <translation>自動接聽 自動 對講</translation>
    </message>
    <message>
        <source>auto answer automatic queue</source>
        <translation>自動接聽 自動 佇列</translation>
    </message>
    <message>
        <source>Cancel echo</source>
        <comment>name of a setting</comment>
        <translation>消除回音</translation>
    </message>
    <message>
        <source>echo cancelling aec feedback loudspeaker</source>
        <translation>回音 消除 aec 回授 喇叭</translation>
    </message>
    <message>
        <source>Keep my loudness even</source>
        <comment>name of a setting</comment>
        <translation>保持我的音量平穩</translation>
    </message>
    <message>
        <source>Makes you louder when you are far from the microphone.</source>
        <translation>離麥克風較遠時提高您的音量。</translation>
    </message>
    <message>
        <source>automatic gain control agc level volume</source>
        <translation>自動增益控制 agc 音量</translation>
    </message>
    <message>
        <source>Silence the microphone between words</source>
        <comment>name of a setting</comment>
        <translation>說話間隙將麥克風靜音</translation>
    </message>
    <message>
        <source>For loud rooms; the beginning of a quiet word may be lost.</source>
        <translation>適合吵雜環境；輕聲的字首可能會遺失。</translation>
    </message>
    <message>
        <source>noise gate background office suppression</source>
        <translation>噪音閘 背景 辦公室 抑制</translation>
    </message>
    <message>
        <source>My microphone louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>調整我的麥克風音量</translation>
    </message>
    <message>
        <source>gain volume microphone level decibel boost</source>
        <translation>增益 音量 麥克風 分貝 提高</translation>
    </message>
    <message>
        <source>Customers louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>調整客戶的音量</translation>
    </message>
    <message>
        <source>gain volume loudspeaker headphone level decibel</source>
        <translation>增益 音量 喇叭 耳機 分貝</translation>
    </message>
    <message>
        <source>Tones while I call</source>
        <comment>name of a setting: ringing and busy tones</comment>
        <translation>撥號時的提示音</translation>
    </message>
    <message>
        <source>What you hear while it rings at the other end, or is busy; customers never hear them.</source>
        <translation>對方響鈴或忙線時您聽到的聲音；客戶不會聽到。</translation>
    </message>
    <message>
        <source>ringback busy tone dial comfort signal country</source>
        <translation>回鈴音 忙音 撥號音 國家</translation>
    </message>
    <message>
        <source>Answer and hang up with the headset’s buttons</source>
        <comment>name of a setting</comment>
        <translation>用耳機按鍵接聽與掛斷</translation>
    </message>
    <message>
        <source>Its lamps show the call. Works also while the window is closed.</source>
        <translation>指示燈會顯示通話狀態。視窗關閉時也有效。</translation>
    </message>
    <message>
        <source>headset button hook switch mute lamp led usb hid</source>
        <translation>耳機 按鍵 掛鉤 靜音 指示燈 usb hid</translation>
    </message>
    <message>
        <source>How it rings</source>
        <comment>name of a setting</comment>
        <translation>鈴聲</translation>
    </message>
    <message>
        <source>ringtone melody sound bell</source>
        <translation>鈴聲 旋律 聲音</translation>
    </message>
    <message>
        <source>Queues that ring otherwise</source>
        <comment>name of a setting</comment>
        <translation>使用不同鈴聲的佇列</translation>
    </message>
    <message>
        <source>So that you hear who calls before you look.</source>
        <translation>不用看就聽得出是誰來電。</translation>
    </message>
    <message>
        <source>queue ringtone melody distinctive sound</source>
        <translation>佇列 鈴聲 旋律 區別</translation>
    </message>
    <message>
        <source>Short signals on</source>
        <comment>name of a setting: the device for short sounds that are no ring</comment>
        <translation>短提示音裝置</translation>
    </message>
    <message>
        <source>A call that was missed, for instance.</source>
        <translation>例如未接來電。</translation>
    </message>
    <message>
        <source>notification sound device speaker</source>
        <translation>通知 聲音 裝置 喇叭</translation>
    </message>
    <message>
        <source>Telephone keys are sent</source>
        <comment>name of a setting: digits pressed in a call</comment>
        <translation>按鍵音傳送方式</translation>
    </message>
    <message>
        <source>Change it only if menus of other companies do not hear your keys.</source>
        <translation>只有在其他公司的語音選單聽不到按鍵時才需變更。</translation>
    </message>
    <message>
        <source>dtmf digits keypad tones info rfc</source>
        <translation>dtmf 數字 按鍵音 info rfc</translation>
    </message>
    <message>
        <source>Record calls</source>
        <comment>name of a setting</comment>
        <translation>通話錄音</translation>
    </message>
    <message>
        <source>recording record calls always on demand never</source>
        <translation>錄音 一律 手動 從不</translation>
    </message>
    <message>
        <source>Recorded queues</source>
        <comment>name of a setting</comment>
        <translation>錄音的佇列</translation>
    </message>
    <message>
        <source>recording queue rule</source>
        <translation>錄音 佇列 規則</translation>
    </message>
    <message>
        <source>Who records</source>
        <comment>name of a setting</comment>
        <translation>由誰錄音</translation>
    </message>
    <message>
        <source>recording server pbx computer encrypted</source>
        <translation>錄音 伺服器 pbx 電腦 加密</translation>
    </message>
    <message>
        <source>recording code digits server pbx start</source>
        <translation>錄音 代碼 伺服器 pbx 開始</translation>
    </message>
    <message>
        <source>recording code digits server pbx stop</source>
        <translation>錄音 代碼 伺服器 pbx 停止</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>name of a setting: sound before a recording</comment>
        <translation>錄音告知語音檔</translation>
    </message>
    <message>
        <source>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</source>
        <translation>雙方會先聽到的 WAV 檔。若無法播放，就不會錄音。</translation>
    </message>
    <message>
        <source>recording consent announcement notice wav law</source>
        <translation>錄音 同意 告知 wav 法規</translation>
    </message>
    <message>
        <source>Keep recordings here for</source>
        <comment>name of a setting: days</comment>
        <translation>錄音保留天數</translation>
    </message>
    <message>
        <source>recording retention delete age days</source>
        <translation>錄音 保留 刪除 天數</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <comment>name of a setting: on the disk</comment>
        <translation>錄音空間上限</translation>
    </message>
    <message>
        <source>recording disk space size room</source>
        <translation>錄音 磁碟 空間 大小</translation>
    </message>
    <message>
        <source>Queues answered automatically</source>
        <comment>name of a setting</comment>
        <translation>自動接聽的佇列</translation>
    </message>
    <message>
        <source>Keeps customers from hearing themselves when you listen through loudspeakers.</source>
        <translation>使用喇叭聆聽時，避免客戶聽到自己的聲音。</translation>
    </message>
    <message>
        <source>The call shows that it is being recorded. Pause the recording for payment card data.</source>
        <translation>錄音時通話卡片會顯示。客戶提供信用卡資料時請暫停錄音。</translation>
    </message>
    <message>
        <source>On this computer recordings are encrypted.</source>
        <translation>在這部電腦上錄音會加密。</translation>
    </message>
    <message>
        <source>Remind me before it ends</source>
        <comment>name of a setting: of the announced time on hold</comment>
        <translation>承諾的時間結束前提醒我</translation>
    </message>
    <message>
        <source>Auto-answer calls that request it</source>
        <comment>name of a setting</comment>
        <translation>來電要求時自動接聽</translation>
    </message>
    <message>
        <source>Queue IDs, separated by commas: sales, support</source>
        <translation>佇列代碼，以逗號分隔：sales, support</translation>
    </message>
    <message>
        <source>For phone numbers without a country code. Takes effect at the next start.</source>
        <translation>用於沒有國碼的電話號碼。下次啟動時生效。</translation>
    </message>
    <message>
        <source>For “Certain queues”: queue IDs, separated by commas.</source>
        <translation>選「特定佇列」時：佇列代碼，以逗號分隔。</translation>
    </message>
    <message>
        <source>Start code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>開始錄音的代碼</translation>
    </message>
    <message>
        <source>Of your telephone server, such as *3.</source>
        <translation>電話伺服器的代碼，例如 *3。</translation>
    </message>
    <message>
        <source>Stop code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>停止錄音的代碼</translation>
    </message>
    <message>
        <source>Only if it differs from the start code.</source>
        <translation>與開始代碼不同時才需填寫。</translation>
    </message>
    <message>
        <source>Recordings that are not uploaded yet are kept longer.</source>
        <translation>尚未上傳的錄音會保留更久。</translation>
    </message>
    <message>
        <source>When it is full, the oldest uploaded recordings are removed.</source>
        <translation>空間用完時，會移除最舊的已上傳錄音。</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1（未連接）</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>sound device</comment>
        <translation>系統預設</translation>
    </message>
</context>
<context>
    <name>SoundCheckWords</name>
    <message>
        <source>Speak for five seconds; then you hear what a customer would hear.</source>
        <translation>請說話五秒鐘；接著您會聽到客戶聽到的聲音。</translation>
    </message>
    <message>
        <source>Speak now, as you would to a customer.</source>
        <translation>現在請說話，就像對客戶說話一樣。</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>這就是您的聲音。</translation>
    </message>
    <message>
        <source>Did you hear yourself clearly? Then you are ready.</source>
        <translation>清楚聽到自己的聲音了嗎？那就準備好了。</translation>
    </message>
    <message>
        <source>Hardly anything was recorded. Is the microphone muted, or another one chosen?</source>
        <translation>幾乎沒有錄到聲音。麥克風是否已靜音，或選到了別的麥克風？</translation>
    </message>
    <message>
        <source>The test stopped: the sound device failed, or a call came in. Try it again.</source>
        <translation>測試中斷：音訊裝置故障或有來電。請再試一次。</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>HD</source>
        <comment>wide-band sound</comment>
        <translation>HD</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>narrow-band sound</comment>
        <translation>標準音質</translation>
    </message>
    <message>
        <source>%1 · MOS %2</source>
        <comment>HD or Standard; a figure like 4.3</comment>
        <translation>%1 · MOS %2</translation>
    </message>
    <message>
        <source>Fair sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>音質尚可 · MOS %1</translation>
    </message>
    <message>
        <source>Poor sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>音質不佳 · MOS %1</translation>
    </message>
    <message>
        <source>Bad sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>音質很差 · MOS %1</translation>
    </message>
    <message>
        <source>MOS %1, R %2 (ITU-T G.107)</source>
        <translation>MOS %1，R %2（ITU-T G.107）</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>抖動：%1 ms</translation>
    </message>
    <message>
        <source>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</source>
        <translation>客戶說的話有部分在網路上遺失。可以的話請改用網路線而非 Wi-Fi；否則請提議回電。</translation>
    </message>
    <message>
        <source>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</source>
        <translation>客戶聽到的聲音斷斷續續：聲音在網路上遺失。請放慢說話速度，或提議回電。</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</source>
        <translation>網路傳送聲音不穩定，說話可能斷續。請關閉這部電腦上的下載與影片。</translation>
    </message>
    <message>
        <source>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</source>
        <translation>聲音傳送較久。說完請稍停，以免互相搶話。</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>這部電腦太忙，無法穩定播放聲音。請關閉不需要的程式。</translation>
    </message>
    <message>
        <source>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</source>
        <translation>客戶可能聽不清楚您：麥克風音量很小。請將麥克風移近，或在聲音設定中檢查音量。</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>往返時間：%1 ms</translation>
    </message>
    <message>
        <source>Lost on the way to you: %1</source>
        <comment>share of sound packets</comment>
        <translation>接收途中遺失：%1</translation>
    </message>
    <message>
        <source>Lost on the way to the customer: %1</source>
        <comment>share of sound packets</comment>
        <translation>傳給客戶途中遺失：%1</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>the server answered %1</source>
        <comment>a code</comment>
        <translation>伺服器回應 %1</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <comment>technical words</comment>
        <translation>憑證未被接受</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>technical words</comment>
        <translation>連線遭拒</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>technical words</comment>
        <translation>逾時沒有回應</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <comment>technical words</comment>
        <translation>找不到主機名稱</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>technical words</comment>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>供技術支援參考：%1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>You can work already; changes follow.</source>
        <translation>現在就可以開始工作；更新隨後就到。</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>您寫的內容會在幾秒內送達公司。</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>登入已失效。您寫的內容會保存在這裡，重新登入後送出。</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>您寫的內容會保存在這裡。請通知系統管理員；原因寫在記錄檔中。</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>首次複製：已完成 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>No company server set up</source>
        <translation>尚未設定公司伺服器</translation>
    </message>
    <message>
        <source>Linija works with what is stored on this computer. Your administrator has the address of the company server.</source>
        <translation>Linija 使用儲存在這部電腦上的資料。公司伺服器的位址請洽系統管理員。</translation>
    </message>
    <message>
        <source>Connecting to the company server …</source>
        <translation>正在連線到公司伺服器…</translation>
    </message>
    <message>
        <source>Company server connected</source>
        <translation>已連上公司伺服器</translation>
    </message>
    <message>
        <source>Company server out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>自 %1 起無法連上公司伺服器</translation>
    </message>
    <message>
        <source>Company server out of reach</source>
        <translation>無法連上公司伺服器</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the connection is back.</source>
        <translation>您可以繼續工作：所有內容都保存在這裡，恢復連線後會自動送出。</translation>
    </message>
    <message>
        <source>Signed out of the company server</source>
        <translation>已登出公司伺服器</translation>
    </message>
    <message>
        <source>The company server refuses this computer</source>
        <translation>公司伺服器拒絕這部電腦</translation>
    </message>
    <message>
        <source>Linija copies the company’s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija 正在將公司資料複製到這部電腦。客戶資料會陸續出現。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n 項等待送出</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>全部已送出</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>changes that the company server refused</comment>
        <translation>
            <numerusform>%n 項需要處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>you called</source>
        <comment>a call in a list of recent calls</comment>
        <translation>您撥出</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <comment>a call in a list of recent calls</comment>
        <translation>您撥出，無人接聽</translation>
    </message>
    <message>
        <source>called you</source>
        <comment>a call in a list of recent calls</comment>
        <translation>對方來電</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call in a list of recent calls</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>最近通話</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>in a list of whom to call</comment>
        <translation>佇列</translation>
    </message>
    <message>
        <source>colleague</source>
        <comment>in a list of whom to call</comment>
        <translation>同事</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation, in the marks of the language</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>caller gave up</source>
        <translation>來電者放棄等候</translation>
    </message>
    <message>
        <source>no outcome written in time</source>
        <translation>逾時未填結案分類</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>已成立</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>order</comment>
        <translation>已出貨</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>已送達</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>order</comment>
        <translation>已退貨</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order or task</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>complaint</comment>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>已判定</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>調查中</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>提出方案</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>已執行</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>已總結</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>complaint</comment>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>complaint</comment>
        <translation>已結案</translation>
    </message>
    <message>
        <source>open</source>
        <comment>task</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>撥出電話</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>已寄電子郵件</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>已傳簡訊</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>Complaint opened</source>
        <translation>客訴成案</translation>
    </message>
    <message>
        <source>Complaint %1 opened</source>
        <translation>客訴 %1 成案</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>首次聯絡即解決</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>%1內回覆</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自%1 起逾期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>負責人 %1</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1/5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1/10</translation>
    </message>
    <message>
        <source>CES %1 of 7</source>
        <translation>CES %1/7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, QLocale format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of another year, QLocale format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time follows</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time follows</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time follows</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a complaint or task</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of a complaint: its name</comment>
        <translation>階段：%1</translation>
    </message>
    <message>
        <source>with a recording</source>
        <comment>the contact</comment>
        <translation>有錄音</translation>
    </message>
    <message>
        <source>poor sound (MOS %1)</source>
        <comment>of a past call</comment>
        <translation>音質不佳（MOS %1）</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>鑰匙圈沒有收下密碼：鑰匙圈已鎖定，或您拒絕了。請解鎖後再試一次。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>sip account phone direct registration</source>
        <comment>words people look for</comment>
        <translation>sip 帳號 電話 直接 註冊</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>存入這部電腦的鑰匙圈，絕不寫入檔案。</translation>
    </message>
    <message>
        <source>sip password keyring secret</source>
        <comment>words people look for</comment>
        <translation>sip 密碼 鑰匙圈 機密</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>儲存並登入</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>清除密碼</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a password</comment>
        <translation>已填寫。輸入即可變更。</translation>
    </message>
    <message>
        <source>This is not the address of an account. One looks like sip:name@company.example.</source>
        <translation>這不是帳號位址。位址的格式如 sip:name@company.example。</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>calls reach this phone: no account</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>Through an account</source>
        <comment>calls reach this phone</comment>
        <translation>透過帳號</translation>
    </message>
    <message>
        <source>Calls reach this phone</source>
        <comment>name of a setting: directly or through an account</comment>
        <translation>來電進入這部電話的方式</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets the password when it closes.</source>
        <translation>這部電腦沒有鑰匙圈，因此 Linija 關閉時會忘記密碼。</translation>
    </message>
    <message>
        <source>Directly: callers use this computer’s address.
Through an account: they use your number.</source>
        <translation>直接：來電者使用這部電腦的位址。
透過帳號：來電者使用您的號碼。</translation>
    </message>
</context>
<context>
    <name>linija::Actions</name>
    <message>
        <source>Answer the call</source>
        <translation>接聽來電</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>拒接來電</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>掛斷</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <translation>保留或恢復通話</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>麥克風靜音或取消靜音</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>撥打姓名或號碼</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>完成這次聯絡</translation>
    </message>
    <message>
        <source>Show the workspace</source>
        <translation>前往工作區</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>前往客戶</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>Show or hide the keypad</source>
        <translation>顯示或隱藏數字鍵</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>填寫結案分類</translation>
    </message>
    <message>
        <source>Search the customer’s history</source>
        <translation>搜尋客戶紀錄</translation>
    </message>
    <message>
        <source>Show synchronisation</source>
        <translation>顯示同步狀態</translation>
    </message>
    <message>
        <source>Ready or not ready</source>
        <translation>切換就緒／未就緒</translation>
    </message>
</context>
<context>
    <name>linija::AgentButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>您的狀態：%1</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>After this contact</source>
        <translation>這次聯絡之後</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就緒</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>未就緒：%1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left of %2 s to answer</source>
        <comment>seconds</comment>
        <translation>接聽時限 %2 秒，還剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 s late · answer within %2 s</source>
        <comment>seconds: over the target, the target</comment>
        <translation>已逾時 %1 秒 · 時限 %2 秒</translation>
    </message>
</context>
<context>
    <name>linija::ArticleDelegate</name>
    <message>
        <source>updated today</source>
        <translation>今天更新</translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>%n 個月前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>%n 年前更新</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of an article</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>helped %1×</source>
        <translation>有幫助 %1 次</translation>
    </message>
</context>
<context>
    <name>linija::BackendForm</name>
    <message>
        <source>Asking …</source>
        <translation>詢問中…</translation>
    </message>
    <message>
        <source>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</source>
        <translation>您已登出。這部電腦上的資料會保留，您的操作會在重新登入後送出。</translation>
    </message>
    <message>
        <source>The keyring did not let go of the token: it is locked, or you said no.</source>
        <translation>鑰匙圈沒有放開權杖：鑰匙圈已鎖定，或您拒絕了。</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>to sign in with</comment>
        <translation>權杖</translation>
    </message>
    <message>
        <source>From your administrator. Goes into the keyring of this computer, never into a file.</source>
        <translation>由系統管理員提供。存入這部電腦的鑰匙圈，絕不寫入檔案。</translation>
    </message>
    <message>
        <source>token password sign in login keyring</source>
        <comment>words people look for</comment>
        <translation>權杖 密碼 登入 鑰匙圈</translation>
    </message>
    <message>
        <source>Test and sign in</source>
        <translation>測試並登入</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>只測試</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a token</comment>
        <translation>已填寫。輸入即可變更。</translation>
    </message>
    <message>
        <source>Enter your user name too: your work is filed under it.</source>
        <translation>也請輸入使用者名稱：您的工作會記在這個名稱下。</translation>
    </message>
    <message>
        <source>%1 answers. %2 %3</source>
        <comment>host; two sentences: what you can see, what you can change</comment>
        <translation>%1 有回應。%2%3</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>可查看 %n 類資料。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can change %n of them.</source>
        <comment>kinds of data: tasks, notes …</comment>
        <translation>
            <numerusform>可變更其中 %n 類。</numerusform>
        </translation>
    </message>
    <message>
        <source>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>公司伺服器允許您登入，但鑰匙圈沒有收下權杖：鑰匙圈已鎖定，或您拒絕了。請解鎖後再登入一次。</translation>
    </message>
    <message>
        <source>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</source>
        <translation>由系統管理員提供。這部電腦沒有鑰匙圈，因此 Linija 關閉時會忘記權杖。</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>這個視窗一開始就是以示範公司開啟的。請關閉它，再照平常方式開啟 Linija。</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>未成功：缺少 Linija 的部分元件。請重新安裝。（%1）</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>DEMO COMPANY</source>
        <comment>heading in capitals</comment>
        <translation>示範公司</translation>
    </message>
    <message>
        <source>This is the demo company</source>
        <translation>這是示範公司</translation>
    </message>
    <message>
        <source>Try Linija with a demo company</source>
        <translation>用示範公司試用 Linija</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>客戶都是虛構的。這裡發生的一切都不會傳到真實公司。</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>示範 試用 練習 範例 公司</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>開啟示範公司</translation>
    </message>
    <message>
        <source>COMPANY SERVER</source>
        <comment>heading in capitals</comment>
        <translation>公司伺服器</translation>
    </message>
    <message>
        <source>Close the demo company</source>
        <translation>關閉示範公司</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>虛構的客戶會打電話給您，不會影響公司的資料。</translation>
    </message>
</context>
<context>
    <name>linija::BannerStack</name>
    <message>
        <source>Fewer</source>
        <comment>button: show only the most serious message</comment>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <comment>button: show them</comment>
        <translation>
            <numerusform>另有 %n 則訊息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::CallBackBanners</name>
    <message>
        <source>The call with %1, %2, was cut off at %3. What you wrote is kept.</source>
        <comment>name, number, time</comment>
        <translation>與 %1（%2）的通話於 %3 中斷。您寫的內容都已保留。</translation>
    </message>
    <message>
        <source>The call with %1 was cut off at %2. What you wrote is kept.</source>
        <comment>name or number, time</comment>
        <translation>與 %1 的通話於 %2 中斷。您寫的內容都已保留。</translation>
    </message>
    <message>
        <source>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</source>
        <comment>time</comment>
        <translation>有通話於 %1 中斷。來電號碼不明；您寫的內容都已保留。</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>Call back (%1)</source>
        <comment>a key</comment>
        <translation>回電（%1）</translation>
    </message>
</context>
<context>
    <name>linija::CallCard</name>
    <message>
        <source>Muted</source>
        <comment>the microphone</comment>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: who</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linija::CallCommands</name>
    <message>
        <source>That is not possible now. The call is still yours.</source>
        <translation>現在無法這樣做。通話仍由您接聽。</translation>
    </message>
    <message>
        <source>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</source>
        <translation>無法撥打這個號碼。請檢查號碼，或是否已登入電話伺服器。</translation>
    </message>
    <message>
        <source>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</source>
        <translation>這部電腦的電話版本較舊，無法這樣做。沒有通話時請重新啟動 Linija。</translation>
    </message>
</context>
<context>
    <name>linija::CallMeters</name>
    <message>
        <source>How loud you are</source>
        <comment>a level meter</comment>
        <translation>您的音量</translation>
    </message>
    <message>
        <source>How loud the customer is</source>
        <comment>a level meter</comment>
        <translation>客戶的音量</translation>
    </message>
</context>
<context>
    <name>linija::CallNotices</name>
    <message>
        <source>Incoming call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a call</comment>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>未接來電</translation>
    </message>
    <message>
        <source>Linija needs you</source>
        <translation>Linija 需要您處理</translation>
    </message>
</context>
<context>
    <name>linija::CallSettings</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what the talk key does</comment>
        <translation>無作用</translation>
    </message>
    <message>
        <source>I am heard</source>
        <comment>only while the talk key is held</comment>
        <translation>對方聽得到我</translation>
    </message>
    <message>
        <source>I am not heard</source>
        <comment>while the talk key is held</comment>
        <translation>對方聽不到我</translation>
    </message>
</context>
<context>
    <name>linija::CallsPanel</name>
    <message>
        <source>CALLS</source>
        <comment>heading of the column, in capitals</comment>
        <translation>通話</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n 通響鈴中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n 線使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>電話啟動中</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>請稍候片刻。</translation>
    </message>
    <message>
        <source>The phone does not answer</source>
        <translation>電話沒有回應</translation>
    </message>
    <message>
        <source>Linija starts it again by itself. Calls that were up come back with it.</source>
        <translation>Linija 會自動重新啟動電話，原本進行中的通話也會一併恢復。</translation>
    </message>
    <message>
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Linija 與電話版本一致後，才會有來電。</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>可接來電</translation>
    </message>
    <message>
        <source>The next call rings here and shows who it is before you answer.</source>
        <translation>來電會在這裡響鈴，接聽前就知道是誰。</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>目前沒有通話</translation>
    </message>
    <message>
        <source>While you are not ready, callers wait for somebody else.</source>
        <translation>您未就緒時，來電者會等候其他同事。</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>有來電響鈴但未接聽</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>為了不讓客戶空等，在您重新就緒前不會再有來電。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>登入並就緒後，就會有來電。</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>設為就緒</translation>
    </message>
    <message>
        <source>The phone is starting again</source>
        <translation>電話重新啟動中</translation>
    </message>
    <message>
        <source>The phone is a different version</source>
        <translation>電話版本不同</translation>
    </message>
    <message>
        <source>Go back to %1: the announced time on hold ends.</source>
        <comment>a name or number</comment>
        <translation>請回到 %1：承諾的保留時間快到了。</translation>
    </message>
    <message>
        <source>This phone is not signed in to the telephone server, so its calls do not come.</source>
        <translation>這部電話沒有登入電話伺服器，因此接不到它的來電。</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>僅限直接通話</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>電話伺服器已暫停派話</translation>
    </message>
    <message>
        <source>Its queues send you no calls. Direct calls still ring here.</source>
        <translation>佇列不會派來電給您。直撥來電仍會在此響鈴。</translation>
    </message>
</context>
<context>
    <name>linija::CheckPage</name>
    <message>
        <source>Check before work</source>
        <translation>上班前檢查</translation>
    </message>
    <message>
        <source>echo test call line loss jitter quality microphone level ready</source>
        <comment>words people look for</comment>
        <translation>回音 測試 通話 線路 遺失 抖動 品質 麥克風 音量 準備</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the check before work</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>喇叭或耳機</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>檢查進度</translation>
    </message>
    <message>
        <source>STEPS</source>
        <comment>heading in capitals: of the check before work</comment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
</context>
<context>
    <name>linija::ConsultStrip</name>
    <message>
        <source>Customer waits</source>
        <comment>before a running time</comment>
        <translation>客戶等候</translation>
    </message>
    <message>
        <source>You are still talking to a colleague</source>
        <translation>您仍在與同事通話</translation>
    </message>
    <message>
        <source>You are talking to the customer</source>
        <translation>您正在與客戶通話</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>尚無客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>通訊軟體</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>way to reach the customer</comment>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>客戶起始日</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>time, day of the week, time zone</comment>
        <translation>%2 %1（%3）</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>當地時間</translation>
    </message>
    <message>
        <source>Once it is known who is on the line, their card appears here.</source>
        <translation>確認來電者身分後，這裡會顯示客戶卡片。</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
    <message>
        <source>Choose another customer for this contact</source>
        <translation>為這次聯絡選擇其他客戶</translation>
    </message>
    <message>
        <source>Customer tier, as the company set it</source>
        <translation>公司設定的客戶等級</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n 件未結客訴</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>這位客戶尚未結案的客訴</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>本週聯絡 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</source>
        <translation>最近七天的通話、聊天、電子郵件與簡訊，依這部電腦上的紀錄計算</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>last NPS %1</source>
        <translation>最近 NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>最近一次對「您會推薦我們嗎？」的回答，0 到 10 分</translation>
    </message>
    <message>
        <source>Not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>不是這位？</translation>
    </message>
    <message>
        <source>Mean of this customer’s satisfaction answers, 1 to 5</source>
        <translation>這位客戶滿意度回答的平均值，1 到 5 分</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>the customer who rings; only the number says so</comment>
        <translation>可能是</translation>
    </message>
</context>
<context>
    <name>linija::CustomerPanel</name>
    <message>
        <source>This customer could not be read. Nothing was changed.</source>
        <translation>無法讀取這位客戶的資料。沒有任何變更。</translation>
    </message>
    <message>
        <source>perhaps · same number</source>
        <translation>可能 · 號碼相同</translation>
    </message>
    <message>
        <source>perhaps · number in the call</source>
        <translation>可能 · 通話帶有客戶編號</translation>
    </message>
    <message>
        <source>last contact today</source>
        <translation>上次聯絡：今天</translation>
    </message>
    <message>
        <source>last contact yesterday</source>
        <translation>上次聯絡：昨天</translation>
    </message>
    <message numerus="yes">
        <source>last contact %n day(s) ago</source>
        <translation>
            <numerusform>上次聯絡：%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <comment>month and year</comment>
        <translation>上次聯絡：%1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>尚未聯絡過</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n 件未結客訴</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers could not be searched. The call goes on; try again in a moment.</source>
        <translation>無法搜尋客戶。通話不受影響；請稍後再試。</translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>由您找到</translation>
    </message>
    <message>
        <source>The new customer could not be saved. The name is kept; try again.</source>
        <translation>無法儲存新客戶。姓名已保留；請再試一次。</translation>
    </message>
</context>
<context>
    <name>linija::CustomersPage</name>
    <message>
        <source>Customers could not be searched just now. What is shown may be old; please try again.</source>
        <translation>目前無法搜尋客戶。顯示的可能是舊資料；請再試一次。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name, phone number, e-mail, city or customer number</source>
        <translation>姓名、電話號碼、電子郵件、城市或客戶編號</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜尋客戶</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的客戶</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>找不到客戶</translation>
    </message>
    <message>
        <source>Try the beginning of the name, or fewer words.</source>
        <translation>請試試姓名的開頭，或減少字詞。</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>尋找客戶</translation>
    </message>
    <message>
        <source>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</source>
        <translation>輸入幾個字或數字。選擇客戶後，工作區會顯示完整紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>前 %n 位客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::DialBox</name>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>撥打 %1</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或號碼</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>撥打姓名或號碼</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>撥打對象</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>button: dial the number above it</comment>
        <translation>撥打</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <comment>a number</comment>
        <translation>緊急電話：%1</translation>
    </message>
</context>
<context>
    <name>linija::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>From the customer’s card or an earlier contact; change it if it is no longer right</source>
        <translation>來自客戶卡片或先前的聯絡；若已不正確請修改</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>無法開啟示範公司：缺少 Linija 的部分元件。請重新安裝。（%1）</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>歡迎使用 Linija</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step of setting up</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>step of setting up</comment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>step of setting up</comment>
        <translation>電話帳號</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>稍後設定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the demo company</comment>
        <translation>已選擇</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>開啟示範公司</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>開始工作</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>略過這一步</translation>
    </message>
    <message>
        <source>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</source>
        <translation>完成三個步驟即可接電話。每一步都可略過，之後可在設定中完成。</translation>
    </message>
    <message>
        <source>Connect to your company</source>
        <translation>連接您的公司</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company’s customers.</source>
        <translation>系統管理員給了您位址與權杖。輸入後就能看到公司的客戶。</translation>
    </message>
    <message>
        <source>Test your sound</source>
        <translation>測試耳機麥克風</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</source>
        <translation>戴上耳機麥克風並說話：麥克風的音量條應達到綠線。接著錄音並試聽。</translation>
    </message>
    <message>
        <source>Choose how calls reach you</source>
        <translation>選擇接聽來電的方式</translation>
    </message>
    <message>
        <source>With an account, customers call your number. Without one, only direct calls to this computer reach you.</source>
        <translation>有帳號時，客戶撥打您的號碼。沒有帳號時，只能接到直接打到這部電腦的來電。</translation>
    </message>
    <message>
        <source>No company yet? Open the demo company</source>
        <translation>還沒有公司伺服器？先試用示範公司</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>虛構的客戶會打電話給您，不會影響公司的資料。</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>Linija 內部發生問題。您的通話與輸入的內容都已保留。（%1）</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija 意外結束（%1）並已重新啟動。進行中的通話沒有中斷，您輸入的內容也已保留。</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</source>
        <translation>無法讀取設定；已改用預設值，舊檔案保留在同一處。（%1）</translation>
    </message>
    <message>
        <source>Linija keeps its working files in another folder (%1). There is nothing for you to do.</source>
        <translation>Linija 將工作檔案放在另一個資料夾（%1）。您不需要做任何事。</translation>
    </message>
</context>
<context>
    <name>linija::GainSlider</name>
    <message>
        <source>%1 dB</source>
        <comment>decibels with a sign</comment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>linija::GeneralPage</name>
    <message>
        <source>CALLS</source>
        <comment>heading in capitals</comment>
        <translation>通話</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>視窗</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>APPEARANCE</source>
        <comment>heading in capitals: theme, text size</comment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the theme</comment>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>whether things move</comment>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>animations</comment>
        <translation>減少</translation>
    </message>
</context>
<context>
    <name>linija::GlobalSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a number or a word of an article.</source>
        <translation>請試試姓名開頭、號碼或文章中的字詞。</translation>
    </message>
    <message>
        <source>Search customers, articles, actions …</source>
        <translation>搜尋客戶、文章、動作…</translation>
    </message>
    <message>
        <source>Search customers, articles and actions</source>
        <translation>搜尋客戶、文章與動作</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Often and lately</source>
        <translation>常用與最近使用</translation>
    </message>
    <message>
        <source>Return opens, Ctrl+Return calls the customer</source>
        <translation>按 Enter 開啟，按 Ctrl+Enter 撥給客戶</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does; after the key</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>call</source>
        <comment>what a key does; after the key</comment>
        <translation>撥打</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>everywhere; where there is little room</comment>
        <translation>搜尋…</translation>
    </message>
    <message>
        <source>do it</source>
        <comment>what a key does; after the key</comment>
        <translation>執行</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>無法讀取先前的回答，因此指引從頭開始。備註已保留。</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>指引已完成。</translation>
    </message>
    <message>
        <source>No flow is set for this queue. Choose one:</source>
        <translation>這個佇列尚未設定流程。請選擇：</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>open complaint %1</source>
        <translation>未結客訴 %1</translation>
    </message>
    <message>
        <source>open complaint %1 (%2)</source>
        <translation>未結客訴 %1（%2）</translation>
    </message>
    <message>
        <source>Likely matter: %1</source>
        <translation>可能事由：%1</translation>
    </message>
    <message>
        <source>Switch to another flow</source>
        <translation>切換到其他流程</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) cannot be used</source>
        <translation>
            <numerusform>%n 個流程無法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Customer facts</source>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Guide and facts</source>
        <translation>指引與資料</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>其他流程</translation>
    </message>
    <message>
        <source>Progress of the flow</source>
        <translation>流程進度</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>目前沒有進行中的聯絡</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>有聯絡進來時，指引就會開始。</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 上一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一步 ›</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>接續：%1 ›</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>前往下一步</translation>
    </message>
    <message>
        <source>guide ready</source>
        <comment>it starts when the call is answered</comment>
        <translation>指引已備妥</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>佇列：%1</translation>
    </message>
    <message>
        <source>The conversation goes on with the flow “%1”; what was answered comes along.</source>
        <translation>對話接續流程「%1」；已回答的內容會一併帶過去。</translation>
    </message>
    <message>
        <source>There is no flow yet. The guide comes with the company’s data.</source>
        <translation>還沒有流程。指引會隨公司資料一起送達。</translation>
    </message>
    <message>
        <source>The guide is done. Suggested disposition: %1</source>
        <translation>指引已完成。建議的結案分類：%1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share in percent</comment>
        <translation>已完成 %1</translation>
    </message>
</context>
<context>
    <name>linija::InlineBanner</name>
    <message>
        <source>Hide this message</source>
        <translation>隱藏這則訊息</translation>
    </message>
</context>
<context>
    <name>linija::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>請按下新的按鍵</translation>
    </message>
    <message>
        <source>Press a second key</source>
        <translation>請按下第二個按鍵</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不設按鍵</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>預設</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Use it here</source>
        <comment>a key that another action has</comment>
        <translation>改用於此</translation>
    </message>
</context>
<context>
    <name>linija::KeyHint</name>
    <message>
        <source>Key %1</source>
        <comment>a key on the keyboard</comment>
        <translation>按鍵 %1</translation>
    </message>
</context>
<context>
    <name>linija::Keypad</name>
    <message>
        <source>Sent: %1</source>
        <comment>telephone keys</comment>
        <translation>已送出：%1</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>數字鍵</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>key of a telephone</comment>
        <translation>星號</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>key of a telephone</comment>
        <translation>井字號</translation>
    </message>
    <message>
        <source>Keys you press are sent as tones</source>
        <translation>按下的數字會以按鍵音傳給對方</translation>
    </message>
</context>
<context>
    <name>linija::KnowledgePanel</name>
    <message>
        <source>Articles could not be searched.</source>
        <translation>無法搜尋文章。</translation>
    </message>
    <message numerus="yes">
        <source>the best %n article(s)</source>
        <translation>
            <numerusform>最相關的 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested for this step</source>
        <translation>這個步驟的建議</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Try fewer or other words; beginnings of words are enough.</source>
        <translation>請減少或更換字詞；只輸入開頭也可以。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>This article could not be opened.</source>
        <translation>無法開啟這篇文章。</translation>
    </message>
    <message>
        <source>The article behind this link is not here.</source>
        <translation>這裡沒有此連結指向的文章。</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識庫</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>Back to the list of articles</source>
        <translation>返回文章清單</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回清單（Esc）</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章語言</translation>
    </message>
    <message>
        <source>Search the company’s knowledge</source>
        <translation>搜尋公司知識庫</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide’s step appears here by itself.</source>
        <translation>輸入客戶說的話。符合指引步驟的文章會顯示在此。</translation>
    </message>
    <message>
        <source>%1 · the customer’s</source>
        <translation>%1 · 客戶的語言</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>客戶 語言 當地時間 指引 文章</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>客服人員</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS</source>
        <comment>heading in capitals</comment>
        <translation>您的客戶</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the language setting</comment>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>客戶的語言</translation>
    </message>
    <message>
        <source>Today: %1 · Number: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>今天：%1 · 數字：%2</translation>
    </message>
    <message>
        <source>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</source>
        <translation>客戶頁面會顯示客戶使用的語言與當地時間。指引以客戶的語言提供語句，下方附上您語言的翻譯；文章若有翻譯就會使用您的語言。客戶寫的內容絕不翻譯。</translation>
    </message>
</context>
<context>
    <name>linija::LevelMeter</name>
    <message>
        <source>Not measured</source>
        <comment>sound level</comment>
        <translation>未測量</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>sound level</comment>
        <translation>沒有聲音</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>sound level</comment>
        <translation>偏小聲</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>sound level</comment>
        <translation>適中</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>sound level</comment>
        <translation>太大聲</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <comment>sound level: word, decibels</comment>
        <translation>%1 · %2 dB</translation>
    </message>
</context>
<context>
    <name>linija::LinkController</name>
    <message>
        <source>This link cannot be opened: %1. Linija opens telephone numbers, SIP addresses and its own links.</source>
        <translation>無法開啟這個連結：%1。Linija 可開啟電話號碼、SIP 位址與自己的連結。</translation>
    </message>
    <message>
        <source>The link names extension %1: type it on the keypad when the call is answered.</source>
        <translation>連結指定了分機 %1：對方接聽後，請在數字鍵輸入。</translation>
    </message>
    <message>
        <source>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</source>
        <translation>連結指向的內容不在這部電腦上。若是新內容，會隨下一次同步送達；屆時請再試一次。</translation>
    </message>
</context>
<context>
    <name>linija::ParkedList</name>
    <message>
        <source>Parked at %1</source>
        <comment>a place of the telephone server, like 701</comment>
        <translation>駐留於 %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <comment>a parked call</comment>
        <translation>接回</translation>
    </message>
    <message>
        <source>Pick up %1 at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>接回 %1（%2）</translation>
    </message>
    <message>
        <source>Show no longer that %1 is parked</source>
        <comment>a name or number</comment>
        <translation>不再顯示 %1 已駐留</translation>
    </message>
    <message>
        <source>%1 is parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 駐留於 %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>未知號碼</translation>
    </message>
    <message>
        <source>%1 is no longer parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 已不在 %2 駐留</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <comment>of a call that is parked</comment>
        <translation>填寫結案分類</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: who</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linija::PartyList</name>
    <message>
        <source>In the conference</source>
        <translation>會議中</translation>
    </message>
    <message>
        <source>Take %1 out of the conference and put them on hold</source>
        <comment>a name or number</comment>
        <translation>將 %1 移出會議並保留</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>end the call of one party of a conference: a name or number</comment>
        <translation>掛斷 %1</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>鑰匙圈沒有收下密碼：鑰匙圈已鎖定，或您拒絕了。請解鎖後再試一次。</translation>
    </message>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>已儲存。輸入即可變更。</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Encryption and networks with address translation</source>
        <comment>heading of settings that are folded away</comment>
        <translation>加密與位址轉換網路</translation>
    </message>
    <message>
        <source>More servers, certificates, queues, emergency numbers</source>
        <comment>heading of settings that are folded away</comment>
        <translation>更多伺服器、憑證、佇列、緊急號碼</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>encryption of sound</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys go with the call; use it with TLS</source>
        <translation>金鑰隨通話訊息傳送；請搭配 TLS</translation>
    </message>
    <message>
        <source>Keys are agreed on the sound’s own way</source>
        <translation>金鑰在聲音通道中協商</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <comment>encryption of sound</comment>
        <translation>對方支援時</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>encryption of sound</comment>
        <translation>一律</translation>
    </message>
    <message>
        <source>Password at the TURN server</source>
        <translation>TURN 伺服器的密碼</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>存入這部電腦的鑰匙圈，絕不寫入檔案。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>這部電腦沒有鑰匙圈：只保留到 Linija 關閉為止。</translation>
    </message>
    <message>
        <source>turn password nat relay keyring</source>
        <comment>words people look for</comment>
        <translation>turn 密碼 nat 轉送 鑰匙圈</translation>
    </message>
    <message>
        <source>With the sound</source>
        <comment>how telephone keys are sent</comment>
        <translation>隨聲音</translation>
    </message>
    <message>
        <source>As messages</source>
        <comment>how telephone keys are sent</comment>
        <translation>以訊息</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>存放在這部電腦的鑰匙圈。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, path</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHAT OTHERS MAY SEE</source>
        <comment>heading in capitals: privacy</comment>
        <translation>別人可能看到的內容</translation>
    </message>
    <message>
        <source>WHAT IS KEPT ON THIS COMPUTER</source>
        <comment>heading in capitals: privacy</comment>
        <translation>這部電腦上保存的內容</translation>
    </message>
    <message>
        <source>WHAT IS NEVER KEPT</source>
        <comment>heading in capitals: privacy</comment>
        <translation>絕不保存的內容</translation>
    </message>
    <message>
        <source>Customers, histories, notes and drafts</source>
        <translation>客戶、紀錄、備註與草稿</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>資料庫 客戶 草稿 備註 資料 大小</translation>
    </message>
    <message>
        <source>phone files recordings data size</source>
        <comment>words people look for</comment>
        <translation>電話 檔案 錄音 資料 大小</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>您的設定</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>這個檔案只有您能讀取。</translation>
    </message>
    <message>
        <source>settings file configuration</source>
        <comment>words people look for</comment>
        <translation>設定 檔案 組態</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>log files support fault</source>
        <comment>words people look for</comment>
        <translation>記錄 檔案 技術支援 故障</translation>
    </message>
    <message>
        <source>Token and password</source>
        <translation>權杖與密碼</translation>
    </message>
    <message>
        <source>keyring password token secret</source>
        <comment>words people look for</comment>
        <translation>鑰匙圈 密碼 權杖 機密</translation>
    </message>
    <message>
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>卡片 付款 密碼 安全</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>卡片安全碼絕不儲存。密碼與權杖絕不寫入檔案或記錄檔。除了您的公司及其電話伺服器，Linija 不會把任何資料傳給任何人。</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets them when it closes.</source>
        <translation>這部電腦沒有鑰匙圈，因此 Linija 關閉時會忘記它們。</translation>
    </message>
    <message>
        <source>Empty · %1</source>
        <comment>path</comment>
        <translation>空的 · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>開啟資料夾：%1</translation>
    </message>
    <message>
        <source>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</source>
        <translation>讓您在網路中斷時也能工作。公司伺服器也有這些資料。草稿會保留到您完成為止。</translation>
    </message>
    <message>
        <source>The phone’s own files</source>
        <translation>電話本身的檔案</translation>
    </message>
    <message>
        <source>Configuration that the phone program keeps for itself.</source>
        <translation>電話程式自己保存的設定。</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</source>
        <translation>程式執行過程，供找出問題：通話的時間與識別碼，不含備註與密碼。舊的內容會自動刪除。</translation>
    </message>
    <message>
        <source>Card security codes, and passwords in plain text</source>
        <translation>信用卡安全碼與明文密碼</translation>
    </message>
    <message>
        <source>RECORDING OF CALLS</source>
        <comment>heading in capitals: privacy</comment>
        <translation>通話錄音</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>recording of calls</comment>
        <translation>不錄音</translation>
    </message>
    <message>
        <source>When I say so</source>
        <comment>recording of calls</comment>
        <translation>由我決定</translation>
    </message>
    <message>
        <source>Certain queues</source>
        <comment>recording of calls</comment>
        <translation>特定佇列</translation>
    </message>
    <message>
        <source>Every call</source>
        <comment>recording of calls</comment>
        <translation>每通電話</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>who records calls</comment>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number; keep the space</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long recordings are kept</comment>
        <translation>永久</translation>
    </message>
    <message>
        <source>No bound</source>
        <comment>room that recordings may take</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>通話錄音</translation>
    </message>
    <message>
        <source>Encrypted; the key is in your keyring. The phone can write them and not read them.</source>
        <translation>已加密；金鑰在您的鑰匙圈中。電話只能寫入，無法讀取。</translation>
    </message>
    <message>
        <source>recordings calls encrypted sound</source>
        <comment>words people look for</comment>
        <translation>錄音 通話 加密 聲音</translation>
    </message>
    <message>
        <source>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</source>
        <translation>已加密，但這部電腦沒有存放金鑰的鑰匙圈：現在錄製的內容只能在 Linija 關閉前開啟並傳送到公司伺服器。</translation>
    </message>
    <message>
        <source>Server (SIP INFO)</source>
        <comment>who records calls; INFO is a message of SIP</comment>
        <translation>伺服器（SIP INFO）</translation>
    </message>
    <message>
        <source>Server (dial code)</source>
        <comment>who records calls</comment>
        <translation>伺服器（撥號代碼）</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes; keep the space</comment>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>linija::QueueBanners</name>
    <message>
        <source>You are not ready here, but not paused at the telephone server: calls from its queues still come.</source>
        <translation>您在這裡是未就緒，但在電話伺服器上並未暫停：佇列的來電仍會進來。</translation>
    </message>
    <message>
        <source>Pause me there</source>
        <comment>at the telephone server</comment>
        <translation>在那裡暫停</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</source>
        <translation>您在這裡已就緒，但在電話伺服器上是暫停狀態，佇列不會派來電給您。可能是組長設定的。</translation>
    </message>
    <message>
        <source>Take me off pause</source>
        <comment>at the telephone server</comment>
        <translation>取消暫停</translation>
    </message>
    <message>
        <source>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>您在這裡是未就緒，但電話伺服器沒有將您暫停（%1）。佇列的來電仍可能進來。Linija 會自動重試。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>您在這裡已就緒，但電話伺服器沒有接受（%1）。佇列可能不會派來電給您。Linija 會自動重試。</translation>
    </message>
    <message>
        <source>A team lead is listening on your line.</source>
        <translation>組長正在旁聽您的通話。</translation>
    </message>
    <message>
        <source>A team lead is on your line: you hear them, the customer does not.</source>
        <translation>組長已加入您的線路：您聽得到，客戶聽不到。</translation>
    </message>
    <message>
        <source>A team lead is on your line: you and the customer hear them.</source>
        <translation>組長已加入您的線路：您和客戶都聽得到。</translation>
    </message>
    <message>
        <source>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</source>
        <comment>a reason, in English</comment>
        <translation>無法使用電話伺服器的設定檔，佇列不會跟隨您的狀態：%1</translation>
    </message>
</context>
<context>
    <name>linija::QueueSounds</name>
    <message>
        <source>Your company’s queues are listed here once they are known.</source>
        <translation>取得公司佇列後會列在這裡。</translation>
    </message>
    <message>
        <source>As set above</source>
        <comment>the sound of one queue</comment>
        <translation>與上方設定相同</translation>
    </message>
</context>
<context>
    <name>linija::Rail</name>
    <message>
        <source>Workspace</source>
        <comment>page with the calls</comment>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>linija::RecordingBar</name>
    <message>
        <source>This call was recorded.</source>
        <translation>這通電話已錄音。</translation>
    </message>
    <message>
        <source>Opening the recording …</source>
        <translation>正在開啟錄音…</translation>
    </message>
    <message>
        <source>The recording is not here any more, and the company server has none.</source>
        <translation>錄音已不在這裡，公司伺服器也沒有。</translation>
    </message>
    <message>
        <source>This recording is not for you: it was made on another computer or by somebody else.</source>
        <translation>您無法聽這段錄音：它是在其他電腦或由其他人錄製的。</translation>
    </message>
    <message>
        <source>The recording is on the company server, which does not answer. Try again later.</source>
        <translation>錄音在公司伺服器上，但伺服器沒有回應。請稍後再試。</translation>
    </message>
    <message>
        <source>The recording cannot be opened: %1</source>
        <translation>無法開啟錄音：%1</translation>
    </message>
    <message>
        <source>It was cut off when the phone or the computer stopped.</source>
        <translation>電話或電腦停止時錄音中斷。</translation>
    </message>
    <message>
        <source>It is damaged from some place on.</source>
        <translation>從某處開始已損壞。</translation>
    </message>
    <message>
        <source>You are on the left, the customer on the right.</source>
        <translation>左聲道是您，右聲道是客戶。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording that is played</comment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the recording</comment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>聽錄音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <comment>of playing a recording</comment>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>略過無聲片段</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to %2.</source>
        <comment>times in a recording</comment>
        <translation>%1 到 %2 之間已暫停錄音。</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to the end.</source>
        <comment>a time in a recording</comment>
        <translation>從 %1 到結束已暫停錄音。</translation>
    </message>
    <message>
        <source>It cannot be played: this computer has no sound device.</source>
        <comment>a recording</comment>
        <translation>無法播放：這部電腦沒有音訊裝置。</translation>
    </message>
    <message>
        <source>It cannot be played: the sound device does not take it.</source>
        <comment>a recording</comment>
        <translation>無法播放：音訊裝置不接受這段錄音。</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>to play a recording</comment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>關閉錄音</translation>
    </message>
</context>
<context>
    <name>linija::RefusedCalls</name>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1.</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>您未接聽時有 %n 通來電聽到忙線，最後一通在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1 from %2.</source>
        <comment>a time of day; a name or number</comment>
        <translation>
            <numerusform>您未接聽時有 %n 通來電聽到忙線，最後一通在 %1，來自 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>A call was refused at %1: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day</comment>
        <translation>%1 有一通來電遭拒：聲音沒有加密，而這裡必須加密。</translation>
    </message>
    <message>
        <source>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day; a name or number</comment>
        <translation>%1 有一通來自 %2 的來電遭拒：聲音沒有加密，而這裡必須加密。</translation>
    </message>
</context>
<context>
    <name>linija::RingingStrip</name>
    <message>
        <source>Answer: %1</source>
        <comment>button; a name or number</comment>
        <translation>接聽：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>接聽</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) ring</source>
        <translation>
            <numerusform>還有 %n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>保留並接聽</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <comment>button; a name or number</comment>
        <translation>拒接：%1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <comment>seconds to answer</comment>
        <translation>剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 s late</source>
        <comment>seconds over the time to answer</comment>
        <translation>逾時 %1 秒</translation>
    </message>
</context>
<context>
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>清除欄位</translation>
    </message>
</context>
<context>
    <name>linija::SettingRow</name>
    <message>
        <source>Your company decides this. (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>這由您的公司決定。（%1）</translation>
    </message>
</context>
<context>
    <name>linija::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>設定頁面</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>Your company decides this setting; it stays as it was.</source>
        <translation>此設定由您的公司決定；維持原樣。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>尋找設定</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>找到的設定</translation>
    </message>
    <message>
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>公司用來決定設定的檔案有錯誤；請通知系統管理員。（%1）</translation>
    </message>
    <message>
        <source>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>設定已生效，但無法儲存供下次啟動使用：設定檔無法寫入。磁碟是否已滿？</translation>
    </message>
    <message>
        <source>No setting by that name. Try another word.</source>
        <translation>沒有這個名稱的設定。請換個字詞試試。</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>這個按鍵無法使用。請按別的按鍵。</translation>
    </message>
    <message>
        <source>This key is needed to edit text. Please press another.</source>
        <translation>這個按鍵用於編輯文字。請按別的按鍵。</translation>
    </message>
    <message>
        <source>This key is needed to move in the window and to press buttons. Please press another.</source>
        <translation>這個按鍵用於在視窗中移動與按按鈕。請按別的按鍵。</translation>
    </message>
    <message>
        <source>The desktop takes this key before Linija sees it. Please press another.</source>
        <translation>桌面會先取走這個按鍵，Linija 收不到。請按別的按鍵。</translation>
    </message>
    <message>
        <source>key shortcut keyboard</source>
        <comment>words to find a setting by</comment>
        <translation>按鍵 快速鍵 鍵盤</translation>
    </message>
    <message>
        <source>Another program has this key, so it does nothing here. Choose another one.</source>
        <translation>這個按鍵已被其他程式佔用，在這裡沒有作用。請選擇別的按鍵。</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>這個鍵盤沒有這個按鍵。</translation>
    </message>
    <message>
        <source>The desktop gave: %1</source>
        <translation>桌面指定了：%1</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>其他程式在前景時</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 現在屬於「%2」。</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1（其他程式在前景時）</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>以動作或按鍵搜尋</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜尋快速鍵</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>動作與其按鍵</translation>
    </message>
    <message>
        <source>Gives every action its default keys again</source>
        <translation>讓每個動作恢復預設按鍵</translation>
    </message>
    <message>
        <source>The keys are set by your administrator and cannot be changed here.</source>
        <translation>按鍵由系統管理員設定，無法在這裡變更。</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>沒有符合的動作或按鍵。</translation>
    </message>
    <message>
        <source>This key types a character into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>這個按鍵會在備註與欄位中輸入字元。請搭配 Ctrl 或 Alt 按下。</translation>
    </message>
    <message>
        <source>On this desktop, shortcuts work only while Linija’s window is in front.</source>
        <translation>在這個桌面環境，快速鍵只在 Linija 視窗位於最前方時有效。</translation>
    </message>
    <message>
        <source>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</source>
        <translation>桌面不允許在其他程式位於最前方時使用快速鍵。可在桌面自己的設定中允許。</translation>
    </message>
    <message>
        <source>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</source>
        <translation>其他程式位於最前方時可用的快速鍵由桌面管理；請在桌面的設定中變更。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>a key, an action</comment>
        <translation>「%2」已使用 %1。</translation>
    </message>
    <message>
        <source>If you use it here, that action gets %1.</source>
        <comment>a key</comment>
        <translation>若改用於此，該動作會改用 %1。</translation>
    </message>
    <message>
        <source>If you use it here, that action has no key.</source>
        <translation>若改用於此，該動作將沒有按鍵。</translation>
    </message>
    <message>
        <source>If you use it here, that action keeps %1.</source>
        <comment>a key</comment>
        <translation>若改用於此，該動作仍保留 %1。</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重設所有按鍵</translation>
    </message>
    <message>
        <source>Click an action, or press Enter on it, to give it another key.</source>
        <translation>按一下動作，或在動作上按 Enter，即可指定其他按鍵。</translation>
    </message>
</context>
<context>
    <name>linija::SoundCheckBox</name>
    <message>
        <source>Not while a call is up: try it when the line is free.</source>
        <translation>通話中無法測試：請在空閒時再試。</translation>
    </message>
    <message>
        <source>The test cannot be made: the phone found no sound device it can use.</source>
        <translation>無法測試：電話找不到可用的音訊裝置。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>錄音並播放</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>電話啟動中。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>測試進度</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; Linija finds it by itself.</source>
        <translation>電話找不到音訊裝置。請接上耳機麥克風，Linija 會自動偵測。</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>喇叭或耳機</translation>
    </message>
</context>
<context>
    <name>linija::SoundPage</name>
    <message>
        <source>TALKING</source>
        <comment>heading in capitals: sound of a conversation</comment>
        <translation>通話</translation>
    </message>
    <message>
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>響鈴</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>您的聲音</translation>
    </message>
    <message>
        <source>Works with: %1</source>
        <comment>the name of a headset</comment>
        <translation>可搭配：%1</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</source>
        <comment>the name of a headset</comment>
        <translation>%1 已接上，但無權讀取其按鍵。請系統管理員安裝 Linija 的 udev 規則。</translation>
    </message>
    <message>
        <source>No headset with call buttons is plugged in.</source>
        <translation>沒有接上附通話按鍵的耳機。</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>錄音測試</translation>
    </message>
    <message>
        <source>SOUND OF A CALL</source>
        <comment>heading in capitals: echo, loudness, tones</comment>
        <translation>通話聲音</translation>
    </message>
    <message>
        <source>HEADSET</source>
        <comment>heading in capitals: its buttons</comment>
        <translation>耳機</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>說話時音量條會動：上方是您，下方是您聽到的聲音。</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>測試 通話 錄音 播放 音量 麥克風 音量條</translation>
    </message>
    <message>
        <source>Headset with call buttons</source>
        <translation>附通話按鍵的耳機</translation>
    </message>
    <message>
        <source>By device</source>
        <comment>an aid is on for loudspeakers and off for headsets</comment>
        <translation>依裝置</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an aid for the sound</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an aid for the sound</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>How much louder your microphone is made, in decibels</source>
        <translation>麥克風提高的音量（分貝）</translation>
    </message>
    <message>
        <source>How much louder the customer is made, in decibels</source>
        <translation>客戶聲音提高的音量（分貝）</translation>
    </message>
    <message>
        <source>Of my country</source>
        <comment>ringing and busy tones</comment>
        <translation>依我的國家</translation>
    </message>
    <message>
        <source>European</source>
        <comment>ringing and busy tones</comment>
        <translation>歐洲</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>ringing and busy tones</comment>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>ringing and busy tones</comment>
        <translation>拉脫維亞</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <comment>ringing and busy tones</comment>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>ringing and busy tones</comment>
        <translation>烏克蘭</translation>
    </message>
    <message>
        <source>American</source>
        <comment>ringing and busy tones</comment>
        <translation>美國</translation>
    </message>
    <message>
        <source>No tones</source>
        <comment>ringing and busy tones</comment>
        <translation>無提示音</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>a call that comes in</comment>
        <translation>響鈴</translation>
    </message>
    <message>
        <source>Is only shown</source>
        <comment>a call that comes in</comment>
        <translation>只顯示</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>試聽</translation>
    </message>
    <message>
        <source>Now off: you seem to listen through a headset.</source>
        <comment>echo cancelling and level control</comment>
        <translation>目前關閉：您似乎使用耳機。</translation>
    </message>
    <message>
        <source>Now on: you seem to listen through loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>目前開啟：您似乎使用喇叭。</translation>
    </message>
    <message>
        <source>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>目前關閉：應該是耳機。若使用喇叭聆聽，請選「開啟」。</translation>
    </message>
</context>
<context>
    <name>linija::Sparkline</name>
    <message>
        <source>no values yet</source>
        <comment>figures over time</comment>
        <translation>尚無數值</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, last %3</source>
        <comment>figures over time</comment>
        <translation>最低 %1，最高 %2，最新 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a small chart shows, its figures</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linija::StatusLine</name>
    <message>
        <source>Demo company</source>
        <translation>示範公司</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the new voice messages</comment>
        <translation>收聽</translation>
    </message>
    <message>
        <source>Listen to the new voice messages</source>
        <translation>收聽新的語音留言</translation>
    </message>
</context>
<context>
    <name>linija::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <comment>number, name</comment>
        <translation>步驟 %1：%2</translation>
    </message>
    <message>
        <source>Step %1: %2, now</source>
        <comment>number, name</comment>
        <translation>步驟 %1：%2，目前</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <comment>number, name</comment>
        <translation>步驟 %1：%2，已完成</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>請說：%1</translation>
    </message>
</context>
<context>
    <name>linija::StoreTrouble</name>
    <message>
        <source>Linija cannot open its local store</source>
        <translation>Linija 無法開啟本機資料庫</translation>
    </message>
    <message>
        <source>The local store was written by a newer version of Linija.</source>
        <translation>本機資料庫是由較新版本的 Linija 寫入的。</translation>
    </message>
    <message>
        <source>The file was not touched:
%1

Please install the newer version again.</source>
        <translation>檔案未被更動：
%1

請重新安裝較新的版本。</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>本機資料庫已損毀。</translation>
    </message>
    <message>
        <source>Keep it aside and start fresh</source>
        <translation>保留舊檔並重新開始</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>無法開啟本機資料庫。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</source>
        <translation>檔案保持原樣：
%1

您可以從全新的資料庫開始：損壞的檔案會改名保留，公司伺服器上的資料會全部重新取得。尚未送達伺服器的工作只在損壞的檔案中；請將它交給系統管理員。</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>沒有任何變更：
%1

請檢查磁碟是否已滿，以及您是否有寫入權限，然後重新啟動 Linija。</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>changes</comment>
        <translation>等待送出</translation>
    </message>
    <message>
        <source>Changes that the company server has not confirmed yet. They are safe on this computer.</source>
        <translation>公司伺服器尚未確認的變更，已安全保存在這部電腦上。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the company server</comment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Items from the company server that this version does not understand. They are kept as they came.</source>
        <translation>這個版本無法理解的公司伺服器項目，會原樣保留。</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <comment>by the company server</comment>
        <translation>遭拒絕的變更</translation>
    </message>
    <message>
        <source>The company server did not take them. Nothing is lost; please tell your team lead.</source>
        <translation>公司伺服器未接受這些變更。沒有遺失任何內容；請通知您的組長。</translation>
    </message>
</context>
<context>
    <name>linija::TimelineDelegate</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>linija::TimelinePanel</name>
    <message>
        <source>ringing</source>
        <translation>響鈴中</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>撥號中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>after-call work</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>Guide: step %1</source>
        <translation>指引：步驟 %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>History of %1, while it rings</source>
        <translation>%1 的紀錄（來電響鈴中）</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>無法讀取紀錄。顯示的可能不完整；沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>尚無紀錄</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜尋紀錄</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>客戶紀錄</translation>
    </message>
    <message>
        <source>Nobody we know yet</source>
        <translation>尚無此人資料</translation>
    </message>
    <message>
        <source>Find the customer above, or write down the name of somebody new.</source>
        <translation>請在上方尋找客戶，或寫下新客戶的姓名。</translation>
    </message>
    <message>
        <source>History of %1, who may be calling</source>
        <translation>%1 的紀錄（可能是來電者）</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer’s whole history appears here.</source>
        <translation>有聯絡進來時，這裡會顯示客戶的完整紀錄。</translation>
    </message>
    <message>
        <source>No entry for this customer fits the filter and the words.</source>
        <translation>這位客戶沒有符合篩選條件與字詞的紀錄。</translation>
    </message>
    <message>
        <source>There has been no contact with this customer yet.</source>
        <translation>尚無這位客戶的聯絡紀錄。</translation>
    </message>
    <message>
        <source>Search this customer’s history</source>
        <translation>搜尋這位客戶的紀錄</translation>
    </message>
    <message>
        <source>No customer on the line</source>
        <translation>線上沒有客戶</translation>
    </message>
</context>
<context>
    <name>linija::TransferBox</name>
    <message>
        <source>on your other line</source>
        <translation>在另一條線上</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>轉送到：姓名或號碼</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>轉接到：姓名或號碼</translation>
    </message>
    <message>
        <source>To whom the call may go</source>
        <translation>可轉接的對象</translation>
    </message>
    <message>
        <source>Send on</source>
        <comment>a ringing call to somebody else</comment>
        <translation>轉送</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference with the other call</comment>
        <translation>會議通話</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <comment>without asking first</comment>
        <translation>直接轉接</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>駐留通話</translation>
    </message>
    <message>
        <source>Send the call on to</source>
        <translation>轉送給</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>轉接給</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>talk to the colleague before the transfer</comment>
        <translation>先諮詢</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the other call</comment>
        <translation>轉接</translation>
    </message>
</context>
<context>
    <name>linija::TrayController</name>
    <message>
        <source>Open Linija</source>
        <translation>開啟 Linija</translation>
    </message>
    <message>
        <source>Linija · %1</source>
        <comment>the agent&apos;s state</comment>
        <translation>Linija · %1</translation>
    </message>
</context>
<context>
    <name>linija::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>linija::Waveform</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a recording: times like 1:04 of 3:05</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>linija::WhoIsCalling</name>
    <message>
        <source>Saving …</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>儲存客戶</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>是誰來電？</translation>
    </message>
    <message>
        <source>looking for %1 …</source>
        <translation>正在尋找 %1…</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>號碼未顯示</translation>
    </message>
    <message>
        <source>Another customer?</source>
        <translation>是其他客戶嗎？</translation>
    </message>
    <message>
        <source>find the right one; nothing changes before you choose</source>
        <translation>請找出正確的客戶；選擇之前不會有任何變更</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>尋找客戶</translation>
    </message>
    <message>
        <source>Find a customer by name, number or e-mail</source>
        <translation>以姓名、號碼或電子郵件尋找客戶</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>新客戶的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a link: leave the customer as it was</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the customer as it was (Esc)</source>
        <translation>維持原來的客戶（Esc）</translation>
    </message>
    <message>
        <source>no known customer with %1</source>
        <translation>沒有使用 %1 的已知客戶</translation>
    </message>
    <message>
        <source>several customers have this number; nothing is certain yet</source>
        <translation>有多位客戶使用這個號碼；尚未確定</translation>
    </message>
    <message>
        <source>new customer with this number</source>
        <translation>以這個號碼建立新客戶</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客戶</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>通話進行中。關閉視窗後，通話會在電話中繼續；再次開啟 Linija 時會重新顯示。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <comment>refused by the company server</comment>
        <translation>
            <numerusform>%n 項變更需要處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::WorkspacePage</name>
    <message>
        <source>Customer</source>
        <comment>tab: customer and history</comment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Guide and knowledge</source>
        <comment>tab</comment>
        <translation>指引與知識庫</translation>
    </message>
</context>
<context>
    <name>linija::Workstation</name>
    <message>
        <source>A part of the demo company could not start: %1</source>
        <translation>示範公司的部分元件無法啟動：%1</translation>
    </message>
    <message>
        <source>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>找不到示範公司的檔案。請重新安裝 Linija，或設定 LINIJA_DEMO_DIR。</translation>
    </message>
    <message>
        <source>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</source>
        <translation>通話未錄音：存放金鑰的鑰匙圈已鎖定，或您拒絕了。請解鎖後重新啟動 Linija。</translation>
    </message>
    <message>
        <source>Calls are not recorded: the key for recordings could not be read (%1).</source>
        <translation>通話未錄音：無法讀取錄音金鑰（%1）。</translation>
    </message>
</context>
<context>
    <name>linija::WrapUpBar</name>
    <message>
        <source>The note is full: what does not fit was left out.</source>
        <translation>備註已滿：超出的內容未納入。</translation>
    </message>
    <message>
        <source>Note for this call …</source>
        <translation>這通電話的備註…</translation>
    </message>
    <message>
        <source>Note for this contact …</source>
        <translation>這次聯絡的備註…</translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work (%1)</source>
        <translation>填寫結案分類並結束話後處理（%1）</translation>
    </message>
    <message>
        <source>Finish is possible when the call is over.</source>
        <translation>通話結束後才能按「完成」。</translation>
    </message>
    <message>
        <source>Please choose how the contact ended.</source>
        <translation>請選擇這次聯絡的結案分類。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Could not be saved yet. Nothing is lost: it is kept here and tried again.</source>
        <translation>尚未儲存成功。內容沒有遺失：已保留在這裡，會再試一次。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>已儲存，等候送出。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What the next colleague should know; kept while you type</source>
        <translation>下一位同事需要知道的事；輸入時隨時保留</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>結案分類</translation>
    </message>
    <message>
        <source>Disposition: how the contact ended</source>
        <translation>結案分類：這次聯絡如何結束</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次聯絡</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>After-call work ends in </source>
        <comment>a time follows</comment>
        <translation>話後處理剩餘 </translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work</source>
        <translation>填寫結案分類並結束話後處理</translation>
    </message>
    <message>
        <source>The customer’s matter is settled</source>
        <translation>客戶的問題已解決</translation>
    </message>
    <message>
        <source>This was the customer’s first contact about the matter</source>
        <translation>這是客戶第一次為此事聯絡</translation>
    </message>
</context>
</TS>
