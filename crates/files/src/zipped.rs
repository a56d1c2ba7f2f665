//! Files in one zip, always with the same bytes: no time of day is in it.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file by its name.
pub type Named = (String, Vec<u8>);

/// The files, in their order.
pub fn zipped(files: &[Named]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        // What is packed already gains nothing.
        let packed = [".png", ".xlsx", ".docx"]
            .iter()
            .any(|end| name.ends_with(end));
        let method = if packed {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        zip.start_file(name.as_str(), options).ok()?;
        zip.write_all(content).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}
