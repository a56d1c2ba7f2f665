//! Links in what scanners, mails and pages wrap them in, and in whatever else is pasted.

use super::pages::whole;
use app::link::LinkNotice::{Damaged, NoCheckCode};
use app::link::in_hand;
use app::{Page, link};
use model::Parameter;

/// Opens the whole link's page, and says nothing.
fn check(text: &str) {
    let opened = link::parse(text);
    let whole = (Some(whole()), vec![]);
    assert_eq!((opened.page, opened.notices), whole, "{text}");
}

fn address() -> String {
    format!("https://example.org/t/#{}", link::print(&whole()))
}

fn percent(text: &str, escape: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.';
    let escaped = |byte: u8| match kept(byte) {
        true => char::from(byte).to_string(),
        false => format!("{escape}{byte:02X}"),
    };
    text.bytes().map(escaped).collect()
}

/// Written apart from the page's own reader: groups of three bytes as four letters.
fn base_64(text: &str, last: [char; 2]) -> String {
    let letter = |value: u32| match value {
        0..=25 => char::from(b'A' + value as u8),
        26..=51 => char::from(b'a' + value as u8 - 26),
        52..=61 => char::from(b'0' + value as u8 - 52),
        other => last[other as usize - 62],
    };
    let group = |bytes: &[u8]| {
        let held = (0..3).fold(0, |held, at| {
            held << 8 | u32::from(*bytes.get(at).unwrap_or(&0))
        });
        let letters = (0..=bytes.len()).map(move |at| letter(held >> (18 - 6 * at) & 63));
        letters.collect::<String>()
    };
    text.as_bytes().chunks(3).map(group).collect()
}

/// As Proofpoint's third kind writes an address: runs of other characters become asterisks.
fn asterisks(address: &str) -> String {
    const LENGTHS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let other = |c: char| !c.is_ascii_alphanumeric() && !":/._-".contains(c);
    let (mut written, mut taken, mut rest) = (String::new(), String::new(), address);
    while let Some(c) = rest.chars().next() {
        let run = rest.find(|c| !other(c)).unwrap_or(rest.len());
        match run {
            0 => written.push(c),
            1 => written.push('*'),
            more => written.push_str(&format!("**{}", char::from(LENGTHS[more - 2]))),
        }
        taken.push_str(&rest[..run]);
        rest = &rest[run.max(1)..];
    }
    format!("{written}__;{}!!AbC-d_e$", base_64(&taken, ['-', '_']))
}

#[test]
fn every_scanners_wrapping_is_taken_off() {
    let address = address();
    let escaped = percent(&address, "%");
    for wrapped in [
        format!("https://nam02.safelinks.protection.outlook.com/?url={escaped}&data=05%7C02%7Ca"),
        format!("https://nam02.safelinks.protection.outlook.com/GetUrlReputation?url={escaped}"),
        format!("https://linkprotect.cudasvc.com/url?a={escaped}&c=E,1,xyz&typo=1"),
        format!(
            "https://l.example.org/l.php?u={}&h=AT0",
            percent(&escaped, "%")
        ),
        format!("https://secure-web.cisco.com/1aB_v2_x-y/{escaped}"),
        format!("https://protect2.example.org/v1/url?k=abc&q=1&e=x&u={escaped}"),
        format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=DwMFAg&c=abc&e=",
            escaped.replace('%', "-").replace("-2F", "_")
        ),
        format!("https://urldefense.proofpoint.com/v1/url?u={escaped}&k=abc%3D"),
        format!("https://urldefense.com/v3/__{}", asterisks(&address)),
        format!(
            "https://eu.protection.example.org/?d=example.org&u={}==&i=Nj",
            base_64(&address, ['+', '/'])
        ),
        // One within the other.
        format!(
            "https://nam02.safelinks.protection.outlook.com/?url={}&data=05",
            percent(
                &format!("https://urldefense.com/v3/__{}", asterisks(&address)),
                "%"
            )
        ),
    ] {
        check(&wrapped);
        check(&format!("Dear all,\r\n\r\n<{wrapped}>\r\n\r\nRegards"));
    }
}

#[test]
fn a_changed_link_is_refused_in_every_wrapping() {
    let changed = address().replace("i666", "i667");
    let escaped = percent(&changed, "%");
    for wrapped in [
        format!("https://eur01.safelinks.protection.outlook.com/?url={escaped}&data=05"),
        format!("https://urldefense.com/v3/__{}", asterisks(&changed)),
        format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=Dw",
            escaped.replace('%', "-").replace("-2F", "_")
        ),
        changed.replace("_title", "=\r\n_title"),
        format!("{changed} see you"),
        format!("{changed}Sent from my phone"),
    ] {
        let opened = link::parse(&wrapped);
        assert_eq!(
            (opened.page, opened.notices),
            (None, vec![Damaged]),
            "{wrapped}"
        );
    }
}

