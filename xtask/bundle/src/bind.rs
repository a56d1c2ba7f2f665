//! A compiled program made ready for a browser by wasm-bindgen: its WebAssembly, and the JavaScript
//! that starts it.

use crate::smaller::{self, Size};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// How the JavaScript hands the program over.
#[derive(Clone, Copy, PartialEq)]
pub enum Script {
    /// As a module that a page imports.
    Module,
    /// As a script without exports, for a page that may load nothing.
    Plain,
}

pub struct Bound {
    script: Script,
    pub js: String,
    pub wasm: Vec<u8>,
}

/// Binds the program; its two halves know each other by the name.
pub fn bind(program: &Path, name: &str, script: Script) -> Result<Bound> {
    let bound = || -> Result<Bound> {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(program).out_name(name).typescript(false);
        // Whoever starts the program says where it is, because its file's name changes with it.
        bindgen.omit_default_module_path(true);
        match script {
            Script::Module => bindgen.web(true)?,
            Script::Plain => bindgen.no_modules(true)?,
        };
        let mut output = bindgen.generate_output()?;
        let none = output.snippets().values().all(Vec::is_empty);
        ensure!(
            none && output.local_modules().is_empty(),
            "it brings JavaScript files of its own, for which the page has no place"
        );
        Ok(Bound {
            script,
            js: output.js().into(),
            wasm: output.wasm_mut().emit_wasm(),
        })
    };
    bound().with_context(|| format!("{} could not be bound", program.display()))
}

impl Bound {
    /// Both files smaller, if that is wanted.
    pub fn sized(self, size: Size, wasm_opt: &[String]) -> Result<Bound> {
        if size == Size::Usual {
            return Ok(self);
        }
        let kind = match self.script {
            Script::Module => smaller::MODULE,
            Script::Plain => smaller::SCRIPT,
        };
        Ok(Bound {
            js: smaller::text(self.js, kind)?,
            wasm: smaller::wasm(self.wasm, wasm_opt)?,
            ..self
        })
    }

    /// Writes `name.js` and `name_bg.wasm`.
    pub fn write(&self, name: &str, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(format!("{name}.js")), &self.js)?;
        fs::write(folder.join(format!("{name}_bg.wasm")), &self.wasm)?;
        Ok(())
    }
}
