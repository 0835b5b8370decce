import FoundationEssentials

/// Short texts in older charsets, as other programs wrote them (base 64), with what they say.
enum CharsetSamples {
    struct Sample: CustomStringConvertible, Sendable {
        let language: String
        let charset: String
        let base64: String
        let text: String
        var description: String { language + " in " + charset }
        var bytes: [UInt8] { Data(base64Encoded: base64).map { Array($0) } ?? [] }
    }

    static let all: [Sample] = [
        Sample(
            language: "ru", charset: "cp1251",
            base64:
                """
                wiDv7u3l5OXr/O3o6iDs6O3o8fLwIPHu7uH56Osg5vPw7eDr6PHy4OwsIPfy7iDv5fDl4+7i7vD7IO/w\
                7uTu6+bg8vH/IOIg8fLu6+j25S4KCs/uIOXj7iDx6+7i4OwsIPHy7vDu7fsg5O7j7uLu8Ojr6PH8IO4g\
                7/Dl6vDg+eXt6Ogg7uPt/yDoIO7h7OXt5SDv6+Xt7fvs6CDk7iDq7u324CDt5eTl6+gu
                """,
            text: texts["ru"] ?? ""),
        Sample(
            language: "ru", charset: "koi8-r",
            base64:
                """
                9yDQz87FxMXM2M7JyyDNyc7J09TSINPPz8Ldycwg1tXSzsHMydPUwc0sIN7UzyDQxdLFx8/Xz9LZINDS\
                z8TPzNbB1NPRINcg09TPzMnDxS4KCvDPIMXHzyDTzM/Xwc0sINPUz9LPztkgxM/Hz9fP0snMydPYIM8g\
                0NLFy9LB3cXOyckgz8fO0SDJIM/CzcXOxSDQzMXOztnNySDEzyDLz87DwSDOxcTFzMku
                """,
            text: texts["ru"] ?? ""),
        Sample(
            language: "ru", charset: "utf-16-le",
            base64:
                """
                EgQgAD8EPgQ9BDUENAQ1BDsETAQ9BDgEOgQgADwEOAQ9BDgEQQRCBEAEIABBBD4EPgQxBEkEOAQ7BCAA\
                NgRDBEAEPQQwBDsEOARBBEIEMAQ8BCwAIABHBEIEPgQgAD8ENQRABDUEMwQ+BDIEPgRABEsEIAA/BEAE\
                PgQ0BD4EOwQ2BDAEQgRBBE8EIAAyBCAAQQRCBD4EOwQ4BEYENQQuAAoACgAfBD4EIAA1BDMEPgQgAEEE\
                OwQ+BDIEMAQ8BCwAIABBBEIEPgRABD4EPQRLBCAANAQ+BDMEPgQyBD4EQAQ4BDsEOARBBEwEIAA+BCAA\
                PwRABDUEOgRABDAESQQ1BD0EOAQ4BCAAPgQzBD0ETwQgADgEIAA+BDEEPAQ1BD0ENQQgAD8EOwQ1BD0E\
                PQRLBDwEOAQgADQEPgQgADoEPgQ9BEYEMAQgAD0ENQQ0BDUEOwQ4BC4A
                """,
            text: texts["ru"] ?? ""),
        Sample(
            language: "ru", charset: "utf-16-be",
            base64:
                """
                BBIAIAQ/BD4EPQQ1BDQENQQ7BEwEPQQ4BDoAIAQ8BDgEPQQ4BEEEQgRAACAEQQQ+BD4EMQRJBDgEOwAg\
                BDYEQwRABD0EMAQ7BDgEQQRCBDAEPAAsACAERwRCBD4AIAQ/BDUEQAQ1BDMEPgQyBD4EQARLACAEPwRA\
                BD4ENAQ+BDsENgQwBEIEQQRPACAEMgAgBEEEQgQ+BDsEOARGBDUALgAKAAoEHwQ+ACAENQQzBD4AIARB\
                BDsEPgQyBDAEPAAsACAEQQRCBD4EQAQ+BD0ESwAgBDQEPgQzBD4EMgQ+BEAEOAQ7BDgEQQRMACAEPgAg\
                BD8EQAQ1BDoEQAQwBEkENQQ9BDgEOAAgBD4EMwQ9BE8AIAQ4ACAEPgQxBDwENQQ9BDUAIAQ/BDsENQQ9\
                BD0ESwQ8BDgAIAQ0BD4AIAQ6BD4EPQRGBDAAIAQ9BDUENAQ1BDsEOAAu
                """,
            text: texts["ru"] ?? ""),
        Sample(
            language: "uk", charset: "cp1251",
            base64:
                """
                0yDv7u3l5LPr7uog7LPts/Hy8CDv7uKz5O7s6OIg5vPw7eDrs/Hy4OwsIPnuIO/l8OXj7uLu8Ogg7/Du\
                5O7i5uDy/PH/IPMg8fLu6+j2sy4KCsfgIOnu4+4g8evu4uDs6Cwg8fLu8O7t6CDk7uzu4ujr6PH/IO/w\
                7iDu4eyz7SDv7uvu7eXt6OzoLCC/9e2zIPDu5Ojt6CDi5uUg9+Xq4P7y/CDt4CDn8/Hy8LP3Lg==
                """,
            text: texts["uk"] ?? ""),
        Sample(
            language: "ar", charset: "cp1256",
            base64:
                """
                3sfhIObS7dEgx+HOx9HM7ckgx+Ht5uMgxeQgx+Hj3cfm1sfKINPK08rj0SDd7SDH4drH1ePJIM7hx+Eg\
                x+HD08jm2iDH4ePeyOEuCgrmw9bH3SDD5CDH4djR3e3kIMfK3d7HINrh7CDm3t0gxdjhx94gx+Hkx9Eg\
                5srIx8/hIMfhw9PR7C4=
                """,
            text: texts["ar"] ?? ""),
        Sample(
            language: "ar", charset: "utf-16-le",
            base64:
                """
                QgYnBkQGIABIBjIGSgYxBiAAJwZEBi4GJwYxBiwGSgYpBiAAJwZEBkoGSAZFBiAAJQZGBiAAJwZEBkUG\
                QQYnBkgGNgYnBioGIAAzBioGMwYqBkUGMQYgAEEGSgYgACcGRAY5BicGNQZFBikGIAAuBkQGJwZEBiAA\
                JwZEBiMGMwYoBkgGOQYgACcGRAZFBkIGKAZEBi4ACgAKAEgGIwY2BicGQQYgACMGRgYgACcGRAY3BjEG\
                QQZKBkYGIAAnBioGQQZCBicGIAA5BkQGSQYgAEgGQgZBBiAAJQY3BkQGJwZCBiAAJwZEBkYGJwYxBiAA\
                SAYqBigGJwYvBkQGIAAnBkQGIwYzBjEGSQYuAA==
                """,
            text: texts["ar"] ?? ""),
        Sample(
            language: "ar", charset: "utf-16-be",
            base64:
                """
                BkIGJwZEACAGSAYyBkoGMQAgBicGRAYuBicGMQYsBkoGKQAgBicGRAZKBkgGRQAgBiUGRgAgBicGRAZF\
                BkEGJwZIBjYGJwYqACAGMwYqBjMGKgZFBjEAIAZBBkoAIAYnBkQGOQYnBjUGRQYpACAGLgZEBicGRAAg\
                BicGRAYjBjMGKAZIBjkAIAYnBkQGRQZCBigGRAAuAAoACgZIBiMGNgYnBkEAIAYjBkYAIAYnBkQGNwYx\
                BkEGSgZGACAGJwYqBkEGQgYnACAGOQZEBkkAIAZIBkIGQQAgBiUGNwZEBicGQgAgBicGRAZGBicGMQAg\
                BkgGKgYoBicGLwZEACAGJwZEBiMGMwYxBkkALg==
                """,
            text: texts["ar"] ?? ""),
        Sample(
            language: "fa", charset: "cp1256",
            base64:
                """
                5tLt0SDH4+bRIM7H0czlINHm0iDP5tTkyOUgyOUgzsjR5JDH0cfkIJDdyiCY5SDj0MeY0cfKIM/RIIHH\
                7crOyiDHz8fj5SCB7c/HIOPtIJjkzy4KCsfmIJDdyiDP5iDY0d0gz9HIx9HlIMLK1CDI0yDmIMLSx8/t\
                INLkz8fk7cfkIMrHIIHH7cfkIOXdyuUgyOUgyubH3d4g0dPtz+Ugx+TPIOYgkNLH0dQgjceBIOPtINTm\
                zy4=
                """,
            text: texts["fa"] ?? ""),
        Sample(
            language: "de", charset: "cp1252",
            base64:
                """
                RGVyIEF132VubWluaXN0ZXIgc2FndGUgYW0gTW9udGFnLCBkaWUgR2VzcHLkY2hlIHf8cmRlbiBpbiBk\
                ZXIgSGF1cHRzdGFkdCBmb3J0Z2Vm/GhydC4KCkJlaWRlIFNlaXRlbiBo5HR0ZW4gc2ljaCD8YmVyIGRp\
                ZSDcYmVyZ2FiZSBkZXIgR2VmYW5nZW5lbiBnZWVpbmlndCwgaGll3yBlcyBzcOR0ZXIu
                """,
            text: texts["de"] ?? ""),
        Sample(
            language: "el", charset: "cp1253",
            base64:
                """
                zyD18O/18eP88iDF7vn05fHp6v7tIOTe6/nz5SD05yDE5fX03fHhIPz06SDv6SDz9e3v7Onr3+XyIOjh\
                IPP17eX36fP07/3tIPP05+0g8PH59OX97/Xz4S4KCs/pIOT97yDw6+X18d3yIPP17Pb+7efz4e0g4+nh\
                IPTn7SDh7fTh6+vh494g9PntIOHp9+zh6/70+e0u
                """,
            text: texts["el"] ?? ""),
        Sample(
            language: "he", charset: "cp1255",
            base64:
                """
                +fgg5Ofl9SDg7vgg4enl7SD58Okg7PLp+uXw4OntIOvpIOT56efl+iDp6e756+Ug4fLp+CDk4en45CDh\
                +eHl8iDk4eAuCgrs4+H46eUg+fDpIOT24+Pp7SDk8evp7uUg8uwg5PTx9/og4Pkg5fLsIOfp7OX06SD5\
                4eXp6e0u
                """,
            text: texts["he"] ?? ""),
        Sample(
            language: "tr", charset: "cp1254",
            base64:
                """
                RP3+af5sZXJpIEJha2Fu/SBwYXphcnRlc2kgZ/xu/CBnYXpldGVjaWxlcmUgZ/Zy/P5tZWxlcmluIGJh\
                /mtlbnR0ZSBz/HJlY2XwaW5pIHP2eWxlZGkuCgrda2kgdGFyYWYgYXRl/mtlcyB2ZSBlc2lybGVyaW4g\
                ZGXwaf5pbWkgaedpbiBhbmxh/m1heWEgdmFyZP0sIGHn/WtsYW1hIP72eWxlIHP8cmT8Lg==
                """,
            text: texts["tr"] ?? ""),
        Sample(
            language: "pl", charset: "cp1250",
            base64:
                """
                TWluaXN0ZXIgc3ByYXcgemFncmFuaWN6bnljaCBwb3dpZWR6aWGzIHcgcG9uaWVkemlhs2VrLCC/ZSBy\
                b3ptb3d5IGLqZLkga29udHludW93YW5lIHcgc3RvbGljeS4KCk9iaWUgc3Ryb255IHpnb2R6abN5IHNp\
                6iBuYSB3eW1pYW7qIGpl8WPzdywgYSB0YWu/ZSBuYSB6YXdpZXN6ZW5pZSBicm9uaSB3IGNpuWd1IHR5\
                Z29kbmlhLg==
                """,
            text: texts["pl"] ?? ""),
        Sample(
            language: "zh", charset: "gb18030",
            base64:
                """
                zeK9u7K/s6TQx8ba0ru21LzH1d+x7cq+o6zMuMXQvavU2srXtry8zND4vfjQ0KGjy6u3vdLRvq3NrNLi\
                zaO78KOssqK9q9Tasb7W3MSp0tTHsL27u7vVvbf9oaMKCsv7y7WjrNPQudi497e9z6PN+7rNxr294r72\
                1eK49s7KzOKjrLn6vMrJ57vhttS0y7Htyr67ttOtoaM=
                """,
            text: texts["zh"] ?? ""),
        Sample(
            language: "zh", charset: "utf-16-le",
            base64:
                """
                FlmkTuiQf5UfZh9nAE75W7CLBYBoiDp5DP8IjCRSBlwoV5aZ/ZDnfu1+249MiAIwzFO5ZfJdz34MVA9h\
                XFBrcAz/dl4GXChXLGdoVCtn5U5NUqROYmMYYthPAjAKAAoA1k70iwz/CWdzUQRUuWUMXhtnjFRzXuOJ\
                s1HZjypO7pWYmAz//VZFlj55Gk/5W2RraIg6eSJrzo8CMA==
                """,
            text: texts["zh"] ?? ""),
        Sample(
            language: "zh", charset: "utf-16-be",
            base64:
                """
                WRZOpJDolX9mH2cfTgBb+YuwgAWIaHk6/wyMCFIkXAZXKJmWkP1+537tj9uITDACU8xluV3yfs9UDGEP\
                UFxwa/8MXnZcBlcoZyxUaGcrTuVSTU6kY2JiGE/YMAIACgAKTtaL9P8MZwlRc1QEZbleDGcbVIxec4nj\
                UbOP2U4qle6YmP8MVv2WRXk+Txpb+WtkiGh5Omsij84wAg==
                """,
            text: texts["zh"] ?? ""),
        Sample(
            language: "zh-Hant", charset: "big5",
            base64:
                """
                pX6l5rOhqvisULTBpEC577BPqsyq7aXcoUG9zadQsU6mYq26s6PEfsTytmmm5qFDwvmk6KR3uGemULdO\
                sLGk9aFBqMOxTqZipbu2Z6W9pUirZaXmtKu+1KtSoUMKCqVMu6GhQaazw/amVaTop8ax5qlNpa240ahN\
                s2+t07Ddw0ShQbDqu9qqwLd8ue+muartpdzFd6rvoUM=
                """,
            text: texts["zh-Hant"] ?? ""),
        Sample(
            language: "ja", charset: "shift_jis",
            base64:
                """
                ik+WsZHlkGKCzYyOl2qT+oFBi0yO0pJjgsmRzoK1gUGM8I/Cgs2O8ZNzgsWRsYKvgueC6oLpgsaPcYLX\
                gr2BQgoKkW+V+4LNkuKQ7YLGld+XuILMjPCKt4LJgsKCooLEjaGPVJaWgtyCxYLJjYeI04K1gr2CxoKi\
                gqSBQg==
                """,
            text: texts["ja"] ?? ""),
        Sample(
            language: "ja", charset: "euc_jp",
            base64:
                """
                s7DMs8Lnv8Okz7fuzcvG/KGita281MPEpMvC0KS3oaK48r7EpM+888XUpMfCs6SxpOmk7KTrpMi90qTZ\
                pL+howoKwdDK/aTPxOTA76TIyuHOuqTOuPK0uaTLpMSkpKTGuqO9tcv2pN6kx6TLueew1aS3pL+kyKSk\
                pKahow==
                """,
            text: texts["ja"] ?? ""),
        Sample(
            language: "ko", charset: "euc_kr",
            base64:
                """
                v9y5q8DlsPzAuiC/+b/kwM8gseLA2rXpv6Gw1CDH+bvzwMwgvPa1tb+hvK0gsOi807XJILDNwMy287Dt\
                ILi7x9+02S4KCrHXtMIgvufD+MDMIMDMufggwda4u7HuwfYgyN7A/LD6IMb3t84gsbPIr7+hIMfVwMfH\
                37TZsO0gtaG62b+0tNku
                """,
            text: texts["ko"] ?? ""),
    ]

