//! Shorter downloads: wasm-bindgen ends the name of every import in a hash of 16 digits, in the program and in its JavaScript. Hashes do
//! not compress; running numbers of the same length do, to nothing, and mean the same as long as both files say them.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

const DIGITS: usize = 16;

/// Renumbers the imports of every program in a folder: a `.js` whose program is beside it, under the same name but for the hash that
/// Trunk adds.
pub fn renumber(folder: &Path) -> Result<()> {
    let files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    let named = |prefix: &str, ending: &str| {
        let fits = |name: &str| {
            name.strip_prefix(prefix)
                .is_some_and(|rest| rest.ends_with(ending) && !rest.starts_with("-simd"))
        };
        files.iter().map(|file| file.path()).find(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(fits)
        })
    };
    for program in ["needs-triangle", "views", "views-simd"] {
        let (Some(script), Some(wasm)) = (named(program, ".js"), named(program, "_bg.wasm")) else {
            continue;
        };
        let text = fs::read_to_string(&script)
            .with_context(|| format!("could not read {}", script.display()))?;
        let (text, bytes) = renumbered(text, fs::read(&wasm)?);
        fs::write(script, text)?;
        fs::write(wasm, bytes)?;
    }
    Ok(())
}

fn renumbered(mut script: String, mut wasm: Vec<u8>) -> (String, Vec<u8>) {
    let mut hashes: Vec<String> = vec![];
    for part in script.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
        if let Some((_, hash)) = part.rsplit_once('_')
            && hash.len() == DIGITS
            && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
            && !hashes.iter().any(|known| known == hash)
        {
            hashes.push(hash.into());
        }
    }
    for (number, hash) in hashes.iter().enumerate() {
        let number = format!("{number:0DIGITS$}");
        script = script.replace(hash, &number);
        while let Some(at) = wasm
            .windows(DIGITS)
            .position(|window| window == hash.as_bytes())
        {
            wasm[at..at + DIGITS].copy_from_slice(number.as_bytes());
        }
    }
    (script, wasm)
}

#[cfg(test)]
mod tests {
    use super::renumbered;

    #[test]
    fn both_files_say_the_same_number_for_a_hash_and_nothing_else_changes() {
        let script =
            "__wbg_new_0123456789abcdef:f,__wbg_new_fedcba9876543210:g,__wbg_call_0123456789abcdef"
                .to_string();
        let wasm = b"\0\x19__wbg_new_fedcba9876543210\x01__wbg_new_0123456789abcdef\x02".to_vec();
        let (script, wasm) = renumbered(script, wasm);
        assert_eq!(
            script,
            "__wbg_new_0000000000000000:f,__wbg_new_0000000000000001:g,__wbg_call_0000000000000000"
        );
        assert_eq!(
            wasm,
            b"\0\x19__wbg_new_0000000000000001\x01__wbg_new_0000000000000000\x02"
        );
    }
}
