//! A QR code as one path of squares, with the quiet zone that scanners need around it.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Empty modules on every side.
const QUIET: i32 = 4;

#[derive(Clone, Debug, PartialEq)]
pub struct Qr {
    /// Modules along a side, the quiet zone included.
    pub side: i32,
    /// The dark modules, a run of them at a time.
    pub path: String,
}

/// The code for a text; None where it would take more than `most` modules along a side.
pub fn qr(text: &str, most: i32) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium)
        .ok()
        .filter(|code| code.size() <= most)?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size())
                .take_while(|&at| code.get_module(at, y))
                .count() as i32;
            if run > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Some(Qr {
        side: code.size() + 2 * QUIET,
        path,
    })
}
