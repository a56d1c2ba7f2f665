//! LibreOffice without a window, for what has to be seen by another program. Where it is missing
//! nothing is proven, and the test says so; `cargo xtask test` brings it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Always work everything out when a file of Excel's form is loaded.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>"#;

/// A folder of a test's own, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

/// Whether a part of it is there, by the name it is started by.
pub fn is_there(program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        eprintln!("{program} is missing, so no file was read by another program");
    }
    there
}

/// Has LibreOffice write files in another form beside them.
pub fn convert(folder: &Path, files: &[PathBuf], form: &str) {
    let settings = folder.join("settings/user");
    fs::create_dir_all(&settings).expect("a folder for the settings");
    fs::write(settings.join("registrymodifications.xcu"), SETTINGS).expect("settings");
    let settings = folder.join("settings");
    let done = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            settings.display()
        ))
        .args(["--headless", "--convert-to", form, "--outdir"])
        .arg(folder)
        .args(files)
        .output()
        .expect("LibreOffice starts");
    assert!(done.status.success(), "{done:?}");
}
