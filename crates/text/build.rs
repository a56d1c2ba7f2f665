//! Chooses the language: `NEEDS_TRIANGLE_LANGUAGE` names a folder of `src`, or `pseudo`, which is
//! made here from the English. Without it the page speaks English. What is said of the area alone
//! comes from its own file, which `NEEDS_TRIANGLE_AREA` may name, as for the model.

#[path = "build/area.rs"]
mod area;
#[path = "build/pseudo.rs"]
mod pseudo;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-env-changed=NEEDS_TRIANGLE_LANGUAGE");
    println!("cargo:rerun-if-changed=build");
    let language = env::var("NEEDS_TRIANGLE_LANGUAGE").unwrap_or_else(|_| "en".into());
    println!("cargo:rerun-if-env-changed=NEEDS_TRIANGLE_AREA");
    let crates = Path::new("..");
    let folder = env::var_os("NEEDS_TRIANGLE_AREA").map_or(crates.join("model/data"), |folder| {
        crates.join("..").join(folder)
    });
    let pseudo = language == "pseudo";
    let spoken = if pseudo { "en" } else { &language };
    let mut area = area::constants(&folder.join("area.toml"), spoken)?;
    if pseudo {
        area = pseudo::constants(&area)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("area.rs"), area)?;
    let sources = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("src");
    let words = if pseudo {
        println!("cargo:rerun-if-changed=src/en");
        format!(
            "mod words {{\n{}\n}}\n",
            pseudo::module(&sources.join("en"))?
        )
    } else {
        let folder = sources.join(&language).join("mod.rs");
        if !folder.is_file() {
            return Err(format!(
                "{} is no language: there is no {}",
                language,
                folder.display()
            )
            .into());
        }
        format!("#[path = {folder:?}]\nmod words;\n")
    };
    fs::write(Path::new(&env::var("OUT_DIR")?).join("language.rs"), words)?;
    Ok(())
}
