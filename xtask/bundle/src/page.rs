//! The page's folder: `index.html` with what its `data-trunk` links ask for, the same as Trunk
//! makes of it, then the first picture, the content policy, and the page as one file.

use crate::bind::{self, Script};
use crate::smaller::{self, Size};
use crate::{html, one_file};
use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Writes the page into a folder, in place of what was there.
pub fn write(program: &Path, prerender: &Path, folder: &Path, size: Size) -> Result<()> {
    // Beside the folder, so that a page that cannot be made leaves the last one as it was.
    let new = folder.with_extension("new");
    let _ = fs::remove_dir_all(&new);
    fs::create_dir_all(&new).with_context(|| format!("could not make {}", new.display()))?;
    let maker = Maker {
        root: root()?,
        program,
        files: &program.with_file_name("files.wasm"),
        folder: &new,
        size,
    };
    fs::write(new.join("index.html"), maker.page()?)?;
    let done = Command::new(prerender)
        .env("TRUNK_STAGING_DIR", &new)
        .status();
    let done = done.with_context(|| format!("could not start {}", prerender.display()))?;
    ensure!(done.success(), "the first picture could not be rendered");
    one_file::write(&new, size)?;
    // Versions that were published stay beside the newest.
    let kept = folder.join("r");
    if kept.is_dir() {
        fs::rename(&kept, new.join("r")).context("the versions kept could not be moved")?;
    }
    let _ = fs::remove_dir_all(folder);
    fs::rename(&new, folder).with_context(|| format!("could not write {}", folder.display()))
}

/// What index.html tells wasm-opt to do with a program.
fn wasm_opt(link: &str) -> Result<Vec<String>> {
    let level = format!("-O{}", html::attribute(link, "data-wasm-opt")?);
    let more = html::attribute(link, "data-wasm-opt-params")?.split(' ');
    Ok([level]
        .into_iter()
        .chain(more.map(str::to_string))
        .collect())
}

/// Writes a program that is not the page's, as small as the page's is made, without modules.
pub fn write_script(name: &str, program: &Path, folder: &Path) -> Result<()> {
    let page = fs::read_to_string(root()?.join("index.html"))?;
    let link = page.lines().find(|line| line.contains("rel=\"rust\""));
    let wasm_opt = wasm_opt(link.context("index.html names no program")?)?;
    bind::bind(program, name, Script::Plain)?
        .sized(Size::Small, &wasm_opt)?
        .write(name, folder)
}

fn root() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    Ok(root
        .context("bundle must lie in the project's folder")?
        .to_path_buf())
}

struct Maker<'a> {
    root: PathBuf,
    /// The compiled program that the page names.
    program: &'a Path,
    /// The later program, which writes files; cargo leaves it beside the page's.
    files: &'a Path,
    /// Where the page is written.
    folder: &'a Path,
    size: Size,
}

impl Maker<'_> {
    fn page(&self) -> Result<String> {
        let mut page = self.read("index.html")?;
        let mut start = None;
        while let Some((place, link)) = html::next_link(&page) {
            let instead = match html::attribute(&link, "rel")? {
                "inline" => {
                    let style = self.read(html::attribute(&link, "href")?)?;
                    format!("<style>{}</style>", self.text(style, smaller::STYLE)?)
                }
                "copy-file" => self.copied(html::attribute(&link, "href")?)?,
                "rust" => {
                    ensure!(start.is_none(), "index.html names more than one program");
                    let wasm_opt = wasm_opt(&link)?;
                    let name =
                        self.bound(self.program, html::attribute(&link, "data-bin")?, &wasm_opt)?;
                    let files = self.bound(self.files, "files", &wasm_opt)?;
                    let script = self.pattern("pattern_script", &name)?;
                    let files = format!(" data-files=\"./{files}\"></script>");
                    start = Some(script.replacen("></script>", &files, 1));
                    self.pattern("pattern_preload", &name)?
                }
                other => bail!("index.html wants `{other}` of its builder: {link}"),
            };
            page.replace_range(place, &instead);
        }
        let start = start.context("index.html names no program")?;
        let page = html::before(&page, "</body>", &start)?;
        if self.size == Size::Small {
            html::without_comments(page)
        } else {
            Ok(page)
        }
    }

    /// Copies a file beside the page; nothing of it stands in the page.
    fn copied(&self, path: &str) -> Result<String> {
        let kind = if path.ends_with(".css") {
            smaller::STYLE
        } else {
            smaller::SCRIPT
        };
        let name = Path::new(path)
            .file_name()
            .with_context(|| format!("{path} has no name"))?;
        fs::write(self.folder.join(name), self.text(self.read(path)?, kind)?)?;
        Ok(String::new())
    }

    /// Binds a program and gives the name of its files, which changes with them, so that a browser
    /// may keep them for ever.
    fn bound(&self, program: &Path, bin: &str, wasm_opt: &[String]) -> Result<String> {
        let bound = bind::bind(program, bin, Script::Module)?.sized(self.size, wasm_opt)?;
        let mut hash = Sha256::new();
        hash.update(&bound.js);
        hash.update(&bound.wasm);
        let hash: String = hash
            .finalize()
            .iter()
            .take(8)
            .map(|it| format!("{it:02x}"))
            .collect();
        let name = format!("{bin}-{hash}");
        bound.write(&name, self.folder)?;
        Ok(name)
    }

    /// A piece of the page as Trunk.toml states it, with the names of the program's files.
    fn pattern(&self, key: &str, name: &str) -> Result<String> {
        let settings = self.read("Trunk.toml")?;
        let pattern = settings
            .split_once(&format!("{key} = '"))
            .and_then(|(_, rest)| rest.split('\'').next())
            .with_context(|| format!("Trunk.toml states no {key}"))?;
        let pattern = pattern
            .replace("{base}", "./")
            .replace("{js}", &format!("{name}.js"));
        Ok(pattern.replace("{wasm}", &format!("{name}_bg.wasm")))
    }

    fn text(&self, text: String, kind: smaller::Kind) -> Result<String> {
        if self.size == Size::Small {
            smaller::text(text, kind)
        } else {
            Ok(text)
        }
    }

    fn read(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.root.join(path)).with_context(|| format!("could not read {path}"))
    }
}
