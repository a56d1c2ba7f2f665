//! Browsers, their drivers, npm and LibreOffice, which come from the operating system.
//! On Debian and Ubuntu they are installed with apt when the user may do so;
//! everywhere else the user is told exactly what to type.

use crate::shell::Shell;
use anyhow::{Result, bail};

/// Programs the browser tests start, any of the names, and the Debian package that has them.
const PROGRAMS: &[(&[&str], &str)] = &[
    (&["chromium"], "chromium"),
    (&["chromedriver"], "chromium-driver"),
    (&["firefox-esr", "firefox"], "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    (&["Xvfb"], "xvfb"),
    (&["brotli"], "brotli"),
    (&["npm"], "npm"),
    // Works workbooks out again; 91 MB, half a minute.
    (&["localc"], "libreoffice-calc"),
    // Prints the brief of a committee pack.
    (&["lowriter"], "libreoffice-writer"),
];

/// Without a font the pages would be laid out with empty boxes.
const FONTS: &str = "fonts-dejavu-core";

/// The Debian packages still to be installed.
pub fn missing(sh: &Shell) -> Vec<&'static str> {
    let is_missing = |names: &[&str]| names.iter().all(|name| sh.find(name).is_none());
    let absent = PROGRAMS.iter().filter(|(names, _)| is_missing(names));
    let mut packages: Vec<&str> = absent.map(|(_, package)| *package).collect();
    if !packages.is_empty() {
        packages.push(FONTS);
    }
    packages
}

/// Fails, saying what to type, when packages are missing that this user cannot install.
pub fn check(sh: &Shell) -> Result<()> {
    let packages = missing(sh).join(" ");
    if packages.is_empty() || (sh.find("apt-get").is_some() && is_root(sh)) {
        return Ok(());
    }
    if sh.find("apt-get").is_some() {
        bail!(
            "the browser tests need packages; please run: sudo apt-get install -y \
             --no-install-recommends {packages}"
        );
    }
    bail!("the browser tests need these programs on the PATH (Debian's names): {packages}");
}

pub fn install(sh: &Shell) -> Result<()> {
    let quietly = |arguments: &[&str]| {
        let mut command = sh.command("apt-get");
        command
            .args(["-q", "-y"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        sh.run(command.stdout(std::process::Stdio::null()))
    };
    quietly(&["update"])?;
    quietly(
        &[
            &["install", "--no-install-recommends"],
            missing(sh).as_slice(),
        ]
        .concat(),
    )
}

fn is_root(sh: &Shell) -> bool {
    sh.output(sh.command("id").arg("-u")).as_deref() == Some("0")
}
