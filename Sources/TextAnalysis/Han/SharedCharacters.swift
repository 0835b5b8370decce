/// Which traditional characters are written as the same simplified one, where they are several or ICU
/// doesn't lead back from it.
///
///     台 → 檯, 臺, 颱      发 → 發, 髮
///
/// Source: CLDR transform Hans-Hant of ICU 72, Traditional-Simplified turned round for U+3400 to U+9FFF.
/// A table, since turning the rules round takes ICU a fifth of a second.
enum SharedCharacters {
    /// The traditional characters of each simplified one.
    static let traditional: [Unicode.Scalar: [Unicode.Scalar]] = {
        var all: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for entry in list.split(whereSeparator: \.isWhitespace) {
            if let one = entry.unicodeScalars.first {
                all[one] = Array(entry.unicodeScalars.dropFirst())
            }
        }
        return all
    }()

    /// Each simplified character with the traditional ones behind it.
    private static let list = """
        扬䬗揚 咬䶧齩 并並併 干乾幹 布佈 仑侖崙 局侷跼 系係繫 私俬 具俱 个個箇 幸倖 仿倣 伪偽僞 家傢 戮僇 雇僱 尽儘盡 凶兇 净凈淨 别別彆 克剋尅 铲剷鏟
        划劃 勖勗 勋勛勳 汇匯彙 恤卹 厕厠廁 吣吢唚 啕咷 念唸 启啓啟 亮喨 吃喫 叹嘆歎 尝嘗嚐 哗嘩譁 当噹當 啮嚙囓齧 咽嚥 向嚮曏 禧囍 团團糰 采埰採 冢塚
        埙塤壎 墙墻牆 坛壇壜罈罎 伙夥 奖奬獎 妆妝粧 姐姊 奸姦 侄姪 妫媯嬀 袅嫋嬝裊 娘孃 昆崑 岩巖 回廻迴 吊弔 弥彌瀰 彝彞 佛彿 复復複 德悳 凄悽淒 悫愨慤
        栗慄 殷慇 戚慼 欲慾 忧憂懮 勤懃 蒙懞 卷捲 挂掛罣 构搆構 捣搗擣 捶搥 扇搧 拓搨 榨搾 捂摀 折摺 捻撚 掸撢撣 敛斂歛 升昇陞 历曆歷 丫枒 谷榖穀 枪槍鎗
        橐槖 梁樑 楫檝 台檯臺颱 棂櫺欞 款欵 毁毀燬 球毬 凼氹 泛氾汎 污汙 冱沍 冲沖衝 沩溈潙 准準 湿溼濕 卤滷鹵 浚濬 沈瀋 为為爲 炼煉鍊 烟煙菸 焰燄 磷燐
        熏燻 耀燿 床牀 笺牋箋 呆獃 获獲穫 琅瑯 产產産 佝痀 酸痠 瘘瘺瘻 愈癒 痴癡 症癥 发發髮 皂皁 杯盃 荡盪蕩 真眞 众眾衆 困睏 眯瞇 了瞭 炮砲礮 研硏
        秘祕 御禦 灶竈 竖竪豎 篪箎 钳箝鉗 筘簆 檐簷 签簽籤 藤籐 吁籲 纼紖靷 扎紮 弦絃 绝絕絶 绦絛縧 绔絝袴 绣綉繡 捆綑 绿綠緑 线綫線 绷綳繃 彩綵 绱緔鞝
        致緻 纤縴纖 缰繮韁 累纍 才纔 钵缽鉢 骂罵駡 群羣 玩翫 翱翺 唇脣 脏臟髒 铺舖鋪 艳艷豔 豆荳 果菓 药葯藥 搜蒐 席蓆 卜蔔 麻蔴 芸蕓 姜薑 借藉
        蕴藴蘊 薯藷 蠹蠧 蔑衊 胡衚鬍 里裏裡 制製 核覈 托託 注註 证証證 志誌 说說説 谥諡謚 谣謠謡 谫謭譾 噪譟 赞讚贊 狸貍 赍賫齎 剩賸 赝贋贗 赃贓贜 迹跡蹟
        交跤 蜷踡 逾踰 糟蹧 舆輿轝 周週 游遊 遁遯 酝醖醞 宴醼 扣釦 钩鈎鉤 焊銲 锐銳鋭 锈銹鏽 录錄録 锤錘鎚 表錶 钟鍾鐘 镌鎸鐫 鉴鑑鑒 䦆钁 闲閑閒 关関關
        哄閧鬨 阅閱閲 板闆 暗闇 斗闘鬥鬭 辟闢 厄阨 堤隄 只隻 鸡雞鷄 沾霑 腼靦 韭韮 须須鬚 颓頹頽 颜顏顔 刮颳 饥飢饑 余餘 肴餚 糊餬 馈餽饋 剃鬀 松鬆 郁鬱
        鳄鰐鱷 鳌鰲鼇 鳖鱉鼈 凫鳧鳬 咸鹹 粗麤 曲麯 面麵 么麼麽 霉黴 冬鼕 出齣
        """
}
