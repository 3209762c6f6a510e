//! HTML of a page, kept by allow-list.
//!
//! `ammonia` decides what may stay. A tokenizer over what it let through takes out hidden controls
//! (an allow-list of elements cannot see them), and one over the original counts what is gone.
//! It refuses to keep what nobody listed.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use ammonia::Builder;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::inert::as_html;

/// What was left out, by kind, counted.
pub type LeftOut = BTreeMap<String, u64>;

/// The structure of visible text, and the controls of a form without what they hold.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "blockquote",
    "br",
    "button",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
];

/// Elements that go with all that is in them.
const WITH_CONTENT: &[&str] = &[
    "script", "style", "template", "noscript", "textarea", "iframe", "object", "svg", "math",
    "title", "head",
];

/// Attributes that say how text is read, never which person or session it is.
const ATTRIBUTES: &[&str] = &[
    "lang",
    "dir",
    "role",
    "hidden",
    "aria-label",
    "aria-hidden",
    "aria-live",
    "aria-busy",
    "aria-invalid",
    "aria-required",
    "aria-disabled",
    "aria-checked",
    "colspan",
    "rowspan",
    "start",
    "type",
    "disabled",
    "required",
    "style",
    "href",
];

/// Keeps listed elements and attributes; says what was left out, by kind, counted.
pub fn by_allow_list(html: &str) -> (String, LeftOut) {
    let left_out = tokenized(html, Count::default()).left_out.into_inner();
    let kept = Builder::empty()
        .tags(HashSet::from_iter(ELEMENTS.iter().copied()))
        .clean_content_tags(HashSet::from_iter(WITH_CONTENT.iter().copied()))
        .generic_attributes(HashSet::from_iter(ATTRIBUTES.iter().copied()))
        .url_schemes(HashSet::from(["https", "http"]))
        .link_rel(None)
        .attribute_filter(|_, attribute, value| filtered(attribute, value))
        .clean(html)
        .to_string();
    let kept = tokenized(&kept, WithoutHidden::default()).out.into_inner();
    (crate::inert::text(&kept), left_out)
}

/// Of a link its host; of a style whether it hides; a hidden element stays hidden.
fn filtered<'v>(attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    match attribute {
        "href" => {
            let host = url::Url::parse(value).ok()?.host_str()?.to_owned();
            Some(format!("https://{host}/").into())
        }
        "style" => {
            let style: String = value.to_lowercase().split_whitespace().collect();
            (style.contains("display:none") || style.contains("visibility:hidden"))
                .then_some("display:none".into())
        }
        _ => Some(value.into()),
    }
}

fn tokenized<Sink: TokenSink<Handle = ()>>(html: &str, sink: Sink) -> Sink {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink
}

fn is_hidden_control(tag: &Tag) -> bool {
    &*tag.name == "input"
        && tag
            .attrs
            .iter()
            .any(|it| &*it.name.local == "type" && it.value.eq_ignore_ascii_case("hidden"))
}

/// Counts what the allow-list does not hold.
#[derive(Default)]
struct Count {
    left_out: RefCell<LeftOut>,
}

impl Count {
    fn one(&self, what: String) {
        *self.left_out.borrow_mut().entry(what).or_default() += 1;
    }

    fn start(&self, tag: &Tag) {
        let name = &*tag.name;
        if is_hidden_control(tag) {
            return self.one("hidden control".to_owned());
        }
        if !ELEMENTS.contains(&name) && !matches!(name, "html" | "head" | "body") {
            self.one(format!("element {}", listable(name)));
        }
        for attribute in &tag.attrs {
            let name = &*attribute.name.local;
            if !ATTRIBUTES.contains(&name) {
                let kind = if name.starts_with("data-") { "data-*" } else { name };
                self.one(format!("attribute {}", listable(kind)));
            } else if filtered(name, &attribute.value).as_deref() != Some(&*attribute.value) {
                self.one(format!("part of attribute {name}"));
            }
        }
    }
}

/// A name as it may stand in a list: the site chose it, so it may hold anything.
fn listable(name: &str) -> &str {
    let plain = name.len() <= 24
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'*');
    if plain { name } else { "of another name" }
}

