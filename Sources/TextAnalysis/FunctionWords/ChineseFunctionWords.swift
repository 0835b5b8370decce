/// The function words of Chinese.
///
/// Simplified and Traditional, each a word of ICU's dictionary. Left out for Japanese, or as a part
/// of content words: `会`, `地`, `都`, `将`, `所`, `可能`.
extension FunctionWordTable {
    static let chinese = Self(
        words: """
            什么 什麼 甚麼 谁 誰 哪 哪个 哪個 哪些 哪里 哪裡 哪儿 哪兒 哪位 哪一 何时 何時 何处 何處 何種 如何 怎么 怎麼 怎样 怎樣 怎麼樣 为什么 為什麼 为何
            為何
            多少 几 幾 几个 幾個 是否 是不是 吗 嗎 呢 吧 啊 啥
            的 了 着 著 过 過 得 之 是 在 有 被 把 让 讓 给 給 就 也 还 還 又 再 很
            和 与 與 及 以及 或 或者 而 而且 但 但是 因为 因為 所以 如果 虽然 雖然 因此
            从 從 到 对 對 对于 對於 关于 關於 于 於 由 以 向 为 為 跟 比 按照 根据 根據
            我 你 您 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 自己
            这 這 那 这个 這個 那个 那個 这些 這些 那些 这里 這裡 那里 那裡 这样 這樣 其 此 该 該 某
            可以 能 能够 能夠 应该 應該 必须 必須
            """)
}
