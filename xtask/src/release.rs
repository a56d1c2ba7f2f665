//! `cargo xtask release`: a finished build under `r/VERSION/` of the folder that is published, for
//! ever. A paper that cites a version, and a page that shows one in a frame, find it there
//! unchanged after every newer build.

use crate::need::{self, Need};
use crate::page::Page;
use crate::shell::Shell;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// Where versions stand in the published folder.
const KEPT: &str = "r";
/// What each says of itself, so that a page can tell whether a version is really there.
const SAYS: &str = "version.txt";

/// Builds the page and keeps it under its version. `published` is the folder that was published
/// last, with the versions before; without it those in `dist/` stay.
pub fn release(sh: &Shell, published: Option<&Path>) -> Result<()> {
    need::install_missing(sh, Need::TO_PUBLISH)?;
    let (dist, version) = (Page::Release.folder(sh), env!("CARGO_PKG_VERSION"));
    if let Some(published) = published {
        let from = published.join(KEPT);
        ensure!(from.is_dir(), "{} holds no versions", published.display());
        copy(&from, &dist.join(KEPT))?;
    }
    println!("Building version {version}");
    Page::Release.build(sh)?;
    keep(&dist, version)?;
    println!(
        "Version {version} is kept in {}; publish all of dist/.",
        dist.join(KEPT).join(version).display()
    );
    Ok(())
}

/// Keeps the build in a folder under its version. One that is there already must be the same to the
/// last byte.
fn keep(dist: &Path, version: &str) -> Result<()> {
    let place = dist.join(KEPT).join(version);
    let files = files(dist)?;
    if place.is_dir() {
        for file in &files {
            let (new, old) = (fs::read(dist.join(file))?, fs::read(place.join(file)).ok());
            if old.as_ref() != Some(&new) {
                bail!(
                    "version {version} is kept with another {}; raise the version in Cargo.toml, \
                     and say in CHANGELOG.md what changed",
                    file.display()
                );
            }
        }
        return Ok(());
    }
    // Beside its place first, so that half a version is never taken for one.
    let half = dist.join(KEPT).join(format!("{version}.part"));
    let _ = fs::remove_dir_all(&half);
    for file in &files {
        copy_file(&dist.join(file), &half.join(file))?;
    }
    fs::write(half.join(SAYS), version)?;
    fs::rename(&half, &place).with_context(|| format!("could not write {}", place.display()))
}

/// The files of a folder by their place in it, the kept versions left out.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    let mut open = vec![PathBuf::new()];
    while let Some(place) = open.pop() {
        let read = fs::read_dir(folder.join(&place));
        for entry in read.with_context(|| format!("could not read {}", folder.display()))? {
            let entry = entry?;
            let file = place.join(entry.file_name());
            match entry.file_type()?.is_dir() {
                true if file == Path::new(KEPT) => {}
                true => open.push(file),
                false => found.push(file),
            }
        }
    }
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        copy_file(&from.join(&file), &to.join(&file))?;
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("could not copy {}", from.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A built page in a folder of its own.
    fn built(name: &str) -> PathBuf {
        let dist = std::env::temp_dir().join(format!("release-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dist);
        fs::create_dir_all(dist.join("more")).expect("a folder");
        fs::write(dist.join("index.html"), "first").expect("a page");
        fs::write(dist.join("more/it.js"), "script").expect("a script");
        dist
    }

    #[test]
    fn a_version_stays_as_it_was_when_the_next_is_kept() {
        let dist = built("next");
        keep(&dist, "1.0.0").expect("the first");
        fs::write(dist.join("index.html"), "second").expect("another page");
        keep(&dist, "1.1.0").expect("the second");
        let read = |file: &str| fs::read_to_string(dist.join(KEPT).join(file)).expect("a file");
        assert_eq!(read("1.0.0/index.html"), "first");
        assert_eq!(read("1.1.0/index.html"), "second");
        assert_eq!(read("1.1.0/more/it.js"), "script");
        assert_eq!(read("1.0.0/version.txt"), "1.0.0");
        assert!(
            !dist.join("r/1.1.0/r").exists(),
            "versions inside a version"
        );
        fs::remove_dir_all(dist).expect("removed");
    }

    #[test]
    fn a_version_is_never_written_over() {
        let dist = built("over");
        keep(&dist, "1.0.0").expect("the first");
        keep(&dist, "1.0.0").expect("the same bytes again");
        fs::write(dist.join("more/it.js"), "changed").expect("another script");
        let refused = keep(&dist, "1.0.0").expect_err("other bytes").to_string();
        assert!(refused.contains("raise the version"), "{refused}");
        let kept = fs::read_to_string(dist.join("r/1.0.0/more/it.js")).expect("a file");
        assert_eq!(kept, "script");
        fs::remove_dir_all(dist).expect("removed");
    }
}
