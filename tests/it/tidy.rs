//! What the code must not hold, said as absences: the browser outside its own folders, left-over
//! debugging, and files without a word on what they are for.
//!
//! Comments are not looked at, so that they may name what the code must not.

use std::{fs, path::Path};

/// Every Rust file under these folders: its path from the root, with forward slashes, and its text.
fn files(folders: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut waiting: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    let mut found = vec![];
    while let Some(folder) = waiting.pop() {
        for entry in
            fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.expect("a readable entry").path();
            let name = path
                .strip_prefix(root)
                .expect("under the root")
                .to_string_lossy()
                .replace('\\', "/");
            if path.is_dir() && !name.ends_with("/target") && !name.ends_with("/node_modules") {
                waiting.push(path);
            } else if name.ends_with(".rs") {
                found.push((name, fs::read_to_string(&path).expect("readable text")));
            }
        }
    }
    assert!(found.len() > 3, "no files were found under {folders:?}");
    found
}

/// Lines of code, numbered from 1, without those that are comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.split(" // ").next().unwrap_or(line)))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Names in a line: what stands between everything else.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// No line of code of these files is at fault.
fn check(
    files: impl IntoIterator<Item = (String, String)>,
    rule: &str,
    at_fault: impl Fn(&str) -> bool,
) {
    let mut faults = vec![];
    for (name, text) in files {
        faults.extend(
            code(&text)
                .filter(|(_, line)| at_fault(line))
                .map(|(number, line)| format!("{name}:{number}: {}", line.trim())),
        );
    }
    assert!(faults.is_empty(), "{rule}:\n{}", faults.join("\n"));
}

/// The files of `src` outside these folders and files.
fn source_outside(allowed: &[&str]) -> Vec<(String, String)> {
    files(&["src"])
        .into_iter()
        .filter(|(name, _)| !allowed.iter().any(|start| name.starts_with(start)))
        .collect()
}

fn of_the_browser(name: &str) -> bool {
    ["web_sys", "js_sys", "yew", "wasm_bindgen"].contains(&name)
        || name.starts_with("gloo")
        || name.starts_with("wasm_bindgen")
}

#[test]
fn every_file_says_what_it_is_for_and_is_short_enough_to_read() {
    for (name, text) in files(&["src", "crates", "xtask", "tests"]) {
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! ") && first.len() > 20,
            "{name} does not begin with what it is for"
        );
        assert!(text.lines().count() <= 400, "{name} is past 400 lines");
    }
}

/// rustfmt leaves alone what stands in `html!`, in other macros and in strings.
#[test]
fn no_line_is_wider_than_a_hundred_columns() {
    for (name, text) in files(&["src", "crates", "xtask", "tests"]) {
        let wide = (1..)
            .zip(text.lines())
            .find(|(_, line)| line.chars().count() > 100);
        assert_eq!(wide, None::<(usize, &str)>, "{name} has a wide line");
    }
}

#[test]
fn only_the_page_itself_sees_the_browser() {
    for wall in ["kernel", "model", "app", "text", "files"] {
        let core = files(&[&format!("crates/{wall}")]);
        check(core, "the core cannot see the browser", |line| {
            names(line).any(of_the_browser)
        });
        let manifest = format!("{}/crates/{wall}/Cargo.toml", env!("CARGO_MANIFEST_DIR"));
        let manifest = fs::read_to_string(manifest).expect("a readable manifest");
        let asked = manifest.lines().find(|line| {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            of_the_browser(&name.replace('-', "_"))
        });
        assert_eq!(asked, None, "{wall} asks for a crate of the browser");
    }
}

/// The crates of the workspace that each wall may ask for.
#[test]
fn each_crate_sees_only_those_below_it() {
    let below: [(&str, &[&str]); 6] = [
        ("kernel", &[]),
        ("model", &["kernel"]),
        ("app", &["model"]),
        ("text", &["app", "model"]),
        ("files", &["app", "model", "text"]),
        ("files-web", &["app", "files", "text"]),
    ];
    for (wall, allowed) in below {
        let manifest = format!("{}/crates/{wall}/Cargo.toml", env!("CARGO_MANIFEST_DIR"));
        let manifest = fs::read_to_string(manifest).expect("a readable manifest");
        for other in ["kernel", "model", "app", "text", "files", "needs-triangle"] {
            let asked = manifest
                .lines()
                .any(|line| line.starts_with(&format!("{other}.")));
            assert!(
                !asked || allowed.contains(&other),
                "{wall} asks for {other}"
            );
        }
    }
}

#[test]
fn only_the_shell_names_the_window() {
    // A program's first lines find the element it starts in before there is a shell to ask.
    let outside = source_outside(&["src/shell/", "src/main.rs", "src/bin/"]);
    check(outside, "effects stand in src/shell", |line| {
        line.contains("window(") || line.contains("web_sys::window")
    });
}

#[test]
fn nothing_is_left_over_from_debugging() {
    let left_over = ["dbg!", "todo!", "unimplemented!"];
    let ignored = concat!("#[", "ignore");
    let all = files(&["src", "crates", "xtask", "tests"])
        .into_iter()
        .filter(|(name, _)| name != "tests/it/tidy.rs");
    check(all, "left over from debugging", |line| {
        left_over.iter().any(|word| line.contains(word)) || line.contains(ignored)
    });
    check(
        source_outside(&["src/bin/"]),
        "a page has nowhere to print to",
        |line| line.contains("println!") || line.contains("print!("),
    );
}

#[test]
fn controls_and_charts_know_nothing_of_the_policy() {
    for (ring, unknown) in [
        ("src/controls", &["model::", "app::", "text::"][..]),
        ("src/charts", &["model::"]),
        (
            "src/chart",
            &["text::", "yew", "crate::views", "crate::first"],
        ),
    ] {
        check(
            files(&[ring]),
            "the inner rings know nothing of the page",
            |line| {
                let line = line.trim_start();
                line.starts_with("use ")
                    && unknown
                        .iter()
                        .any(|path| line.contains(&format!(" {path}")))
            },
        );
    }
}

#[test]
fn colours_of_the_brand_are_set_in_one_file_paper_included() {
    let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    for entry in fs::read_dir(styles).expect("a folder of styles") {
        let path = entry.expect("a readable entry").path();
        if path.ends_with("tokens.css") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable text");
        let set = text
            .split(['{', ';', '}'])
            .find(|rule| rule.trim_start().starts_with("--") && !rule.contains("var("));
        assert_eq!(set, None, "{} sets a token", path.display());
    }
}
