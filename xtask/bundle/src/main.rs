//! Makes the page out of its compiled program and `index.html`, as Trunk would, but as a library
//! that compiles in seconds. `cargo xtask` calls it; nothing else in the project depends on it.

mod bind;
mod html;
mod one_file;
mod page;
mod smaller;

use anyhow::{Result, bail};
use smaller::Size;
use std::path::Path;

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["page", size, program, prerender, folder] => page::write(
            Path::new(program),
            Path::new(prerender),
            Path::new(folder),
            Size::named(size)?,
        ),
        ["script", name, program, folder] => {
            page::write_script(name, Path::new(program), Path::new(folder))
        }
        _ => bail!(
            "usage: bundle page <usual|small> <program> <prerender> <folder to write>\n\
             or:    bundle script <name> <program> <folder to write>"
        ),
    }
}
