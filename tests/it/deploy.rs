//! The header files under deploy/ say what the page's own content policy says, as far as a header
//! can, and are quoted whole in docs/deployment.md.

use needs_triangle::shell::policy::POLICY;
use std::{collections::BTreeMap, fs, path::Path};

const FILES: [&str; 6] = [
    "nginx.conf",
    ".htaccess",
    "_headers",
    "staticwebapp.config.json",
    "web.config",
    "cloudfront-headers.json",
];
/// A header cannot know a build's hashes, so what concerns inline parts is left to the page.
const LEFT_TO_THE_PAGE: [&str; 3] = ["default-src", "script-src", "style-src"];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A policy as its directives and what each allows.
fn directives(policy: &str) -> BTreeMap<&str, Vec<&str>> {
    let words = policy
        .split(';')
        .map(|directive| directive.split_whitespace().collect::<Vec<_>>());
    words
        .filter(|words| !words.is_empty())
        .map(|words| (words[0], words[1..].to_vec()))
        .collect()
}

/// The policy a header file states: it begins with the first directive and ends with its line or
/// its quotes.
fn stated(text: &str) -> &str {
    let policy = &text[text.find("base-uri").expect("the file states a policy")..];
    policy.split(['"', '\n']).next().unwrap_or_default()
}

#[test]
fn every_header_file_states_the_pages_policy() {
    let page = directives(POLICY);
    for file in FILES {
        let text = read(&format!("deploy/{file}"));
        assert_eq!(
            text.matches("base-uri").count(),
            1,
            "{file} states one policy"
        );
        let header = directives(stated(&text));
        for (name, allowed) in &header {
            assert!(
                !LEFT_TO_THE_PAGE.contains(name),
                "{file} states {name}, which would refuse the page's inline parts"
            );
            // Who may embed the page is the one thing that only a header can say.
            if *name != "frame-ancestors" {
                assert!(
                    name.ends_with("-src") || page.contains_key(name),
                    "{file} states {name}, which the page does not"
                );
                assert_eq!(
                    allowed,
                    page.get(name).unwrap_or(&page["default-src"]),
                    "{file}: {name}"
                );
            }
        }
        for name in page.keys().filter(|name| !LEFT_TO_THE_PAGE.contains(name)) {
            assert!(header.contains_key(name), "{file} leaves out {name}");
        }
        assert_eq!(
            header["frame-ancestors"],
            ["*"],
            "{file}: the page may be embedded"
        );
        assert!(
            !header.contains_key("worker-src") && !header.contains_key("child-src"),
            "{file}: these follow script-src, not default-src"
        );
    }
}

#[test]
fn every_header_file_lets_a_sandboxed_page_fetch_and_no_browser_guess_a_type() {
    for file in FILES {
        let text = read(&format!("deploy/{file}")).replace('-', "");
        for part in [
            "AccessControlAllowOrigin",
            "ContentTypeOptions",
            "noreferrer",
        ] {
            assert!(text.contains(part), "{file} lacks {part}");
        }
    }
}

#[test]
fn the_guide_quotes_every_header_file_whole() {
    let guide = read("docs/deployment.md");
    for file in FILES {
        assert!(
            guide.contains(&format!("```\n{}```", read(&format!("deploy/{file}")))),
            "docs/deployment.md does not hold deploy/{file}"
        );
    }
}

#[test]
fn every_header_file_asks_for_an_encrypted_line_and_for_no_device() {
    for file in FILES {
        let text = read(&format!("deploy/{file}"));
        assert!(
            text.contains("31536000"),
            "{file} does not ask to stay on an encrypted line"
        );
        for device in ["camera=()", "geolocation=()", "microphone=()"] {
            assert!(text.contains(device), "{file} does not give up {device}");
        }
    }
}