#[test]
fn words_and_lines_around_a_link_are_nobodys_business() {
    let address = address();
    for text in [
        format!("{address} see you"),
        format!("{address}Sent from my phone"),
        format!("v1 of the paper, then v2, v3, v4, v5 and v6: {address}\nv7 follows."),
        format!("#1 on the list\n{address}"),
        format!("See #v1_i5 and {address}"),
        format!("> {}\n> {}", &address[..60], &address[60..]).replace("\n> ", "\n"),
        format!("{}\r\n    {}", &address[..70], &address[70..]),
        format!(
            "<p><a href=\"{}\">Plan</a></p>",
            address.replace('~', "&#126;")
        ),
        format!(
            "[plan]({})",
            address.replace('_', "\\_").replace('#', "\\#")
        ),
        address.replace('-', "\u{2011}"),
        address.replace('-', "\u{2013}"),
        address.chars().flat_map(|c| [c, '\0']).collect(),
    ] {
        check(&text);
    }
}

#[test]
fn a_mails_own_escapes_are_read_wherever_its_lines_end() {
    let query = address().replace('#', "?");
    for width in [20, 41, 72, 75] {
        let escaped = query.replace('=', "=3D").replace('~', "=7E");
        let mut lines = vec![];
        let mut rest = escaped.as_str();
        while rest.len() > width {
            // An escape stays in one line.
            let at = (width - 2..=width).find(|&at| !rest[at - 2..at].contains('='));
            let (line, after) = rest.split_at(at.unwrap_or(width));
            lines.push(line);
            rest = after;
        }
        lines.push(rest);
        check(&lines.join("=\r\n"));
    }
    let opened = link::parse("https://example.org/?v=3D1&i=3D55=\r\n0&t=3D16=\r\n50");
    let page = opened.page.expect("a page");
    assert_eq!(link::print(&page), "v1_i550_t1650_k3ex5");
    assert_eq!(opened.notices, [NoCheckCode]);
}

#[test]
fn a_link_without_a_code_ends_where_its_line_does() {
    for text in [
        "https://example.org/t/#v1_i550_rc4125\nRegards, Ann",
        "Try https://example.org/t/#v1_i550_rc4125 and tell me",
        "https://example.org/t/?v1_i550_rc4125\r\n\r\nAnn",
        "<https://example.org/t/?v=1&amp;i=550&amp;rc=4125>, as said",
        "v1_i550_rc4125",
    ] {
        let opened = link::parse(text);
        let set: Vec<_> = opened.set.clone();
        let parameters = [Parameter::Intensive, Parameter::ReactiveCost];
        assert_eq!(set, parameters.map(link::Named::Parameter), "{text}");
        assert_eq!(opened.notices, [NoCheckCode], "{text}");
    }
}

#[test]
fn a_pasted_word_opens_the_link_behind_it() {
    let address = address();
    let page = |href: &str| format!("<meta charset='utf-8'><a href=\"{href}\">Option B</a>");
    for (seen, behind) in [
        ("Option B", page(&address.replace('&', "&amp;"))),
        ("https://example.org/t/#v1_i666_t19…", page(&address)),
        (
            "Option B",
            format!("<a href='https://example.org'>x</a><a class=a href='{address}'>"),
        ),
        (address.as_str(), page("https://example.org/#v1_i5")),
        (address.as_str(), String::new()),
    ] {
        check(&in_hand(seen.into(), &behind));
    }
    let styled = "<style>a{color:#333}</style><b href=unquoted>hello</b>";
    assert_eq!(in_hand("hello".into(), styled), "hello");
}

#[test]
fn what_a_browser_or_another_program_keeps_in_an_address_is_no_plan() {
    for address in [
        "https://example.org/?v=1&t=1732531200",
        "https://example.org/?v=3&t=5",
        "https://example.org/?ver=6.4&i=99999999999",
        "https://example.org/?id=5&hl=en&v=2&ref=x",
        "https://example.org/?tc=5&t=9",
        "https://example.org/?q=v1_i550",
        "https://example.org/?gclid=EAIaIQ&v=12&n=3",
        "https://example.org/#access_token=abc&state=x&expires_in=3600",
        "https://example.org/#t=120",
        "https://example.org/#gid=0",
        "file:///C:/%23v1/needs-triangle.html",
        "file:///C:/%23v1_i550/needs-triangle.html",
        "file:///C:/%23v2%20final/a/needs-triangle.html",
        "https://example.org/%23v1_i5/",
        "file:///C:/v1_i5/needs-triangle.html",
    ] {
        let opened = link::parse(address);
        let start = (Some(Page::default()), vec![]);
        assert_eq!((opened.page, opened.notices), start, "{address}");
    }
    for (address, families) in [
        ("file:///C:/%23v1/needs-triangle.html#v1_i550", 550),
        ("https://example.org/%23v1_i550_t1650", 550),
        ("https://example.org/?v=1&i=550", 550),
        ("https://example.org/?fbclid=x&v=1&i=550&rc=9000000", 550),
        ("https://example.org/?back=1?v1_i550", 550),
        ("https://example.org/#v=1&i=550", 550),
    ] {
        let page = link::parse(address).page.expect("a page");
        assert_eq!(
            page.scenario.get(Parameter::Intensive),
            f64::from(families),
            "{address}"
        );
    }
}
