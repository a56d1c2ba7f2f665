//! Compares text with a file under tests/snapshots. A mismatch leaves what was found beside it, as
//! `name-changed`, to compare with any tool; `UPDATE_SNAPSHOTS=1` accepts it.

use std::{env, fs, path::PathBuf};

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// `name` is the file's name with its ending, `found` what it should hold.
pub fn check(name: &str, found: &str) {
    let (stem, ending) = name.rsplit_once('.').expect("a name with an ending");
    let (file, changed) = (
        folder().join(name),
        folder().join(format!("{stem}-changed.{ending}")),
    );
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept == found {
        // A left-over from an earlier mismatch would mislead; mostly there is none to remove.
        let _ = fs::remove_file(changed);
        return;
    }
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(folder()).expect("tests/snapshots can be made");
        fs::write(&file, found).expect("the snapshot can be written");
        return;
    }
    fs::write(&changed, found).expect("the changed snapshot can be written");
    let line = kept
        .lines()
        .zip(found.lines())
        .take_while(|(kept, found)| kept == found)
        .count();
    let at = |text: &str| {
        text.lines()
            .nth(line)
            .unwrap_or("(the end)")
            .chars()
            .take(200)
            .collect::<String>()
    };
    panic!(
        "{name} has changed at line {}:\n  kept:  {}\n  found: {}\nThe whole is in {}; \
         UPDATE_SNAPSHOTS=1 accepts it.",
        line + 1,
        at(&kept),
        at(found),
        changed.display()
    );
}
