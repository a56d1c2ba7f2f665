//! The whole page as one file: it opens from a disk, a memory stick or an e-mail, and asks for
//! nothing more.
//!
//! WebAssembly is compressed and stands in an element that no browser runs; the start script
//! unpacks it. The JavaScript that belongs to it becomes a function of one inline module, because a
//! page opened from a disk may not import files.

use crate::html;
use crate::smaller::{self, Size};
use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{fs, io::Write, path::Path};

pub const NAME: &str = "needs-triangle.html";

const START: &str = include_str!("../../../src/shell/one_file.js");
/// Shown where the browser cannot unpack the programs; and what a reader must know to pass a plan
/// on.
const WORDS: &str = include_str!("one_file.html");
const STYLE: &str = "[data-state=old] #old,[data-state=old] #presets{display:block}\
    .method-page{display:none}.one-file{max-width:87.5rem;margin-inline:auto;padding:0 1.5rem \
    .5rem;font-size:.75rem;color:var(--quiet)}";

/// Writes the one file into the folder of the built page.
pub fn write(folder: &Path, size: Size) -> Result<()> {
    let read =
        |name: &str| fs::read(folder.join(name)).with_context(|| format!("there is no {name}"));
    let text = |name: &str| Ok::<_, anyhow::Error>(String::from_utf8(read(name)?)?);
    let mut page = text("index.html")?;
    let start = html::cut(&mut page, "data-wasm=", "<script", "</script>")?;
    let (js, wasm) = (file(&start, "data-js")?, file(&start, "data-wasm")?);
    for name in [js, wasm] {
        while page.contains(name) {
            html::cut(&mut page, name, "<link", ">")?;
        }
    }

    let files = html::attribute(&start, "data-files")?.trim_start_matches("./");
    let styles = format!("<style>{}{STYLE}</style>", text("views.css")?);
    let script = format!(
        "const page = () => {{{}}};\nconst files = () => {{{}}};\n{START}",
        as_function(&text(js)?)?,
        as_function(&text(&format!("{files}.js"))?)?
    );
    let script = match size {
        Size::Small => smaller::text(script, smaller::MODULE)?,
        Size::Usual => script,
    };
    let packed_as = |id: &str, name: &str| -> Result<String> {
        let packed = packed(&read(name)?)?;
        Ok(format!(
            "<script type=application/octet-stream id={id}>{packed}</script>"
        ))
    };
    let program = packed_as("page-program", wasm)?
        + &packed_as("files-program", &format!("{files}_bg.wasm"))?;
    let script = format!("<script type=module>{}</script>", inline(&script));

    let page = html::before(&page, "</head>", &styles)?;
    let page = html::before(&page, "</body>", &(WORDS.to_string() + &program + &script))?;
    let page = with_policy(&page)?;
    fs::write(folder.join(NAME), page).with_context(|| format!("could not write {NAME}"))
}

/// The file that an attribute of the start script names.
fn file<'a>(script: &'a str, name: &str) -> Result<&'a str> {
    Ok(html::attribute(script, name)?.trim_start_matches("./"))
}

/// The body of a function that does what the module does and returns what it exports.
fn as_function(module: &str) -> Result<String> {
    let (body, exports) = module
        .rsplit_once("export")
        .context("a program's JavaScript exports nothing")?;
    let exports = exports.trim().trim_end_matches(';');
    let exports = exports.trim_start_matches('{').trim_end_matches('}');
    // Either "name as other" or a name that stays.
    let listed = exports.split(',').map(|export| {
        let (name, other) = export.split_once(" as ").unwrap_or((export, export));
        format!("{}: {}", other.trim(), name.trim())
    });
    let mut exported: Vec<String> = listed.collect();
    let mut parts = body.split("export function ");
    let mut inside = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let name = part.split('(').next().unwrap_or_default();
        exported.push(format!("{name}: {name}"));
        inside += &format!("function {part}");
    }
    if !exported.iter().any(|export| export.starts_with("default:")) {
        bail!("a program's JavaScript has no default");
    }
    if inside.contains("import ") || inside.contains("export ") {
        bail!("a program's JavaScript imports or exports more than one file can hold.");
    }
    Ok(format!("{inside}return {{{}}}", exported.join(", ")))
}

/// A script as it may stand inside a page: neither of these may, even inside a string.
fn inline(script: &str) -> String {
    let script = script.replace("</script", "<\\/script");
    script.replace("<!--", "\\x3C!--")
}

fn packed(bytes: &[u8]) -> Result<String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(STANDARD.encode(encoder.finish()?))
}

/// The page's policy for a page without files: only what stands in it, by its hash.
fn with_policy(page: &str) -> Result<String> {
    let (start, rest) = page
        .split_once("default-src ")
        .context("index.html has no content policy")?;
    let (_, rest) = rest
        .split_once('"')
        .context("the content policy does not end")?;
    let scripts =
        hashes(page, "<script>", "</script>") + &hashes(page, "<script type=module>", "</script>");
    let styles = hashes(page, "<style>", "</style>");
    Ok(format!(
        "{start}default-src 'none'; script-src 'wasm-unsafe-eval'{scripts}; style-src{styles}; \
         img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'\"{rest}"
    ))
}

fn hashes(page: &str, open: &str, close: &str) -> String {
    let inline = page
        .split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next());
    inline
        .map(|text| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
        .collect()
}
