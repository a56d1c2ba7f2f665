//! A document as Word and LibreOffice open it: headings that are headings, tables whose head is
//! repeated on every page, pictures with alternative text. Nothing in it runs, and a text is never
//! anything but text.
//!
//! Own code, because it is five small files of XML: the crates that write such documents weigh more
//! than all the page's other files together.

mod body;
mod parts;

use crate::zipped::zipped;
pub use body::{Block, Picture};

/// A document.
pub struct Document {
    pub title: String,
    /// Where it is from: the link of its plan.
    pub source: String,
    pub blocks: Vec<Block>,
}

/// Its file.
pub fn written(document: &Document) -> Option<Vec<u8>> {
    let text = |text: String| text.into_bytes();
    let pictures: Vec<&Picture> = document.pictures().collect();
    let mut files = vec![
        ("[Content_Types].xml".into(), text(parts::content_types())),
        ("_rels/.rels".into(), text(parts::relations())),
        ("docProps/core.xml".into(), text(parts::core(document))),
        ("word/document.xml".into(), text(body::body(document))),
        ("word/styles.xml".into(), text(parts::styles())),
        (
            "word/_rels/document.xml.rels".into(),
            text(parts::document_relations(document, pictures.len())),
        ),
    ];
    for (place, picture) in pictures.iter().enumerate() {
        files.push((parts::picture_name(place), picture.png.clone()));
    }
    zipped(&files)
}

impl Document {
    fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Picture(picture) => Some(picture),
            _ => None,
        })
    }

    fn links(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Link(address) => Some(address.as_str()),
            _ => None,
        })
    }
}