    private static let texts = [
        "ru":
            """
        В понедельник министр сообщил журналистам, что переговоры продолжатся в столице.

        По его словам, стороны договорились о прекращении огня и обмене пленными до конца недели.
        """,
        "uk":
            """
        У понеділок міністр повідомив журналістам, що переговори продовжаться у столиці.

        За його словами, сторони домовилися про обмін полоненими, їхні родини вже чекають на зустріч.
        """,
        "ar":
            """
        قال وزير الخارجية اليوم إن المفاوضات ستستمر في العاصمة خلال الأسبوع المقبل.

        وأضاف أن الطرفين اتفقا على وقف إطلاق النار وتبادل الأسرى.
        """,
        "fa":
            """
        وزير امور خارجه روز دوشنبه به خبرنگاران گفت که مذاکرات در پايتخت ادامه پيدا مي کند.

        او گفت دو طرف درباره آتش بس و آزادي زندانيان تا پايان هفته به توافق رسيده اند و گزارش چاپ مي شود.
        """,
        "de":
            """
        Der Außenminister sagte am Montag, die Gespräche würden in der Hauptstadt fortgeführt.

        Beide Seiten hätten sich über die Übergabe der Gefangenen geeinigt, hieß es später.
        """,
        "el":
            """
        Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν στην πρωτεύουσα.

        Οι δύο πλευρές συμφώνησαν για την ανταλλαγή των αιχμαλώτων.
        """,
        "he":
            """
        שר החוץ אמר ביום שני לעיתונאים כי השיחות יימשכו בעיר הבירה בשבוע הבא.

        לדבריו שני הצדדים הסכימו על הפסקת אש ועל חילופי שבויים.
        """,
        "tr":
            """
        Dışişleri Bakanı pazartesi günü gazetecilere görüşmelerin başkentte süreceğini söyledi.

        İki taraf ateşkes ve esirlerin değişimi için anlaşmaya vardı, açıklama şöyle sürdü.
        """,
        "pl":
            """
        Minister spraw zagranicznych powiedział w poniedziałek, że rozmowy będą kontynuowane w stolicy.

        Obie strony zgodziły się na wymianę jeńców, a także na zawieszenie broni w ciągu tygodnia.
        """,
        "zh":
            """
        外交部长星期一对记者表示，谈判将在首都继续进行。双方已经同意停火，并将在本周末以前交换战俘。

        他说，有关各方希望和平解决这个问题，国际社会对此表示欢迎。
        """,
        "zh-Hant":
            """
        外交部長星期一對記者表示，談判將在首都繼續進行。雙方已經同意停火，並將在本週末以前交換戰俘。

        他說，有關各方希望和平解決這個問題，國際社會對此表示歡迎。
        """,
        "ja":
            """
        外務大臣は月曜日、記者団に対し、交渉は首都で続けられると述べた。

        双方は停戦と捕虜の交換について今週末までに合意したという。
        """,
        "ko":
            """
        외무장관은 월요일 기자들에게 협상이 수도에서 계속될 것이라고 말했다.

        그는 양측이 이번 주말까지 휴전과 포로 교환에 합의했다고 덧붙였다.
        """,
    ]
}
