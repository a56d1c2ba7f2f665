//! The whole page as one file, made from what Trunk built: it opens from a disk, a memory stick or an e-mail, and asks for nothing more.
//!
//! WebAssembly is compressed and stands in elements that no browser runs; the start script unpacks it. The JavaScript that belongs to each
//! program becomes a function of one inline module, because a page opened from a disk may not import files.

use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{fs, io::Write, path::Path};

pub const NAME: &str = "needs-triangle.html";

const START: &str = include_str!("../../src/shell/one_file.js");
/// Shown where the browser cannot unpack the programs; and what a reader must know to pass a plan on.
const WORDS: &str = include_str!("one_file.html");
const STYLE: &str = "[data-state=old] #old,[data-state=old] #presets{display:block}\
    .method-page{display:none}.one-file{max-width:87.5rem;margin-inline:auto;padding:0 1.5rem .5rem;font-size:.75rem;color:var(--quiet)}";

/// Writes the one file into the folder of the built page.
pub fn write(dist: &Path) -> Result<()> {
    let read =
        |name: &str| fs::read(dist.join(name)).with_context(|| format!("dist/ has no {name}"));
    let text = |name: &str| Ok::<_, anyhow::Error>(String::from_utf8(read(name)?)?);
    let served = text("index.html")?;
    let (js, wasm) = (
        attribute(&served, "data-js")?,
        attribute(&served, "data-wasm")?,
    );
    let page = without_files(served, &[&js, &wasm])?;

    let styles = format!(
        "<style>{}{}{STYLE}</style>",
        text("views.css")?,
        text("framed.css")?
    );
    let glue = |name: &str, js: &str| {
        Ok::<_, anyhow::Error>(format!(
            "const {name} = () => {{{}}};\n",
            as_function(&text(js)?)?
        ))
    };
    let framed = format!("const framed = () => {{{}}};\n", text("framed.js")?);
    let script = format!(
        "<script type=module>{framed}{}{}{START}</script>",
        glue("page", &js)?,
        glue("views", "views.js")?
    );
    let block = |id: &str, name: &str| {
        Ok::<_, anyhow::Error>(format!(
            "<script type=application/octet-stream id={id}>{}</script>",
            packed(&read(name)?)?
        ))
    };
    let programs = block("page-program", &wasm)? + &block("views-program", "views_bg.wasm")?;

    let page = before(&page, "</head>", &styles)?;
    let page = before(&page, "</body>", &(WORDS.to_string() + &programs + &script))?;
    let page = with_policy(&page)?;
    fs::write(dist.join(NAME), page).with_context(|| format!("could not write {NAME}"))
}

/// The file an attribute names, with or without quotes around it.
fn attribute(page: &str, name: &str) -> Result<String> {
    let value = page
        .split_once(&format!("{name}="))
        .with_context(|| format!("index.html has no {name}"))?
        .1
        .trim_start_matches('"');
    Ok(value
        .split(['"', ' ', '>'])
        .next()
        .unwrap_or_default()
        .trim_start_matches("./")
        .to_string())
}

/// The page without its start script and without whatever else asks for these files.
fn without_files(mut page: String, files: &[&str]) -> Result<String> {
    cut(&mut page, "data-wasm=", "<script", "</script>")?;
    for file in files {
        while page.contains(file) {
            cut(&mut page, file, "<link", ">")?;
        }
    }
    Ok(page)
}

fn cut(page: &mut String, around: &str, from: &str, to: &str) -> Result<()> {
    let at = page
        .find(around)
        .with_context(|| format!("index.html has no `{around}`"))?;
    let start = page[..at]
        .rfind(from)
        .with_context(|| format!("`{around}` stands in no `{from}`"))?;
    let end = at
        + page[at..]
            .find(to)
            .with_context(|| format!("`{around}` is not followed by `{to}`"))?
        + to.len();
    page.replace_range(start..end, "");
    Ok(())
}

/// The body of a function that does what the module does and returns its default export.
fn as_function(module: &str) -> Result<String> {
    let (body, exports) = module
        .rsplit_once("export")
        .context("a program's JavaScript exports nothing")?;
    let names = exports
        .trim()
        .trim_end_matches(';')
        .trim_start_matches('{')
        .trim_end_matches('}')
        .split(',');
    let name = names
        .filter_map(|name| name.trim().strip_suffix(" as default"))
        .next()
        .context("a program's JavaScript has no default")?;
    if body.contains("import ") || body.contains("export ") {
        bail!("a program's JavaScript imports or exports more than one file can hold.");
    }
    // Neither may stand in an inline script, even inside a string.
    let body = body
        .replace("</script", "<\\/script")
        .replace("<!--", "\\x3C!--");
    Ok(format!("{body}return {name}"))
}

fn packed(bytes: &[u8]) -> Result<String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(STANDARD.encode(encoder.finish()?))
}

fn before(page: &str, mark: &str, what: &str) -> Result<String> {
    let at = page
        .rfind(mark)
        .with_context(|| format!("index.html has no {mark}"))?;
    Ok(format!("{}{what}{}", &page[..at], &page[at..]))
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
        "{start}default-src 'none'; script-src 'wasm-unsafe-eval'{scripts}; style-src{styles}; img-src data:; base-uri 'none'; \
         form-action 'none'\"{rest}"
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
