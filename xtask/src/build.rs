//! Building the page and serving it, both through Trunk.
//! Addresses in the page are relative, so that `dist/` works from any folder of any web server.

use crate::names;
use crate::need::{self, Need};
use crate::one_file;
use crate::program::{self, FLAGS_VARIABLE, Program};
use crate::shell::Shell;
use crate::tools::{BINARYEN, WASM_OPT_VERSION};
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

pub fn build(sh: &Shell) -> Result<()> {
    need::install_missing(sh, Need::TO_BUILD)?;
    release(sh)?;
    println!(
        "The page is in dist/; dist/{} is all of it in one file.",
        one_file::NAME
    );
    Ok(())
}

/// Builds `dist/`, with everything needed already installed.
pub fn release(sh: &Shell) -> Result<()> {
    println!("Building the page");
    sh.run(trunk(sh, "build")?.args(["--release", "--public-url", "./"]))?;
    names::renumber(&sh.root.join("dist"))?;
    // Trunk's own mark; nothing the page needs.
    let _ = fs::remove_file(sh.root.join("dist/.trunk-lock"));
    one_file::write(&sh.root.join("dist"))
}

/// The views once more, with SIMD: Trunk calls this as a hook and names the folder it is about to publish. boot.js starts these views
/// where the browser can, and Trunk's own otherwise.
pub fn views_with_simd(sh: &Shell) -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .context("run by Trunk, which names the folder in TRUNK_STAGING_DIR")?;
    Program {
        bin: "views",
        feature: "",
        simd: true,
        script: "web",
        name: "views-simd",
    }
    .build(sh, &PathBuf::from(folder))
}

pub fn serve(sh: &Shell, port: u16) -> Result<()> {
    if TcpListener::bind(("127.0.0.1", port)).is_err() {
        bail!("port {port} is in use; choose another with --port.");
    }
    need::install_missing(sh, Need::TO_BUILD)?;
    println!(
        "Building the page; it will be at http://127.0.0.1:{port}/ and is rebuilt when a file changes (Ctrl+C ends)."
    );
    let port = port.to_string();
    sh.run(
        trunk(sh, "serve")?
            .args([
                "--release",
                "--address",
                "127.0.0.1",
                "--port",
                &port,
                "--disable-address-lookup=true",
            ])
            // The script for reloading would break the page's content security policy.
            .args(["--no-autoreload=true", "--no-error-reporting=true"]),
    )
}

fn trunk(sh: &Shell, command: &str) -> Result<Command> {
    let has_wasm_opt = BINARYEN.is_there(sh);
    // Only where the stand-in cannot be had is Trunk left to look for a wasm-opt on the network.
    let offline = has_wasm_opt || cfg!(unix);
    let mut trunk = sh.command("trunk");
    trunk
        .args([command, &format!("--offline={offline}")])
        .env("TRUNK_TOOLS_WASM_OPT", WASM_OPT_VERSION);
    trunk.env(FLAGS_VARIABLE, program::flags(sh));
    if !has_wasm_opt {
        println!(
            "There is no wasm-opt, which comes with npm: the page will be larger, and otherwise the same."
        );
        stand_in_for_wasm_opt(sh, &mut trunk)?;
    }
    Ok(trunk)
}

/// Puts first on the path a `wasm-opt` that copies its input, because Trunk has no switch to go without.
#[cfg(unix)]
fn stand_in_for_wasm_opt(sh: &Shell, trunk: &mut Command) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let number = WASM_OPT_VERSION.trim_start_matches("version_");
    let script = format!(
        "#!/bin/sh
[ \"$1\" = --version ] && echo 'wasm-opt version {number} (only copies)' && exit
for word; do case $word in --output=*) to=${{word#--output=}} ;; -*) ;; *) from=$word ;; esac; done
exec cp \"$from\" \"$to\"
"
    );
    let folder = sh.root.join("target/no-wasm-opt");
    let file = folder.join("wasm-opt");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, script))
        .and_then(|()| fs::set_permissions(&file, fs::Permissions::from_mode(0o755)))
        .with_context(|| format!("could not write {}", file.display()))?;
    trunk.env("PATH", sh.path_with(&folder)?);
    Ok(())
}

#[cfg(not(unix))]
fn stand_in_for_wasm_opt(_: &Shell, _: &mut Command) -> Result<()> {
    Ok(())
}
