/// The function words of Burmese.
///
/// Each is a word of ICU's dictionary.
extension FunctionWordTable {
    static let burmese = Self(
        words: """
            ဘာ ဘယ် ဘယ်လို ဘယ်နှစ် ဘယ်လောက် ဘယ်တော့ မည်သူ မည်သည် မည်သို့
            သည် မှာ ကို က မှ တွင် နှင့် ဖြင့် အတွက် သို့ အကြောင်း များ တို့ ရဲ့ နဲ့
            သို့မဟုတ် သို့သော် လျှင် ကြောင့်
            ကျွန်တော် ကျွန်မ သူ သူမ ငါ ဤ ထို ဒီ ယင်း
            ဖြစ် ဖြစ်သည် ရှိ ခဲ့ မည် လား လဲ သလဲ
            """)
}