impl TokenSink for Count {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                self.start(&tag);
                let raw = match &*tag.name {
                    "script" => Some(RawKind::ScriptData),
                    "style" | "iframe" | "noscript" => Some(RawKind::Rawtext),
                    "textarea" | "title" => Some(RawKind::Rcdata),
                    _ => None,
                };
                raw.map_or(TokenSinkResult::Continue, TokenSinkResult::RawData)
            }
            Token::CommentToken(_) => {
                self.one("comment".to_owned());
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

/// Writes every token again but hidden controls. Only for what the allow-list let through: there
/// every tag is known and none of them changes how text is read.
#[derive(Default)]
struct WithoutHidden {
    out: RefCell<String>,
}

impl WithoutHidden {
    fn tag(&self, tag: &Tag) {
        let mut out = self.out.borrow_mut();
        out.push_str(if tag.kind == TagKind::EndTag { "</" } else { "<" });
        out.push_str(&tag.name);
        for attribute in &tag.attrs {
            out.push_str(&format!(" {}=\"", &*attribute.name.local));
            out.push_str(&as_html(&attribute.value));
            out.push('"');
        }
        out.push('>');
    }
}

impl TokenSink for WithoutHidden {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if !is_hidden_control(&tag) => self.tag(&tag),
            Token::CharacterTokens(text) => self.out.borrow_mut().push_str(&as_html(&text)),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::by_allow_list;

    const PAGE: &str = r#"<!doctype html><html lang="en"><head><title>t</title><style>a{}</style>
        <script>var fb_dtsg="SECRET1"</script></head><body data-token="SECRET2" class="x9f619">
        <!-- SECRET3 --><input type="hidden" name="lsd" value="SECRET4" aria-label="a> <script>">
        <input TYPE=HIDDEN value=SECRET5><div role="dialog" lang="da" onclick="SECRET6()">
        <h1>Thank you &amp; <b>goodbye</b></h1><p hidden>not shown</p><p style="display: none">nor this</p>
        <a href="https://www.facebook.com/x?token=SECRET7#y">link</a><a href="/rel?SECRET8">rel</a>
        <input type="email" value="SECRET9@example.dk" aria-label="Email"><textarea>SECRET10</textarea>
        <img src="https://cdn/SECRET11"><svg><text>SECRET12</text></svg>
        <form action="/SECRET13"><button name="SECRET14" data-x="SECRET15" disabled>Send</button></form>
        <a href="javascript:SECRET16()">x</a><iframe src="SECRET17">SECRET18</iframe>
        </div></body></html>"#;

    #[test]
    fn html_keeps_listed_elements_and_attributes_and_nothing_else() {
        let (kept, _) = by_allow_list(PAGE);
        assert!(!kept.contains("SECRET"), "{kept}");
        assert!(!kept.contains("script") && !kept.contains("<input type=\"hidden"), "{kept}");
        for stays in [
            r#"<h1>Thank you &amp; <b>goodbye</b></h1>"#,
            r#"<p hidden="">not shown</p>"#,
            r#"<p style="display:none">nor this</p>"#,
            r#"<a href="https://www.facebook.com/">link</a><a>rel</a>"#,
            r#"<button disabled="">Send</button>"#,
        ] {
            assert!(kept.contains(stays), "{stays}\n{kept}");
        }
        assert!(kept.contains(r#"role="dialog""#) && kept.contains(r#"lang="da""#));
        assert!(kept.contains(r#"aria-label="Email""#));
    }

    #[test]
    fn what_is_left_out_of_html_is_counted_by_kind() {
        let (_, left_out) = by_allow_list(PAGE);
        for (what, count) in [
            ("hidden control", 2),
            ("comment", 1),
            ("element script", 1),
            ("attribute data-*", 2),
            ("attribute value", 1),
            ("part of attribute href", 3),
        ] {
            assert_eq!(left_out.get(what), Some(&count), "{what} in {left_out:?}");
        }
        assert!(!format!("{left_out:?}").contains("SECRET"));
    }

    #[test]
    fn what_stands_inside_an_element_of_text_is_no_element() {
        for (html, what) in [
            ("<script><b onclick=x></script>", "element script"),
            ("<style><b onclick=x></style>", "element style"),
            ("<textarea><b onclick=x></textarea>", "element textarea"),
        ] {
            let (_, left_out) = by_allow_list(html);
            assert_eq!(left_out, [(what.to_owned(), 1)].into());
        }
    }

    #[test]
    fn a_name_is_listed_where_it_is_short_and_plain_only() {
        let long = format!("x-{}", "a".repeat(30));
        for (name, listed) in
            [("x-short", "x-short"), ("x:a", "of another name"), (&long, "of another name")]
        {
            let (_, left_out) = by_allow_list(&format!("<{name}>"));
            assert_eq!(left_out, [(format!("element {listed}"), 1)].into());
        }
    }

    #[test]
    fn what_was_kept_is_kept_again() {
        let (once, _) = by_allow_list(PAGE);
        let (twice, left_out) = by_allow_list(&once);
        assert_eq!((once, left_out.len()), (twice, 0));
    }
}
