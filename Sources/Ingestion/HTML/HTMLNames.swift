/// The elements of HTML that have a number of their own; the order is that of CHTML's `names.c`.
enum HTMLTag: UInt8, CaseIterable {
    /// A piece of text.
    case text
    /// The root, and elements that HTML doesn't define.
    case unknown
    case a, abbr, acronym, address, ampImg, article, aside, audio, b, base, big, blockquote, body,
        br, button, canvas, caption, center, cite, code, dd, del, details, dfn, dialog, div, dl, dt,
        em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3,
        h4, h5, h6, head, header, hr, html, i, iframe, img, input, ins, kbd, label, legend, li,
        link, main, map, mark, math, menu, meta, nav, nobr, noframes, noscript, object, ol,
        optgroup, option, output, p, param, picture, pre, q, rp, rt, ruby, s, samp, script, section,
        select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody,
        td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, `var`, video, wbr
}

/// The attributes that have a number of their own; the order is that of CHTML's `names.c`.
enum HTMLAttribute: UInt8, CaseIterable {
    /// Any other attribute.
    case other
    case about, alt, ariaHidden, ariaLabel, `class`, content, datetime, dir, hidden, href, hreflang,
        httpEquiv, id, itemid, itemprop, itemscope, itemtype, lang, name, property, pubdate, rel,
        resource, role, style, title, type, typeof, value, xmlLang
}
