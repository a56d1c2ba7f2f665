//! The code that opens a plan when it is scanned, as a PNG.

use app::png;
use flate2::{Compression, write::ZlibEncoder};
use qrcodegen::{QrCode, QrCodeEcc};
use std::io::Write;

/// Empty modules on every side, and pixels of a module.
const QUIET: i32 = 4;
const PIXELS: i32 = 6;
/// Finer than this no phone reads it from paper.
const MOST_MODULES: i32 = 85;

/// The code of a link; None where it would be too fine to scan.
pub fn code(link: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    if code.size() > MOST_MODULES {
        return None;
    }
    let side = (code.size() + 2 * QUIET) * PIXELS;
    let mut pixels = vec![];
    for y in 0..side {
        // Each row begins with how it is filtered: not at all.
        pixels.push(0);
        for x in 0..side {
            let dark = code.get_module(x / PIXELS - QUIET, y / PIXELS - QUIET);
            pixels.push(if dark { 0 } else { 255 });
        }
    }
    let mut packed = ZlibEncoder::new(vec![], Compression::default());
    packed.write_all(&pixels).ok()?;
    let side = side.to_be_bytes();
    // Eight bits of grey; the usual ways to pack and to filter; not interlaced.
    let header = [&side[..], &side, &[8, 0, 0, 0, 0]].concat();
    Some(png::of_chunks(&[
        (b"IHDR", &header),
        (b"IDAT", &packed.finish().ok()?),
        (b"IEND", &[]),
    ]))
}
