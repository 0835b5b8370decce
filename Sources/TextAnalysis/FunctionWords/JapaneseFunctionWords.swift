/// The function words of Japanese.
///
/// Each is a word of ICU's dictionary; endings of verbs stand as it cuts them.
extension FunctionWordTable {
    static let japanese = Self(
        words: """
            何 誰 どこ いつ なぜ どう どの どれ どんな いくら いくつ どちら どなた どうして 何故 何処 何時 何人 なん だれ
            は が を に で と も の へ や か から まで より など ので けど しかし そして また または および ば て な し くらい
            これ それ あれ この その あの ここ そこ こと もの
            です ます だ た いる ある する した れる られる なる
            という として について によって において による における に対して ため よう
            """)
}
